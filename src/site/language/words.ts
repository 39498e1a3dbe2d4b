import catalogue from "#words/language.json" with { type: "json" };
import { messagesOf } from "../../core/language/messages.ts";

export const languageMessages = messagesOf("language", catalogue);

/** The words about the languages of the site, and about reading it without a network. */
export const { languages: languageWords, offline: offlineWords } = messagesOf("language", catalogue);
