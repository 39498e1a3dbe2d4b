import { sum } from "d3-array";
import type { Kind } from "../../dataset/model.ts";
import { emptySet, hasRow, type BitSet } from "../facets/bit-set.ts";
import type { FacetEngine } from "../facets/facet-engine.ts";
import { findRows } from "../facets/facet-groups.ts";
import type { Selection } from "../facets/selection.ts";
import { findDirectories, type NarrowedDirectory } from "./directories.ts";
import { matchDocuments, type Found } from "./match-documents.ts";
import { fillers, readQuery, type ReadQuery, type Unit } from "./read-query.ts";
import { nameKey, type SearchDocument, type SearchIndex } from "./search-index.ts";
import type { SearchPage } from "./search-page.ts";
import { findTasks, type MeantTask } from "./tasks.ts";

/** What comes before all else: a page, a listing by its name, or a directory with what was named. */
export type FirstAnswer = SearchDocument | { readonly kind: "directory"; readonly directory: NarrowedDirectory };

/** What is found of a kind, the best first. */
export interface SearchGroup {
  readonly kind: Kind | "page";
  readonly documents: readonly SearchDocument[];
}

export interface SearchAnswer {
  /** The query as it was probably meant, where it was misspelt; what follows is found by it. */
  readonly meant?: string;
  /** Words that nothing has, as they were typed. */
  readonly unknown: readonly string[];
  readonly first: readonly FirstAnswer[];
  readonly groups: readonly SearchGroup[];
  /** How many have all words; the others have most. */
  readonly whole: number;
  /** What the words have in common with those that they found. */
  readonly stems: ReadonlySet<string>;
}

/** What narrows an answer: a kind of document, and terms by facet. */
export interface SearchFilters {
  readonly kind?: Kind | SearchPage["kind"];
  readonly terms: Selection;
}

const mostFirst = 6;
const mostTerms = 4;

/** Answers a query; one without words finds all that its filters leave. */
export function search(index: SearchIndex, query: string, { kind, terms }: SearchFilters): SearchAnswer {
  const read = readQuery(index, query);
  const isNarrowed = kind !== undefined || Object.keys(terms).length > 0;
  const rows = Object.keys(terms).length === 0 ? undefined : rowsLeft(index, terms);
  const tasks = isNarrowed || query.trim() === "" ? [] : findTasks(index.pages, read.tokens);
  const first = isNarrowed || query.trim() === "" ? [] : firstAnswers(index, read, tasks);
  const met = new Set<unknown>(first.map((answer) => (answer.kind === "page" ? answer.page : answer)));
  const found = query.trim() === "" ? everything(index) : matchDocuments(index, withoutTasks(read, tasks));
  const isLeft = ({ place }: Found) => {
    const document = index.documents[place] as SearchDocument;
    if (document.kind === "page") return !rows && !met.has(document.page) && (!kind || document.page.kind === kind);
    if (met.has(document)) return false;
    return (!kind || document.kind === kind) && (!rows || hasRow(rows[document.kind], document.row));
  };
  const left = found.filter(isLeft);
  const documents = left.map(({ place }) => index.documents[place] as SearchDocument);
  const groups = (["entity", "tool", "page"] as const).map((each) => ({
    kind: each,
    documents: documents.filter((document) => document.kind === each),
  }));
  return {
    ...(read.meant !== undefined && { meant: read.meant }),
    unknown: read.unknown,
    first,
    groups: groups.filter((group) => group.documents.length > 0),
    whole: left.filter(({ isWhole }) => isWhole).length,
    stems: new Set(read.units.flatMap(({ tokens }) => tokens.map(({ stem }) => stem))),
  };
}

function everything({ documents, pages }: SearchIndex): Found[] {
  return documents.map((_, place) => ({ place, score: 0, isWhole: true })).slice(pages.length);
}

/** The rows that filters leave; none of a kind whose directory does not know one of them. */
function rowsLeft({ engines }: SearchIndex, terms: Selection): Record<Kind, BitSet> {
  const left = (engine: FacetEngine) => {
    const isKnown = ([name, ids]: [string, readonly string[]]) =>
      ids.every((id) => engine.facets.get(name)?.placeById.has(id));
    return Object.entries(terms).every(isKnown) ? findRows(engine, terms) : emptySet(engine.size);
  };
  return { entity: left(engines.entity), tool: left(engines.tool) };
}

/** The query without the words by which a task is meant, unless they name a term. */
function withoutTasks(read: ReadQuery, tasks: readonly MeantTask[]): ReadQuery {
  const words = new Set(tasks.flatMap((task) => task.words));
  const isOfTask = ({ tokens, pages }: Unit) => pages.length === 0 && tokens.every(({ word }) => words.has(word));
  return { ...read, units: read.units.filter((unit) => !isOfTask(unit)) };
}

function firstAnswers(index: SearchIndex, read: ReadQuery, tasks: readonly MeantTask[]): FirstAnswer[] {
  const special = tasks.filter(({ page }) => !page.isGeneral).slice(0, 2);
  const general = tasks.filter(({ page }) => page.isGeneral).slice(0, 1);
  const asPages = (pages: readonly SearchPage[]) => pages.map((page): FirstAnswer => ({ kind: "page", page }));
  const named = index.names.get(nameKey(read.tokens)) ?? [];
  const terms = read.units.flatMap(({ pages }) => pages.map((place) => index.pages[place] as SearchPage));
  const laws = lawsOf(index, read, terms);
  return [
    ...named.map((place) => index.documents[place] as SearchDocument),
    ...asPages(special.map(({ page }) => page)),
    ...asPages(laws.slice(0, mostTerms)),
    ...findDirectories(index, read).map((directory): FirstAnswer => ({ kind: "directory", directory })),
    ...asPages(general.map(({ page }) => page)),
    ...asPages([...new Set(terms.filter(({ kind }) => kind === "term"))].slice(0, mostTerms)),
  ].slice(0, mostFirst);
}

/**
 * The laws that are named, and where a law is asked for those of a country that is named or whose title has one of the words:
 * first those of the country, then those with most of the words.
 */
function lawsOf({ pages, words }: SearchIndex, read: ReadQuery, terms: readonly SearchPage[]): SearchPage[] {
  const places = new Set(terms.filter(({ facet }) => facet === "countries").map(({ id }) => id));
  const telling = read.tokens.filter(({ isStop, word }) => !isStop && !fillers.has(word));
  const named = new Set(terms.filter(({ kind }) => kind === "law"));
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
