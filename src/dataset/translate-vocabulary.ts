import type { Term, VocabularySchema } from "./vocabularies.ts";

/** A vocabulary in another language: schemas/translations/<language>/<vocabulary>.json. */
export interface VocabularyTranslation {
  readonly title: string;
  readonly description: string;
  /** Pages from which the field's own terms were taken. */
  readonly sources?: readonly { readonly title: string; readonly url: string }[];
  /** By id; countries and languages without one go by the name that Unicode's CLDR has. */
  readonly terms: Readonly<Partial<Record<string, TermTranslation>>>;
}

/** The texts of a term; of a law's lists, such as its steps, the texts in their order. */
type TermTranslation = Readonly<Record<"title" | "description", string>> &
  Readonly<Partial<Record<string, string | readonly (string | undefined)[]>>>;

/**
 * A vocabulary with its titles and descriptions, and what laws ask, in another language. English titles become other words, so that they still find
 * their terms, and are kept for reading English texts; what has no translation stays as it is.
 *
 * @param locale of the language, BCP 47, for names of countries and languages
 */
export function translateVocabulary(
  schema: VocabularySchema,
  vocabulary: string,
  { title, description, terms }: VocabularyTranslation,
  locale: string,
): VocabularySchema {
  const codeName = codeNames(vocabulary, locale);
  const oneOf = schema.oneOf.map((term) => {
    const name = codeName(term.const);
    const ofCode = name && { title: name, description: term.description.replace(term.title, name) };
    const translated: TermTranslation | "" | undefined = terms[term.const] ?? ofCode;
    if (!translated) return term;
    const texts = Object.entries(translated).map(([key, text]) => [
      key,
      withText(term[key as keyof typeof term], text),
    ]);
    const own = { ...term, ...(Object.fromEntries(texts) as Pick<Term, "title" | "description">) };
    if (own.title === term.title) return own;
    const { en = [] } = term.aliases ?? {};
    return { ...own, english_title: term.title, aliases: { ...term.aliases, en: [term.title, ...en] } };
  });
  return { ...schema, title, description, oneOf };
}

/** A text, an object with a text, or a list of either, in other words. */
function withText(own: unknown, words: unknown): unknown {
  if (words === undefined) return own;
  if (Array.isArray(own)) return own.map((each, index) => withText(each, (words as readonly unknown[])[index]));
  return typeof own === "object" ? { ...own, text: words } : words;
}

/** The name of a country or a language by its code. */
function codeNames(vocabulary: string, locale: string): (code: string) => string | undefined {
  if (vocabulary !== "country" && vocabulary !== "language") return () => undefined;
  const type = vocabulary === "country" ? "region" : "language";
  const names = new Intl.DisplayNames(locale, { type, fallback: "none" });
  return (code) => {
    const name = names.of(code);
    return name && name.charAt(0).toUpperCase() + name.slice(1);
  };
}
