/**
 * The words of a language out of those that there are, English where there are none yet.
 *
 * @param languages words by language tag; holds English at least
 * @param language a page's language, such as `Astro.currentLocale`
 */
export function inLanguage<Words>(
  languages: { en: Words; [language: string]: Words },
  language: string | undefined,
): Words {
  return languages[language ?? "en"] ?? languages.en;
}
