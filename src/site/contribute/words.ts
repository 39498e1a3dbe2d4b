import { enContribute, type ContributeMessages } from "./words.en.ts";
import { inLanguage } from "../../core/language/words.ts";

export type { ContributeMessages } from "./words.en.ts";

/** The words of the form in a language: for the browser, which should not load those of the whole site. */
export function contributeMessagesFor(language: string | undefined): ContributeMessages {
  return inLanguage({ en: enContribute }, language);
}
