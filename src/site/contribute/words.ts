import catalogue from "#words/contribute.json" with { type: "json" };
import pageCatalogue from "#words/contribute-page.json" with { type: "json" };
import { messagesOf } from "../../core/language/messages.ts";
import { messages as ui } from "../ui/words.ts";

export const contributeMessages = messagesOf("contribute", catalogue);
export const contributePageMessages = messagesOf("contribute-page", pageCatalogue);

/** The words of the form: those that a browser needs from the start, apart from all others. */
export const contributeWords = messagesOf("contribute", catalogue);

export const messages = { ...ui, contribute: messagesOf("contribute-page", pageCatalogue) };
