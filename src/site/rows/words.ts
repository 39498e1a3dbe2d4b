import rowCatalogue from "#words/rows.json" with { type: "json" };
import pageCatalogue from "#words/row-pages.json" with { type: "json" };
import { messagesOf } from "../../core/language/messages.ts";
import { format } from "../../core/language/page-format.ts";
import { isWholeDay } from "../../core/language/phrases.ts";
import { messages as ui } from "../ui/words.ts";
import { formatNames } from "./format-names.ts";

/** Messages of a listing's row, at build time and in the browser. */
export const rowsMessages = messagesOf("rows", rowCatalogue);

/** Headings of groups of rows. Only pages need them. */
export const rowPagesMessages = messagesOf("row-pages", pageCatalogue);

/** Messages of rows with two functions. Deprecated: use `rowsMessages`, `placeMessages` and `formatStatusDate`. */
export const rowWords = /* @__PURE__ */ (() => {
  const { fresh, status, row } = messagesOf("rows", rowCatalogue);
  return {
    format,
    fresh: { ...fresh, age: { ...fresh.age, undated: "" } },
    status: { ...status, since: (day: string) => (isWholeDay(day) ? status.sinceDay : status.since)({ day }) },
    row: { ...row, by: (names: readonly string[]) => row.by({ names: formatNames(names) }) },
  };
})();

/** Messages of the frame and of rows. Deprecated: use `frameMessages`, `rowsMessages` and `rowPagesMessages`. */
export const messages = /* @__PURE__ */ (() => ({
  ...ui,
  ...rowWords,
  ...messagesOf("row-pages", pageCatalogue),
}))();
