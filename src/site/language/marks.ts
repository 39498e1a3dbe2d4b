export const isEnglish: boolean = (import.meta.env.PAGE_LANGUAGE ?? "en") === "en";

/** What an element bears whose text is English on every page, such as the summary of a listing: nothing on an English page. */
export const inEnglish: { readonly lang?: "en"; readonly dir?: "ltr" } = isEnglish ? {} : { lang: "en", dir: "ltr" };

/** The fields of a listing that hold sentences, which are English in every language of the site. */
export const englishTexts: ReadonlySet<string> = new Set(["summary", "uses", "status.note"]);
