import catalogue from "#words/contribute-send.json" with { type: "json" };
import { messagesOf } from "../../core/language/messages.ts";

/**
 * Messages of the form's last page.
 *
 * They have a module of their own, so that the browser loads them with the parts that need them and not with the form.
 */
export const contributeSendMessages = messagesOf("contribute-send", catalogue);
