import type { Term, VocabularySchema } from "./vocabularies.ts";

/** Translation of a vocabulary: schemas/translations/<language>/<vocabulary>.json. */
export interface VocabularyTranslation {
  readonly title: string;
  readonly description: string;
  /** Pages that the terms in use in the field were taken from. */
  readonly sources?: readonly { readonly title: string; readonly url: string }[];
  /** Translations by term id. Countries and languages without one get their name in Unicode's CLDR. */
  readonly terms: Readonly<Partial<Record<string, TermTranslation>>>;
}

/** Texts of a term by property. For a list, such as the steps of a law, the texts of its items in order. */
type TermTranslation = Readonly<Record<"title" | "description", string>> &
  Readonly<Partial<Record<string, string | readonly (string | undefined)[]>>>;

/**
 * Translates the texts of a vocabulary: its title and description, and each term's title, description and further texts, such
 * as the steps of a law. The terms keep their order, ids and other properties.
 *
 * A term whose title changes has its English title as `english_title`, and as the first of its English aliases, so that people
 * still find it by that name. A term or text without a translation stays English.
 *
 * @param vocabulary name of the vocabulary. Terms of `country` and `language` without a translation get the language's name for
 *   their code in CLDR, also within their description.
 * @param locale BCP 47 tag of the language, such as `pt`
 */
export function translateVocabulary(
  schema: VocabularySchema,
  vocabulary: string,
  { title, description, terms }: VocabularyTranslation,
  locale: string,
): VocabularySchema {
  const findCodeName = createCodeNameLookup(vocabulary, locale);
  const oneOf = schema.oneOf.map((term) => {
    const name = findCodeName(term.const);
    const nameTranslation = name && { title: name, description: term.description.replace(term.title, name) };
    const translation: TermTranslation | "" | undefined = terms[term.const] ?? nameTranslation;
    if (!translation) return term;
    const texts = Object.entries(translation).map(([key, text]) => [
      key,
      replaceText(term[key as keyof typeof term], text),
    ]);
    const translatedTerm = { ...term, ...(Object.fromEntries(texts) as Pick<Term, "title" | "description">) };
    if (translatedTerm.title === term.title) return translatedTerm;
    const { en = [] } = term.aliases ?? {};
    return { ...translatedTerm, english_title: term.title, aliases: { ...term.aliases, en: [term.title, ...en] } };
  });
  return { ...schema, title, description, oneOf };
}

/**
 * Replaces a text, the `text` of an object, or both in a list, by a translation: `{text: "Fines.", sources: [2]}` and "Multas."
 * give `{text: "Multas.", sources: [2]}`. A list takes a list of translations, in its order; an item without one stays, and a
 * longer list of translations adds none. Without a translation, the value stays as it is.
 */
function replaceText(value: unknown, translation: unknown): unknown {
  if (translation === undefined) return value;
  if (Array.isArray(value))
    return value.map((item, index) => replaceText(item, (translation as readonly unknown[])[index]));
  return typeof value === "object" ? { ...value, text: translation } : translation;
}

/**
 * Returns a function that finds the CLDR name of a country or language by its code, first letter in upper case: `es` →
 * "Español" for the vocabulary `language` and the locale `es`. It returns undefined for an unknown code, and for any code of
 * another vocabulary.
 */
function createCodeNameLookup(vocabulary: string, locale: string): (code: string) => string | undefined {
  if (vocabulary !== "country" && vocabulary !== "language") return () => undefined;
  const type = vocabulary === "country" ? "region" : "language";
  const names = new Intl.DisplayNames(locale, { type, fallback: "none" });
  return (code) => {
    const name = names.of(code);
    return name && name.charAt(0).toUpperCase() + name.slice(1);
  };
}
