import { enDirectory, type DirectoryMessages } from "./words.en.ts";
import { inLanguage } from "../../core/language/words.ts";

export type { DirectoryMessages } from "./words.en.ts";

/** The words of rows and filters in a language: for the browser, which should not load those of the whole site. */
export function directoryMessagesFor(language: string | undefined): DirectoryMessages {
  return inLanguage({ en: enDirectory }, language);
}
