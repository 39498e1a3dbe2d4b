import { aliasesOf, vocabularyByName } from "../../dataset/vocabularies.ts";
import { plainText, type Words } from "./phrases.ts";

/**
 * Adds the terms of a vocabulary that have no phrases yet: a text speaks of them by their title and its English synonyms.
 *
 * @param without terms that are not looked for
 */
export function withTitles(vocabulary: string, words: Words, without: readonly string[] = []): Words {
  const missing = vocabularyByName(vocabulary).terms.filter(({ id }) => !(id in words) && !without.includes(id));
  const phrasesOf = (term: (typeof missing)[number]) =>
    [term.english_title ?? term.title, ...aliasesOf(term, "en")].map((title) => plainPhrase(title)).join(", ");
  return { ...words, ...Object.fromEntries(missing.map((term) => [term.id, phrasesOf(term)])) };
}

/** A title as a phrase: letters are letters, and no comma parts it. An abbreviation keeps its capitals. */
function plainPhrase(title: string): string {
  const words = plainText(title)
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
  return /^[A-Z]+$/.test(words) ? words : words.toLowerCase().replaceAll(" ", "\\W+");
}
