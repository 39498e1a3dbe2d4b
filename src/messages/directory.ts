import { enDirectory, type DirectoryMessages } from "./en-directory.ts";
import { inLanguage } from "./in-language.ts";

export type { DirectoryMessages } from "./en-directory.ts";

/** The words of rows and filters in a language: for the browser, which should not load those of the whole site. */
export function directoryMessagesFor(language: string | undefined): DirectoryMessages {
  return inLanguage({ en: enDirectory }, language);
}
