import compareCatalogue from "#words/compare.json" with { type: "json" };
import pageCatalogue from "#words/compare-page.json" with { type: "json" };
import { messagesOf } from "../../core/language/messages.ts";

/** Messages of the comparison that the browser needs. */
export const compareMessages = messagesOf("compare", compareCatalogue);

/** Messages of the comparison's page around its island. The browser does without them. */
export const comparePageMessages = messagesOf("compare-page", pageCatalogue);
