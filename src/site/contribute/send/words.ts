import catalogue from "#words/contribute-send.json" with { type: "json" };
import { messagesOf } from "../../../core/language/messages.ts";

/** The words of the form's last page: those that a browser needs once something was entered. */
export const sendWords = messagesOf("contribute-send", catalogue);

export type SendMessages = typeof sendWords;
