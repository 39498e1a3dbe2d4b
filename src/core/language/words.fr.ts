import { formatFor } from "./format.ts";

const { date, longDate, list, ...others } = formatFor("fr-FR");

/** The first of a month is written "1er août 2026", which engines don't do. */
const withFirst = (written: string) => written.replace(/^1 /, "1er ");

/** How French writes numbers, dates and lists. */
export const format: typeof import("./words.en.ts").format = {
  ...others,
  date: (day) => withFirst(date(day)),
  longDate: (day) => withFirst(longDate(day)),
  semicolon: "\u202f; ",
  /** Where a name holds an "et" itself, another would not part the names. */
  list: (items) => (items.length > 1 && items.some((item) => / et /.test(item)) ? items.join("\u202f; ") : list(items)),
};
