import catalogue from "#words/vocabulary.json" with { type: "json" };
import { messagesOf } from "../../core/language/messages.ts";

/** Messages about vocabularies and links to their terms. Titles and descriptions of terms are in schemas/. */
export const vocabularyMessages = messagesOf("vocabulary", catalogue);
