import { listCountryNames, listLanguageNames } from "../language/country-names.ts";
import type { FacetEngine } from "./engine.ts";
import { findRows } from "./find-listings.ts";
import { isArabic, foldWords, normalizeSpelling, normalizeWords } from "./fold.ts";
import { toggleTerm, type Query } from "./directory-query.ts";
import { notStated } from "./selection.ts";

/** Other words for terms, by facet and id, as the files of `/term-names/` have them. */
export type TermNames = Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;

/** Returns the other names of a term: those of its vocabulary, and for countries and languages their names in other languages. */
export type NamesOf = (facet: string, id: string) => readonly string[];

export function createNameLookup(...parts: readonly TermNames[]): NamesOf {
  return (facet, id) => [
    ...parts.flatMap((names) => names[facet]?.[id] ?? []),
    ...(facet === "countries" && /^[A-Z]{2}$/.test(id) ? listCountryNames(id) : []),
    ...(facet === "languages" && /^[a-z]{2,3}$/.test(id) ? listLanguageNames(id) : []),
  ];
}

/**
 * The terms with a title or another name that contains a typed text: they shorten a long list as somebody types.
 *
 * Case, accents and punctuation don't count, and a text may end within a word. British and American spellings meet.
 *
 * @param ids in display order
 * @param namesOf a term's title, then its other names, which match only from the beginning of a word
 * @returns those with a word that begins so first, each part in the same order; all of them when the text has no letters
 */
export function findTerms(ids: readonly string[], namesOf: (id: string) => readonly string[], typed: string): string[] {
  const asked = readingsOf(typed);
  const has = (before: string) => (id: string) =>
    namesOf(id).some((name, place) => {
      // There are many other names: they match only from the beginning of a word.
      const start = place === 0 ? before : " ";
      return readingsOf(name).some((text, reading) => ` ${text}`.includes(start + asked[reading]));
    });
  const [found, begun] = [ids.filter(has("")), new Set(ids.filter(has(" ")))];
  return [...begun, ...found.filter((id) => !begun.has(id))];
}

/** A text as it is spelt, and in one spelling. */
function readingsOf(text: string): string[] {
  return [foldWords(text).join(" "), normalizeWords(text).join(" ")];
}

const least = 3;

/** A text as its beginning is compared; Arabic without the article. */
function spellingOf(text: string): string {
  return foldWords(text)
    .map((word) => (isArabic(word) ? normalizeSpelling(word) : word))
    .join(" ");
}

/**
 * The terms with a title or another name that begins with a text: filters to offer instead of the text.
 *
 * Case and accents don't count. Terms already chosen, and those that would leave nothing, are left out.
 *
 * @returns at most `limit`: whole titles first, then in the order of the facets; `count`: how many listings it would leave
 */
export function suggestTerms(engine: FacetEngine, query: Query, namesOf: NamesOf = () => [], limit = 3) {
  const typed = spellingOf(query.q);
  if (typed.length < least) return [];
  const found = [...engine.facets.values()].flatMap(({ name, ids, titles = [] }) =>
    titles.flatMap((title, place) => {
      const id = ids[place] as string;
      if (id === notStated || query.terms[name]?.includes(id)) return [];
      const names = [title, ...namesOf(name, id)].map(spellingOf);
      const begun = names.filter((each) => each.startsWith(typed));
      return begun.length > 0 ? [{ name, id, isWhole: begun.includes(typed) }] : [];
    }),
  );
  return [...found.filter(({ isWhole }) => isWhole), ...found.filter(({ isWhole }) => !isWhole)]
    .map(({ name, id }) => ({ name, id, count: findRows(engine, toggleTerm(query, name, id).terms).length }))
    .filter(({ count }) => count > 0)
    .slice(0, limit);
}
