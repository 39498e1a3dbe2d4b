import { enSend, type SendMessages } from "./send-words.en.ts";
import { inLanguage } from "../../core/language/words.ts";

export type { SendMessages } from "./send-words.en.ts";

/** The words of the form's last page in a language: for the browser, once they are needed. */
export function sendMessagesFor(language: string | undefined): SendMessages {
  return inLanguage({ en: enSend }, language);
}
