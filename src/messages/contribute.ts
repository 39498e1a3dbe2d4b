import { enContribute, type ContributeMessages } from "./en-contribute.ts";
import { inLanguage } from "./in-language.ts";

export type { ContributeMessages } from "./en-contribute.ts";

/** The words of the form in a language: for the browser, which should not load those of the whole site. */
export function contributeMessagesFor(language: string | undefined): ContributeMessages {
  return inLanguage({ en: enContribute }, language);
}
