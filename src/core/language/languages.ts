import { languages as generatedLanguages } from "../../words/languages.generated.ts";

/** Language of the site, as in `locale.json` of its folder in src/words/. */
export interface Language {
  /** Name of the language in itself: "Español". */
  readonly name: string;
  /** BCP 47 tag for numbers, dates and lists, with a region: "es-419". */
  readonly locale: string;
  readonly direction: "ltr" | "rtl";
  /** Offer on pages in other languages, to readers whose browser prefers this one: "Leer esta página en español". */
  readonly offer: string;
  /** Button that declines the offer: "No, gracias". */
  readonly refuse: string;
}

/** Languages of the site by tag. English, from which the others are translated, is first. */
export const languages = generatedLanguages satisfies Readonly<Record<string, Language>>;

export type LanguageTag = keyof typeof languages;

/** Returns true if a tag is exactly that of a language of the site: for "es", but not for "es-MX", "ES" or "". */
export function isLanguage(tag: string): tag is LanguageTag {
  return Object.hasOwn(languages, tag);
}
