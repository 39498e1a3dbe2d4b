import { enLinks, type LinkMessages } from "./links-words.en.ts";
import { inLanguage } from "../language/words.ts";

export type { LinkMessages } from "./links-words.en.ts";

/** The words of the link check in a language. */
export function linkMessagesFor(language: string | undefined): LinkMessages {
  return inLanguage({ en: enLinks }, language);
}
