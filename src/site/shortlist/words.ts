import catalogue from "#words/shortlist.json" with { type: "json" };
import pageCatalogue from "#words/shortlist-page.json" with { type: "json" };
import { messagesOf } from "../../core/language/messages.ts";

/** Messages of the shortlist that the browser needs. */
export const shortlistMessages = messagesOf("shortlist", catalogue);

/** Messages of the shortlist's page around its island. The browser does without them. */
export const shortlistPageMessages = messagesOf("shortlist-page", pageCatalogue);
