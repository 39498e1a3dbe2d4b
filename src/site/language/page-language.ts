import locale from "#words/locale.json" with { type: "json" };

/**
 * Language of the pages in this build: its tag, such as "en", its writing direction, and its Open Graph locale, such as "en_GB".
 */
export const pageLanguage = {
  tag: locale.language,
  direction: locale.direction as "ltr" | "rtl",
  ogLocale: locale.ogLocale,
} as const;

/** True if the pages of this build are in English. */
export const isEnglishPage: boolean = (import.meta.env.PAGE_LANGUAGE ?? "en") === "en";

/** Attributes of an element whose text is English on every page, such as a listing's summary. None on an English page. */
export const englishAttributes: { readonly lang?: "en"; readonly dir?: "ltr" } = isEnglishPage
  ? {}
  : { lang: "en", dir: "ltr" };

/** Paths of the fields that hold sentences. Sentences are English in every language of the site. */
export const englishFields: ReadonlySet<string> = new Set(["summary", "uses", "status.note"]);
