import { sum } from "d3-array";
import { facetOrder, findDirectories, type NarrowedDirectory } from "./directories.ts";
import type { Found } from "./match-documents.ts";
import { fillers } from "./query-words.ts";
import type { ReadQuery } from "./read-query.ts";
import { nameKey, tellingStems, type SearchDocument, type SearchIndex } from "./search-index.ts";
import type { SearchPage } from "./search-page.ts";
import type { MeantTask } from "./tasks.ts";

/** What comes before all else: a page, a listing by its name, or a directory with what was named. */
export type FirstAnswer = SearchDocument | { readonly kind: "directory"; readonly directory: NarrowedDirectory };

const mostFirst = 6;
const mostTerms = 4;

/**
 * What answers a query before all that has its words: listings of that name, what somebody wants to do, laws, the directory with
 * all that is asked and the listing that has it, then the pages of the terms.
 */
export function firstAnswers(
  index: SearchIndex,
  read: ReadQuery,
  tasks: readonly MeantTask[],
  found: readonly Found[],
): FirstAnswer[] {
  const special = tasks.filter(({ page }) => !page.isGeneral).slice(0, 2);
  const asPages = (pages: readonly SearchPage[]) => pages.map((page): FirstAnswer => ({ kind: "page", page }));
  const named = index.names.get(nameKey(read.tokens)) ?? [];
  const pagesAt = (places: readonly number[]) => places.map((place) => index.pages[place] as SearchPage);
  const terms = read.units.flatMap(({ pages }) => pagesAt(pages));
  const led = read.units.flatMap((unit) => unit.sayings.flatMap(({ pages }) => pagesAt(pages)));
  const laws = lawsOf(index, read, terms, found);
  const anyTask = asPages(
    tasks
      .filter(({ page }) => page.isGeneral)
      .slice(0, 1)
      .map(({ page }) => page),
  );
  const pagesOfTerms = [...inOrder(terms), ...inOrder(led)];
  const aTerm = asPages(pagesOfTerms.slice(0, 1));
  const [best, ...others] = byMost(findDirectories(index, read));
  const asDirectories = (some: readonly NarrowedDirectory[]) =>
    some.map((directory): FirstAnswer => ({ kind: "directory", directory }));
  return [
    ...named.map((place) => index.documents[place] as SearchDocument),
    ...asPages(special.map(({ page }) => page)),
    ...asPages(laws.slice(0, mostTerms)),
    ...(best === undefined ? [] : withListing(best, read.units.length > 1 ? bestListing(index, found) : [])),
    // A page for any question of its sort says less than one for what is asked.
    ...(best !== undefined && best.titles.length > 1 ? [...aTerm, ...anyTask] : [...anyTask, ...aTerm]),
    ...asDirectories(others),
    ...asPages(pagesOfTerms.slice(1, mostTerms)),
    ...asPages(guidesWithHeading(index, read)),
  ]
    .filter((answer, at, all) => all.findIndex((each) => isSame(each, answer)) === at)
    .slice(0, mostFirst);
}

/** Directories, that with most of what is asked first. */
function byMost(directories: readonly NarrowedDirectory[]): NarrowedDirectory[] {
  return [...directories].sort((a, b) => b.titles.length - a.titles.length);
}

function isSame(a: FirstAnswer, b: FirstAnswer): boolean {
  return a === b || (a.kind === "page" && b.kind === "page" && a.page === b.page);
}

/** Terms, those that say most of what is sought before others. */
function inOrder(pages: readonly SearchPage[]): SearchPage[] {
  const rank = ({ facet = "" }: SearchPage) => facetOrder.findIndex((each) => each === facet);
  return pages.filter(({ kind }) => kind === "term").sort((a, b) => rank(a) - rank(b));
}

/** The listing that has all that is asked, if one has. */
function bestListing({ documents, pages }: SearchIndex, found: readonly Found[]): FirstAnswer[] {
  const best = found.find(({ place, isWhole }) => isWhole && place >= pages.length);
  return best === undefined ? [] : [documents[best.place] as SearchDocument];
}

/** A directory with fewer listings says no more than the one that has all that is asked. */
const fewListings = 3;

function withListing(directory: NarrowedDirectory, listing: readonly FirstAnswer[]): FirstAnswer[] {
  const asDirectory: FirstAnswer = { kind: "directory", directory };
  return directory.count < fewListings ? [...listing, asDirectory] : [asDirectory, ...listing];
}

const fewPages = 4;

/** Where nothing else is found: pages of which a name has a word of the query that few have, those with most such words first. */
export function pagesWithAWord({ nameWords, pages }: SearchIndex, { tokens }: ReadQuery): FirstAnswer[] {
  const weights = new Map<number, number>();
  for (const stem of tellingStems(tokens)) {
    const places = nameWords.get(stem) ?? new Set();
    if (places.size <= fewPages)
      for (const place of places) weights.set(place, (weights.get(place) ?? 0) + 1 / places.size);
  }
  const sorted = [...weights].sort(([, a], [, b]) => b - a).slice(0, fewPages);
  return sorted.map(([place]) => ({ kind: "page", page: pages[place] as SearchPage }));
}

/** Guides of which a heading has all of what is asked, if that is two words at least. */
function guidesWithHeading({ headings, pages }: SearchIndex, { tokens }: ReadQuery): SearchPage[] {
  const asked = tellingStems(tokens);
  const found = headings.filter(({ stems }) => asked.size > 1 && asked.isSubsetOf(stems));
  return [...new Set(found.map(({ place }) => pages[place] as SearchPage))];
}

/**
 * The laws that are named, and where a law is asked for those of a country that is named or whose title has one of the words:
 * first those of the country, then those with most of the words.
 */
function lawsOf(
  { pages, words }: SearchIndex,
  read: ReadQuery,
  terms: readonly SearchPage[],
  found: readonly Found[],
): SearchPage[] {
  const places = new Set(terms.filter(({ facet }) => facet === "countries").map(({ id }) => id));
  const telling = read.tokens.filter(({ isStop, word }) => !isStop && !fillers.has(word));
  const named = new Set(terms.filter(({ kind }) => kind === "law"));
  // One that has more of what is asked than any listing, and a word that is no term's, is meant, whatever it is called.
  const best = found.find(({ place }) => pages[place]?.kind !== "term")?.place ?? -1;
  const ownWords = read.units.filter((unit) => unit.pages.length === 0).flatMap(({ tokens }) => tokens);
  const page = pages[best];
  if (page?.kind === "law" && ownWords.some(({ stem }) => words.documentsOf(stem).has(best))) named.add(page);
  return pages
    .map((page, place) => {
      const weights = telling.map(({ stem }) => words.documentsOf(stem).get(place) ?? 0);
      return {
        page,
        isOfPlace: places.has(page.place),
        isTitled: weights.some((weight) => weight > 1),
        weight: sum(weights),
      };
    })
    .filter(({ page, isOfPlace, isTitled }) => {
      if (page.kind !== "law") return false;
      const isAsked = isOfPlace || (isTitled && places.size === 0 && named.size === 0);
      return named.has(page) || (read.asksForLaw && isAsked);
    })
    .sort(
      (a, b) =>
        Number(b.isOfPlace) - Number(a.isOfPlace) ||
        Number(named.has(b.page)) - Number(named.has(a.page)) ||
        b.weight - a.weight,
    )
    .map(({ page }) => page);
}
