import catalogue from "#words/laws.json" with { type: "json" };
import { messagesOf } from "../../core/language/messages.ts";
import { messages as rows } from "../rows/words.ts";

/** Messages of the pages of laws. */
export const lawsMessages = messagesOf("laws", catalogue);

export const messages = { ...rows, laws: { ...lawsMessages, title: rows.nav.laws } };
