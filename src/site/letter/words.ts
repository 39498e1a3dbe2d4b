import catalogue from "#words/letter.json" with { type: "json" };
import { messagesOf } from "../../core/language/messages.ts";

/** Messages of the letter to an organisation, and of its page. */
export const letterMessages = messagesOf("letter", catalogue);
