import catalogue from "#words/embed.json" with { type: "json" };
import { messagesOf } from "../../core/language/messages.ts";

/** Messages of embedded pages, of badges, and of the page that composes them. */
export const embedMessages = messagesOf("embed", catalogue);
