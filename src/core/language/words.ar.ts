import { formatFor } from "./format.ts";

const { list, semicolon, ...others } = formatFor("ar-u-nu-latn");

/** How Arabic writes numbers, dates and lists: with Western numerals. */
export const format: typeof import("./words.en.ts").format = {
  ...others,
  semicolon,
  /** "And" is a letter in front of a word: where a name holds one itself, another would not part the names. */
  list: (items) =>
    items.length > 1 && items.some((item) => / (and|&) | و/.test(item)) ? items.join(semicolon) : list(items),
};
