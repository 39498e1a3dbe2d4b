import catalogue from "#words/laws.json" with { type: "json" };
import { messagesOf } from "../../core/language/messages.ts";

/** Messages of the pages of laws. */
export const lawsMessages = messagesOf("laws", catalogue);
