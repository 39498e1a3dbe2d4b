import pageWords from "#words/page.json" with { type: "json" };
import catalogue from "#words/shortlist.json" with { type: "json" };
import pageCatalogue from "#words/shortlist-page.json" with { type: "json" };
import { messagesOf } from "../../core/language/messages.ts";
import { messages as ui } from "../ui/words.ts";

export const pageMessages = messagesOf("page", pageWords);
export const shortlistMessages = messagesOf("shortlist", catalogue);
export const shortlistPageMessages = messagesOf("shortlist-page", pageCatalogue);

/** Words of the shortlist that a browser needs, apart from all others. */
export const shortlistWords = {
  ...messagesOf("shortlist", catalogue),
  full: pageWords.full,
  lost: pageWords.lost,
};

export const messages = { ...ui, shortlist: messagesOf("shortlist-page", pageCatalogue) };
