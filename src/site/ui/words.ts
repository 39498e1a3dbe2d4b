import frameCatalogue from "#words/frame.json" with { type: "json" };
import { messagesOf } from "../../core/language/messages.ts";

/** Messages of the page frame: the site's name, navigation, footer and what other pages share, such as the names of kinds. */
export const frameMessages = messagesOf("frame", frameCatalogue);
