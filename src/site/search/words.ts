import pageCatalogue from "#words/search.json" with { type: "json" };
import scriptCatalogue from "#words/search-script.json" with { type: "json" };
import { messagesOf } from "../../core/language/messages.ts";

/** Messages of the search page without its script, and of search boxes. */
export const searchMessages = messagesOf("search", pageCatalogue);

/** Messages of the search page's script. */
export const searchScriptMessages = messagesOf("search-script", scriptCatalogue);
