import { languages as made } from "../../words/languages.generated.ts";

/** A language of the site, as the `locale.json` of its words describes it. */
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
export const languages = made satisfies Readonly<Record<string, Language>>;

export type LanguageTag = keyof typeof languages;

export function isLanguage(tag: string): tag is LanguageTag {
  return Object.hasOwn(languages, tag);
}
