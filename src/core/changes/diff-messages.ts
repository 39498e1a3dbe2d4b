import { enDiff } from "./diff-words.en.ts";
import { inLanguage } from "../language/words.ts";

/** The words in which a change to the dataset is told, in a language. */
export function diffMessagesFor(language: string | undefined): typeof enDiff {
  return inLanguage({ en: enDiff }, language);
}
