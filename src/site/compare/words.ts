import { enCompare, type CompareMessages } from "./words.en.ts";
import { inLanguage } from "../../core/language/in-language.ts";

export type { CompareMessages } from "./words.en.ts";

/** The words of the comparison in a language: for the browser, which should not load those of the whole site. */
export function compareMessagesFor(language: string | undefined): CompareMessages {
  return inLanguage({ en: enCompare }, language);
}
