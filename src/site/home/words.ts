import catalogue from "#words/home.json" with { type: "json" };
import { messagesOf } from "../../core/language/messages.ts";

/** Messages of the front page. */
export const homeMessages = messagesOf("home", catalogue);
