import { inLanguage } from "../../core/language/words.ts";
import { enUi as en } from "./words.en.ts";

export { enUi as en } from "./words.en.ts";

export type Messages = typeof en;

/** The words that every page has, in a language. */
export function messagesFor(language: string | undefined): Messages {
  return inLanguage({ en }, language);
}
