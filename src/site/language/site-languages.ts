import { isLanguage, languages, type Language, type LanguageTag } from "../../core/language/languages.ts";

export interface SiteLanguage extends Language {
  readonly tag: LanguageTag;
}

/** The languages of this build, English first; none where there is no choice. */
export const siteLanguages: readonly SiteLanguage[] = import.meta.env.PAGE_LANGUAGES.filter(isLanguage)
  .map((tag) => ({ tag, ...languages[tag] }))
  .filter((_, __, { length }) => length > 1);
