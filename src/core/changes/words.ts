import catalogue from "#words/changes.json" with { type: "json" };
import { messagesOf } from "../language/messages.ts";

/** The words for changes: on their page, in the feeds, and in a comparison. */
export const words = messagesOf("changes", catalogue);
