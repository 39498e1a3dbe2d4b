import catalogue from "#words/language.json" with { type: "json" };
import { messagesOf } from "../../core/language/messages.ts";

/** Messages about the languages of the site (`languages`), and about reading it without a network (`offline`). */
export const languageMessages = messagesOf("language", catalogue);
