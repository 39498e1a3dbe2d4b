import { formatFor } from "./format.ts";

/** How Brazilian Portuguese writes numbers, dates and lists. */
export const format = formatFor("pt-BR");
