import { enLinks, type LinkMessages } from "./en-links.ts";
import { inLanguage } from "./in-language.ts";

export type { LinkMessages } from "./en-links.ts";

/** The words of the link check in a language. */
export function linkMessagesFor(language: string | undefined): LinkMessages {
  return inLanguage({ en: enLinks }, language);
}
