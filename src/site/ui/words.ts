import { en, type Messages } from "./words.en.ts";
import { inLanguage } from "../../core/language/in-language.ts";

export type { Messages } from "./words.en.ts";

/** Every word of the interface in a language. */
export function messagesFor(language: string | undefined): Messages {
  return inLanguage({ en }, language);
}
