import { enDiff } from "./en-diff.ts";
import { inLanguage } from "./in-language.ts";

/** The words in which a change to the dataset is told, in a language. */
export function diffMessagesFor(language: string | undefined): typeof enDiff {
  return inLanguage({ en: enDiff }, language);
}
