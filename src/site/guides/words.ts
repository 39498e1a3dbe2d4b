import catalogue from "#words/guides.json" with { type: "json" };
import { messagesOf } from "../../core/language/messages.ts";

/** Messages of the guides, of the glossary and of the table of source checks. */
export const guidesMessages = messagesOf("guides", catalogue);
