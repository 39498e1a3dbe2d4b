import { enSend, type SendMessages } from "./en-send.ts";
import { inLanguage } from "./in-language.ts";

export type { SendMessages } from "./en-send.ts";

/** The words of the form's last page in a language: for the browser, once they are needed. */
export function sendMessagesFor(language: string | undefined): SendMessages {
  return inLanguage({ en: enSend }, language);
}
