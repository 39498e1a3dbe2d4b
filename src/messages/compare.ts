import { enCompare, type CompareMessages } from "./en-compare.ts";
import { inLanguage } from "./in-language.ts";

export type { CompareMessages } from "./en-compare.ts";

/** The words of the comparison in a language: for the browser, which should not load those of the whole site. */
export function compareMessagesFor(language: string | undefined): CompareMessages {
  return inLanguage({ en: enCompare }, language);
}
