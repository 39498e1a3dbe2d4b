/** A language of the site. */
export interface Language {
  /** Its own name for itself. */
  readonly name: string;
  /** How it writes numbers, dates and lists: BCP 47. */
  readonly locale: string;
  readonly direction: "ltr" | "rtl";
  /** Said on pages in another language to those whose browser prefers this one. */
  readonly offer: string;
  /** The button that refuses. */
  readonly refuse: string;
}

/** The languages that the site is written in, by tag; English, from which the others are translated, is first. */
export const languages = {
  en: {
    name: "English",
    locale: "en-GB",
    direction: "ltr",
    offer: "Read this page in English",
    refuse: "No, thank you",
  },
  es: {
    name: "Español",
    locale: "es-419",
    direction: "ltr",
    offer: "Leer esta página en español",
    refuse: "No, gracias",
  },
  fr: {
    name: "Français",
    locale: "fr-FR",
    direction: "ltr",
    offer: "Lire cette page en français",
    refuse: "Non, merci",
  },
  pt: {
    name: "Português",
    locale: "pt-BR",
    direction: "ltr",
    offer: "Ler esta página em português",
    refuse: "Não, obrigado",
  },
  // With Western digits, as in the names and addresses on the same page.
  ar: {
    name: "العربية",
    locale: "ar-u-nu-latn",
    direction: "rtl",
    offer: "اقرأ هذه الصفحة بالعربية",
    refuse: "لا، شكرًا",
  },
} as const satisfies Readonly<Record<string, Language>>;

export type LanguageTag = keyof typeof languages;

export function isLanguage(tag: string): tag is LanguageTag {
  return Object.hasOwn(languages, tag);
}
