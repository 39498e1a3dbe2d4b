import { formatFor } from "./format.ts";

/** How French writes numbers, dates and lists. */
export const format: typeof import("./words.en.ts").format = formatFor("fr-FR");
