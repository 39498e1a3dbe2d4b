import compareCatalogue from "#words/compare.json" with { type: "json" };
import pageCatalogue from "#words/compare-page.json" with { type: "json" };
import { messagesOf } from "../../core/language/messages.ts";
import { format } from "../../core/language/page-format.ts";
import { messages as ui } from "../ui/words.ts";
import { fieldLabels } from "../vocabulary/fields/words.ts";

export const compareMessages = messagesOf("compare", compareCatalogue);
export const comparePageMessages = messagesOf("compare-page", pageCatalogue);

/** Words of the comparison that a browser needs. */
export const compareWords = /* @__PURE__ */ (() => {
  const { counted, differing, ...words } = messagesOf("compare", compareCatalogue);
  return {
    ...words,
    /** @param rows how many differ; one listing differs from none */
    counted: (listings: number, rows: number) =>
      [counted({ count: listings }), ...(listings < 2 ? [] : [differing({ count: rows })])].join(format.comma),
    fields: fieldLabels,
  };
})();

export const messages = /* @__PURE__ */ (() => ({
  ...ui,
  compare: messagesOf("compare-page", pageCatalogue),
}))();
