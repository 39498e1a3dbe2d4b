import type { Kind } from "../../dataset/model.ts";
import { emptySet, hasRow, type BitSet } from "../facets/bit-set.ts";
import type { FacetEngine } from "../facets/facet-engine.ts";
import { findRows } from "../facets/facet-groups.ts";
import type { Selection } from "../facets/selection.ts";
import { firstAnswers, pagesWithAWord, type FirstAnswer } from "./first-answers.ts";
import { findDocuments, scoreDocuments, type Found } from "./match-documents.ts";
import { readQuery, type ReadQuery, type Unit } from "./read-query.ts";
import type { SearchDocument, SearchIndex } from "./search-index.ts";
import type { SearchPage } from "./search-page.ts";
import { findTasks, type MeantTask } from "./tasks.ts";

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

/** Answers a query; one without words finds all that its filters leave. */
export function search(index: SearchIndex, query: string, { kind, terms }: SearchFilters): SearchAnswer {
  const read = readQuery(index, query);
  const isNarrowed = kind !== undefined || Object.keys(terms).length > 0;
  const rows = Object.keys(terms).length === 0 ? undefined : rowsLeft(index, terms);
  const isAsked = query.trim() !== "";
  const tasks = isNarrowed || !isAsked ? [] : findTasks(index.pages, read);
  const scores = scoreDocuments(index, withoutTasks(read, tasks));
  const found = isAsked ? findDocuments(index, scores) : everything(index);
  const best = isNarrowed || !isAsked ? [] : firstAnswers(index, { read, tasks, found, scores });
  const first = best.length + found.length > 0 || isNarrowed ? best : pagesWithAWord(index, read);
  const met = new Set<unknown>(first.map((answer) => (answer.kind === "page" ? answer.page : answer)));
  const isLeft = ({ place }: Found) => {
    const document = index.documents[place] as SearchDocument;
    if (document.kind === "page") return !rows && !met.has(document.page) && (!kind || document.page.kind === kind);
    if (met.has(document)) return false;
    return (!kind || document.kind === kind) && (!rows || hasRow(rows[document.kind], document.row));
  };
  const left = found.filter(isLeft);
  const documents = left.map(({ place }) => index.documents[place] as SearchDocument);
  const groups = kindsInOrder(index, left).map((each) => ({
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

/** The kind first of which the best answer is; pages come before listings only where one has all that is asked and no listing has. */
function kindsInOrder({ documents }: SearchIndex, left: readonly Found[]): readonly SearchGroup["kind"][] {
  const kindOf = ({ place }: Found) => (documents[place] as SearchDocument).kind;
  const listings = left.filter((each) => kindOf(each) !== "page");
  const [best = "entity"] = listings.map(kindOf);
  const kinds = best === "tool" ? (["tool", "entity"] as const) : (["entity", "tool"] as const);
  const isPageFirst = left.some((each) => each.isWhole && kindOf(each) === "page") && !listings[0]?.isWhole;
  return isPageFirst ? ["page", ...kinds] : [...kinds, "page"];
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
