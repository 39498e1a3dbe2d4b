import rowCatalogue from "#words/rows.json" with { type: "json" };
import pageCatalogue from "#words/row-pages.json" with { type: "json" };
import { messagesOf } from "../../core/language/messages.ts";
import { format, locale } from "../../core/language/page-format.ts";
import { isWholeDay } from "../../core/language/phrases.ts";
import { messages as ui } from "../ui/words.ts";

export const rowsMessages = messagesOf("rows", rowCatalogue);
export const rowPagesMessages = messagesOf("row-pages", pageCatalogue);

/** Where a name holds an "and" itself, another would not part the names. */
const and = / (and|et|y|e|&) | و/;

/** Names in a list, each in its own direction where pages are written from the right. */
function listNames(names: readonly string[]): string {
  const isolated = locale.startsWith("ar") ? names.map((name) => `\u2068${name}\u2069`) : names;
  return names.some((name) => and.test(name)) ? isolated.join(format.semicolon) : format.list(isolated);
}

/** The words of a listing's row: those that a browser needs, apart from all others. */
export const rowWords = /* @__PURE__ */ (() => {
  const { fresh, status, row } = messagesOf("rows", rowCatalogue);
  return {
    format,
    /** Without a date, nothing is said of the age. */
    fresh: { ...fresh, age: { ...fresh.age, undated: "" } },
    status: { ...status, since: (day: string) => (isWholeDay(day) ? status.sinceDay : status.since)({ day }) },
    row: { ...row, by: (names: readonly string[]) => row.by({ names: listNames(names) }) },
  };
})();

export type RowMessages = typeof rowWords;

export const messages = /* @__PURE__ */ (() => ({
  ...ui,
  ...rowWords,
  /** Over groups of rows. */
  ...messagesOf("row-pages", pageCatalogue),
}))();
