import { enShortlist, type ShortlistMessages } from "./words.en.ts";
import { inLanguage } from "../../core/language/words.ts";

export type { ShortlistMessages } from "./words.en.ts";

/** The words of the shortlist in a language: for the browser, which should not load those of the whole site. */
export function shortlistMessagesFor(language: string | undefined): ShortlistMessages {
  return inLanguage({ en: enShortlist }, language);
}
