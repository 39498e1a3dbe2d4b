import { formatFor } from "./format.ts";

/** How Brazilian Portuguese writes numbers, dates and lists. */
export const format: typeof import("./words.en.ts").format = formatFor("pt-BR");
