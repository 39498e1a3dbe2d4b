import { inLanguage } from "../../core/language/words.ts";
import { enRows, type RowMessages } from "./words.en.ts";

export type { RowMessages } from "./words.en.ts";

/** The words of rows in a language: for the browser, which should not load those of the whole site. */
export function rowMessagesFor(language: string | undefined): RowMessages {
  return inLanguage({ en: enRows }, language);
}
