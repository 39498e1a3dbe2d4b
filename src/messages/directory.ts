import { enDirectory, type DirectoryMessages } from "./en-directory.ts";

export type { DirectoryMessages } from "./en-directory.ts";

const languages: Readonly<Record<string, DirectoryMessages>> = { en: enDirectory };

/** The words of rows and filters in a language: for the browser, which should not load those of the whole site. */
export function directoryMessagesFor(language: string | undefined): DirectoryMessages {
  return languages[language ?? "en"] ?? enDirectory;
}
