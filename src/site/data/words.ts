import pageCatalogue from "#words/data-page.json" with { type: "json" };
import publishCatalogue from "#words/publish.json" with { type: "json" };
import { messagesOf } from "../../core/language/messages.ts";

/** Messages of the data page. */
export const dataPageMessages = messagesOf("data-page", pageCatalogue);

/** Messages about the published data: descriptions of its files, changes of its format, and what stays the same. */
export const publishMessages = messagesOf("publish", publishCatalogue);
