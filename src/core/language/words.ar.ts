import { formatFor } from "./format.ts";

/** How Arabic writes numbers, dates and lists: with Western numerals. */
export const format: typeof import("./words.en.ts").format = formatFor("ar-u-nu-latn");
