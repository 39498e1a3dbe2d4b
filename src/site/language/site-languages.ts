import { isLanguage, languages, type Language, type LanguageTag } from "../../core/language/languages.ts";

/** A language of the site, with its tag such as "pt". */
export interface SiteLanguage extends Language {
  readonly tag: LanguageTag;
}

/** Languages that this build links to each other, English first. Empty if the build has only one. */
export const siteLanguages: readonly SiteLanguage[] = import.meta.env.PAGE_LANGUAGES.filter(isLanguage)
  .map((tag) => ({ tag, ...languages[tag] }))
  .filter((_, __, { length }) => length > 1);
