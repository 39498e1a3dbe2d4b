/** A language of the site. */
export interface Language {
  /** Its own name for itself. */
  readonly name: string;
  /** How it writes numbers, dates and lists: BCP 47. */
  readonly locale: string;
  readonly direction: "ltr" | "rtl";
}

/** The languages that the site is written in, by tag; English, from which the others are translated, is first. */
export const languages = {
  en: { name: "English", locale: "en-GB", direction: "ltr" },
  es: { name: "Español", locale: "es-419", direction: "ltr" },
  fr: { name: "Français", locale: "fr-FR", direction: "ltr" },
  pt: { name: "Português", locale: "pt-BR", direction: "ltr" },
  // Its digits are those of the names, dates and addresses that stand beside them.
  ar: { name: "العربية", locale: "ar-u-nu-latn", direction: "rtl" },
} as const satisfies Readonly<Record<string, Language>>;

export type LanguageTag = keyof typeof languages;

export function isLanguage(tag: string): tag is LanguageTag {
  return Object.hasOwn(languages, tag);
}
