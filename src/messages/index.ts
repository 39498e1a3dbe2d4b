import { en, type Messages } from "./en.ts";

export type { Messages } from "./en.ts";

const languages: Readonly<Record<string, Messages>> = { en };

/**
 * The interface's words in a language, English where there are none yet.
 *
 * @param language a page's language, such as `Astro.currentLocale`
 */
export function messagesFor(language: string | undefined): Messages {
  return languages[language ?? "en"] ?? en;
}
