import catalogue from "#words/contribute.json" with { type: "json" };
import pageCatalogue from "#words/contribute-page.json" with { type: "json" };
import { messagesOf } from "../../core/language/messages.ts";

/** Messages that the form needs when it loads. */
export const contributeMessages = messagesOf("contribute", catalogue);

/** Messages of the page around the form, and of the links to it from a listing. Only used at build time. */
export const contributePageMessages = messagesOf("contribute-page", pageCatalogue);
