import { listCountryNames, listLanguageNames } from "../language/country-names.ts";
import type { FacetEngine } from "./engine.ts";
import { findRows } from "./find-listings.ts";
import { isArabic, foldWords, normalizeSpelling, normalizeWords } from "./fold.ts";
import { toggleTerm, type Query } from "./directory-query.ts";
import { notStated } from "./selection.ts";

/**
 * Other names of terms by facet and term id, as in the files of `/term-names/`:
 * `{ issues: { "child-labour": ["trabajo infantil"] } }`.
 */
export type TermNames = Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;

/** Returns the other names of a term: those of its vocabulary, and for countries and languages their names in other languages. */
export type NamesOf = (facet: string, id: string) => readonly string[];

/**
 * Creates a function that returns the other names of a term, such as `["trabajo infantil"]` for `("issues", "child-labour")`.
 *
 * @param parts tables of names; the names of a term in all of them are joined in this order, and repeated names stay. A table that
 *   could not be loaded is undefined, and has no names
 * @returns a function of facet and term id. To countries and languages it adds the names that the browser or Node knows, by
 *   `listCountryNames` and `listLanguageNames`. It returns [] for a term without names and for an unknown facet or term
 */
export function createNameLookup(...parts: readonly (TermNames | undefined)[]): NamesOf {
  return (facet, id) => [
    ...parts.flatMap((names) => names?.[facet]?.[id] ?? []),
    ...(facet === "countries" && /^[A-Z]{2}$/.test(id) ? listCountryNames(id) : []),
    ...(facet === "languages" && /^[a-z]{2,3}$/.test(id) ? listLanguageNames(id) : []),
  ];
}

/**
 * Finds the terms whose title or other name contains a typed text, to shorten a long list while somebody types.
 *
 * Case, accents and punctuation are ignored, and British and American spellings match each other. The text may end within a
 * word. In a title it may also begin within a word, in another name only at the beginning of one: "age" finds a term with the
 * title "Debt bondage", but not one with the other name "village".
 *
 * @param ids in display order
 * @param namesOf returns a term's title, then its other names
 * @returns ids of the matching terms, first those in which a word begins with the text, then those that contain it; both parts
 *   in display order. All ids if the text has no letters or digits; [] if nothing matches
 */
export function findTerms(ids: readonly string[], namesOf: (id: string) => readonly string[], typed: string): string[] {
  const typedSpellings = listSpellings(typed);
  // A space before the text requires that it begins at the beginning of a word.
  const findContaining = (titlePrefix: "" | " ") =>
    ids.filter((id) =>
      namesOf(id).some((name, nameIndex) => {
        const prefix = nameIndex === 0 ? titlePrefix : " ";
        return listSpellings(name).some((spelling, i) => ` ${spelling}`.includes(prefix + typedSpellings[i]));
      }),
    );
  const wordStartMatches = new Set(findContaining(" "));
  const innerMatches = findContaining("").filter((id) => !wordStartMatches.has(id));
  return [...wordStartMatches, ...innerMatches];
}

/**
 * Returns a text with folded words, first as it is spelt, then in one spelling: "Child labour" → ["child labour", "child
 * labor"]. Both are "" for a text without letters and digits.
 */
function listSpellings(text: string): [folded: string, normalized: string] {
  return [foldWords(text).join(" "), normalizeWords(text).join(" ")];
}

/** Minimum length in characters of a text for which terms are suggested. */
const minSuggestLength = 3;

/**
 * Returns a text as folded words joined by spaces, so that its beginning can be compared: "Côte d" → "cote d". Only Arabic words
 * are also normalised, without their article. "" for a text without letters and digits.
 */
function foldBeginning(text: string): string {
  return foldWords(text)
    .map((word) => (isArabic(word) ? normalizeSpelling(word) : word))
    .join(" ");
}

/** Filter that is suggested instead of a text. */
export interface TermSuggestion {
  /** Name of the facet. */
  readonly name: string;
  /** Id of the term. */
  readonly id: string;
  /** Number of listings that remain if the term is selected in addition to the query's terms, without its text. */
  readonly count: number;
}

/**
 * Suggests terms whose title or another name begins with the text of a query, as filters to use instead of the text: "Debt" →
 * `[{name: "issues", id: "debt-bondage", count: 12}]`.
 *
 * Case and accents are ignored. Selected terms, `not-stated` and terms that would leave no listing are left out, as are facets
 * without titles.
 *
 * @param namesOf other names of terms
 * @param limit maximum number of suggestions
 * @returns names equal to the whole text first, then in the order of the facets and of their terms. [] if the text has fewer than
 *   `minSuggestLength` (3) letters, digits and single spaces, or if nothing begins with it
 */
export function suggestTerms(
  engine: FacetEngine,
  query: Query,
  namesOf: NamesOf = () => [],
  limit = 3,
): TermSuggestion[] {
  const typed = foldBeginning(query.q);
  if (typed.length < minSuggestLength) return [];
  const matches = [...engine.facets.values()].flatMap(({ name, ids, titles = [] }) =>
    titles.flatMap((title, termIndex) => {
      const id = ids[termIndex] as string;
      if (id === notStated || query.terms[name]?.includes(id)) return [];
      const names = [title, ...namesOf(name, id)].map(foldBeginning);
      const matchingNames = names.filter((termName) => termName.startsWith(typed));
      return matchingNames.length > 0 ? [{ name, id, isWhole: matchingNames.includes(typed) }] : [];
    }),
  );
  const wholeMatches = matches.filter(({ isWhole }) => isWhole);
  const partialMatches = matches.filter(({ isWhole }) => !isWhole);
  return [...wholeMatches, ...partialMatches]
    .map(({ name, id }) => ({ name, id, count: findRows(engine, toggleTerm(query, name, id).terms).length }))
    .filter(({ count }) => count > 0)
    .slice(0, limit);
}
