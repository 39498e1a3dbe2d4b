import { greatest } from "d3-array";
import { hasRow } from "../facets/bit-set.ts";
import { facetOrder, findDirectories, type NarrowedDirectory, type Reading } from "./directories.ts";
import type { Found, Scores } from "./match-documents.ts";
import type { ReadQuery } from "./read-query.ts";
import { tellingStems, type SearchDocument, type SearchIndex } from "./search-index.ts";
import type { SearchPage } from "./search-page.ts";
import { lawsOf, likelyLaws } from "./named-laws.ts";
import { namedListings } from "./named-listings.ts";
import type { MeantTask } from "./tasks.ts";

/** What comes before all else: a page, a listing by its name, or a directory with what was named. */
export type FirstAnswer = SearchDocument | { readonly kind: "directory"; readonly directory: NarrowedDirectory };

const mostFirst = 6;
const mostTerms = 4;

/** A query as it is read, and what was found by it. */
interface Asked {
  readonly read: ReadQuery;
  readonly tasks: readonly MeantTask[];
  readonly found: readonly Found[];
  readonly scores: Scores;
}

/**
 * What answers a query before all that has its words: listings of that name, what somebody wants to do, laws, the directory with
 * all that is asked, the listing that fits best and the next reading of the query, then the pages of the terms.
 */
export function firstAnswers(index: SearchIndex, { read, tasks, found, scores }: Asked): FirstAnswer[] {
  const special = tasks.filter(({ page }) => !page.isGeneral).slice(0, 2);
  const asPages = (pages: readonly SearchPage[]) => pages.map((page): FirstAnswer => ({ kind: "page", page }));
  const named = namedListings(index, read);
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
  const pagesOfTerms = [
    ...inOrder(terms.filter((page) => !isLoose(page))),
    ...inOrder(led),
    ...inOrder(terms.filter(isLoose)),
  ];
  const aTerm = asPages(pagesOfTerms.slice(0, 1));
  const [best, ...others] = inOrderOfReading(findDirectories(index, read));
  const next = best !== undefined && best.titles.length > 2 ? others.splice(0, 1) : [];
  const listing = best === undefined || read.units.length < 2 ? [] : bestListing(index, best, found, scores);
  const asDirectories = (some: readonly NarrowedDirectory[]) =>
    some.map((directory): FirstAnswer => ({ kind: "directory", directory }));
  return [
    ...named.map((place) => index.documents[place] as SearchDocument),
    ...asPages(special.map(({ page }) => page)),
    ...asPages(laws.slice(0, mostTerms)),
    ...(best === undefined ? [] : withListing(best, listing, asPages(likelyLaws(index, read, terms)))),
    ...asDirectories(next),
    // A page for any question of its sort says less than one for what is asked.
    ...(best !== undefined && best.titles.length > 1 ? [...aTerm, ...anyTask] : [...anyTask, ...aTerm]),
    ...asDirectories(others),
    ...asPages(pagesOfTerms.slice(1, mostTerms)),
    ...asPages(guidesWithHeading(index, read)),
  ]
    .filter((answer, at, all) => all.findIndex((each) => isSame(each, answer)) === at)
    .slice(0, mostFirst);
}

/**
 * The directories, that with most of what is asked first, and then of the other kind that with as much; else the first without
 * the term that says least.
 */
function inOrderOfReading(readings: readonly Reading[]): NarrowedDirectory[] {
  const [first, ...others] = [...readings].sort((a, b) => b.directory.titles.length - a.directory.titles.length);
  if (first === undefined) return [];
  const terms = first.directory.titles.length;
  const asMuch = others.filter(({ directory }) => directory.titles.length === terms);
  const less = others.filter((each) => !asMuch.includes(each));
  const wider = first.wider === undefined ? [] : [first.wider];
  return [
    first.directory,
    ...asMuch.map(({ directory }) => directory),
    ...wider,
    ...less.map(({ directory }) => directory),
  ];
}

function isSame(a: FirstAnswer, b: FirstAnswer): boolean {
  return a === b || (a.kind === "page" && b.kind === "page" && a.page === b.page);
}

/** Terms, those that say most of what is sought before others. */
function inOrder(pages: readonly SearchPage[]): SearchPage[] {
  const rank = ({ facet = "" }: SearchPage) => facetOrder.findIndex((each) => each === facet);
  return pages.filter(({ kind }) => kind === "term").sort((a, b) => rank(a) - rank(b));
}

/** Whether a term says less than what everyday words lead to. */
function isLoose({ facet = "" }: SearchPage): boolean {
  return looseFacets.has(facet);
}

const looseFacets = new Set(["platforms", "languages", "type", "target_users"]);

/** The listing that has all that is asked, if one has; else of those that say each term of the directory the one that has most. */
function bestListing(
  { documents, pages }: SearchIndex,
  { kind, rows, titles }: NarrowedDirectory,
  found: readonly Found[],
  { byPlace }: Scores,
): FirstAnswer[] {
  const whole = found.find(({ place, isWhole }) => isWhole && place >= pages.length);
  if (whole !== undefined) return [documents[whole.place] as SearchDocument];
  const inside = documents.flatMap((document, place) => {
    const isInside = document.kind === kind && hasRow(rows, document.row);
    return isInside && (byPlace.get(place)?.units ?? 0) >= titles.length ? [place] : [];
  });
  const best = greatest(inside, (place) => byPlace.get(place)?.score ?? 0);
  return best === undefined ? [] : [documents[best] as SearchDocument];
}

/** The best listing comes before a directory that has fewer listings. */
const fewListings = 3;

function withListing(
  directory: NarrowedDirectory,
  listing: readonly FirstAnswer[],
  laws: readonly FirstAnswer[],
): FirstAnswer[] {
  const asDirectory: FirstAnswer = { kind: "directory", directory };
  return directory.count < fewListings ? [...laws, ...listing, asDirectory] : [asDirectory, ...laws, ...listing];
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
