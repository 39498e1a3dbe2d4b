import type { SearchTerm } from "./search-terms.ts";
import type { Filters, FoundData, Pagefind } from "./pagefind.ts";

/** Words without case and accents. */
export function foldWords(text: string): string[] {
  const plain = text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
  return plain.split(/[^\p{L}\p{N}]+/u).filter(Boolean);
}

/** The part of a word that its forms share, roughly; the index knows words by their stems too. */
function stemOf(word: string): string {
  const stem = word.replace(/(?:ations?|ments?|ings?|ers?|ors?|ies|es|ed|s|e|y)$/, "");
  return stem.length < 4 ? word : stem;
}

/** Whether a result has a word that begins so: for words that it does not know, Pagefind answers with ever shorter ones. */
function holds({ content = "", meta }: FoundData, word: string): boolean {
  const stem = stemOf(word);
  const text = [content, ...Object.values(meta)].join(" ");
  return (
    foldWords(text).some((each) => each.startsWith(stem)) ||
    text.split(/\s+/).some((each) => foldWords(each).join("").startsWith(stem))
  );
}

/** Results that are looked at to tell whether the index has a word. */
const probed = 3;

/** The words of a query that are in the index, and those that don't. */
export async function sortWords(pagefind: Pagefind, query: string) {
  const words = query.split(/\s+/).filter((word) => foldWords(word).length > 0);
  const isKnown = await Promise.all(
    words.map(async (word) => {
      const { results } = await pagefind.search(word, { filters: {} as Filters });
      const data = await Promise.all(results.slice(0, probed).map((found) => found.data()));
      const parts = foldWords(word);
      return data.some((each) => [parts.join(""), ...parts].some((part) => holds(each, part)));
    }),
  );
  return {
    known: words.filter((_, index) => isKnown[index]),
    unknown: words.filter((_, index) => !isKnown[index]),
  };
}

/** Terms that a query names, by a title, a part of a title or another word for it; the longest name first. */
export function namedTerms(terms: readonly SearchTerm[], query: string): SearchTerm[] {
  const asked = ` ${foldWords(query).map(singular).join(" ")} `;
  const lengthOf = ({ title, names }: SearchTerm) =>
    Math.max(
      0,
      ...[title, ...title.split(/ and |, /), ...names]
        .map((name) => foldWords(name).map(singular).join(" "))
        .filter((name) => name.length > 2 && asked.includes(` ${name} `))
        .map((name) => name.length),
    );
  return terms
    .map((term) => ({ term, length: lengthOf(term) }))
    .filter(({ length }) => length > 0)
    .sort((a, b) => b.length - a.length || b.term.total - a.term.total)
    .slice(0, mostNamed)
    .map(({ term }) => term);
}

const mostNamed = 6;

function singular(word: string): string {
  return word.length > 3 ? word.replace(/s$/, "") : word;
}
