import { en, type Messages } from "./en.ts";
import { inLanguage } from "./in-language.ts";

export type { Messages } from "./en.ts";

/** Every word of the interface in a language. */
export function messagesFor(language: string | undefined): Messages {
  return inLanguage({ en }, language);
}
