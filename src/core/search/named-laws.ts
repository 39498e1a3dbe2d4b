import { greatest, sum } from "d3-array";
import { weightInText, type Found } from "./match-documents.ts";
import { dutyWords, fillers, mustWords } from "./query-words.ts";
import { isPlain, type ReadQuery } from "./read-query.ts";
import type { SearchIndex } from "./search-index.ts";
import type { SearchPage } from "./search-page.ts";

/**
 * The laws that are named, and where a law is asked for those of a country that is named or whose title has one of the words:
 * first those of the country, then those with most of the words.
 */
export function lawsOf(
  { pages, words }: SearchIndex,
  read: ReadQuery,
  terms: readonly SearchPage[],
  found: readonly Found[],
): SearchPage[] {
  const places = new Set(terms.filter(({ facet }) => facet === "countries").map(({ id }) => id));
  const telling = read.tokens.filter(({ isStop, word }) => !isStop && !fillers.has(word) && !dutyWords.has(word));
  const named = new Set(terms.filter(({ kind }) => kind === "law"));
  // One that has more of what is asked than any listing, and a word that is no term's, is meant, whatever it is called.
  const best = found.find(({ place }) => pages[place]?.kind !== "term")?.place ?? -1;
  const ownWords = read.units.filter(isPlain).flatMap(({ tokens }) => tokens);
  const own = ownWords.filter(({ stem }) => words.documentsOf(stem).has(best)).length;
  const page = pages[best];
  if (page?.kind === "law" && own > 0 && own * 2 >= read.units.length) named.add(page);
  return pages
    .map((page, place) => {
      const weights = telling.map(({ stem }) => words.documentsOf(stem).get(place) ?? 0);
      return {
        page,
        isOfPlace: places.has(page.place),
        isTitled: weights.some((weight) => weight > weightInText),
        weight: sum(weights),
      };
    })
    .filter(({ page, isOfPlace, isTitled }) => {
      if (page.kind !== "law") return false;
      const isAsked = isOfPlace || (isTitled && places.size === 0 && named.size === 0);
      return named.has(page) || (read.asksForLaw && isAsked) || (read.asksForDuty && isOfPlace);
    })
    .sort(
      (a, b) =>
        Number(b.isOfPlace) - Number(a.isOfPlace) ||
        Number(named.has(b.page)) - Number(named.has(a.page)) ||
        b.weight - a.weight,
    )
    .map(({ page }) => page);
}

/**
 * The law of a place that is named, if it has all else in its names, as in "Swiss due diligence on minerals"; where a duty is spoken
 * of, one word of them is enough.
 */
export function likelyLaws(
  { pages, words }: SearchIndex,
  { units, tokens }: ReadQuery,
  terms: readonly SearchPage[],
): SearchPage[] {
  const places = new Set(terms.filter(({ facet }) => facet === "countries").map(({ id }) => id));
  const isPlace = (place: number) => pages[place]?.facet === "countries";
  const stems = units
    .filter((unit) => !unit.pages.some(isPlace))
    .flatMap(({ tokens }) => tokens.map(({ stem }) => stem));
  if (stems.length < 2) return [];
  const isDuty = tokens.some(({ word }) => mustWords.has(word));
  const inName = (at: number) => stems.filter((stem) => (words.documentsOf(stem).get(at) ?? 0) > weightInText).length;
  const isMeant = (page: SearchPage, at: number) =>
    page.kind === "law" && places.has(page.place) && inName(at) >= (isDuty ? 1 : stems.length);
  const place = greatest(
    pages.flatMap((page, at) => (isMeant(page, at) ? [at] : [])),
    inName,
  );
  return place === undefined ? [] : [pages[place] as SearchPage];
}
