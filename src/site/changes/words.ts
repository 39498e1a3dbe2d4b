import catalogue from "#words/changes-page.json" with { type: "json" };
import { messagesOf } from "../../core/language/messages.ts";

/** Messages of the page of changes. The names of the types of change are in `changesMessages`. */
export const changesPageMessages = messagesOf("changes-page", catalogue);
