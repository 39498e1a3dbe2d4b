import { ascending } from "d3-array";
import { computeEditDistance } from "../../dataset/schema/nearest.ts";
import { normalizeSpelling } from "../facets/fold.ts";
import type { SearchDocument } from "./documents.ts";
import { splitWords } from "./query.ts";

/** A document of the search, and the names by which people look for it. */
export interface NamedDocument extends Pick<SearchDocument, "kind" | "address"> {
  /** Index in `listDocuments`. */
  readonly index: number;
  /** The title that the site shows, then all other names: acronym, former names, aliases. */
  readonly names: readonly string[];
}

/**
 * Likeness of a query and a name, best first:
 *
 * - `exact`: the query is the name. Case, accents, spaces, "The" before it, and British or American spelling do not count
 * - `beginning`: the name begins with the query
 * - `inside`: a later word of the name begins the query, or every word of the query begins a word of the name
 * - `similar`: the query is the name with a few letters wrong
 */
export const nameFits = ["exact", "beginning", "inside", "similar"] as const;
export type NameFit = (typeof nameFits)[number];

/** A document with a name that fits a query. */
export interface NameMatch {
  readonly document: NamedDocument;
  /** Name of the document that fits best. */
  readonly name: string;
  readonly fit: NameFit;
}

/** A name in the forms in which it is compared. */
interface IndexedName {
  readonly document: NamedDocument;
  readonly name: string;
  /** Position among the document's names; 0 is its title. */
  readonly position: number;
  readonly forms: NameForms;
}

/** Forms of a name or query. */
interface NameForms {
  /** Folded words joined by spaces: "labour rights". */
  readonly folded: string;
  /** The same words in one spelling: "labor right". */
  readonly normalised: string;
  /** `normalised` without spaces: "laborright". */
  readonly compact: string;
  /** Distinct words of both spellings: "labour", "rights", "labor", "right". */
  readonly words: readonly string[];
}

/** Names of documents, in the order of the documents and their names. */
export type NameIndex = readonly IndexedName[];

/** Kinds in the order in which documents with the same name are listed. */
const kindOrder: readonly SearchDocument["kind"][] = ["law", "entity", "tool", "term", "guide", "page"];

/** A query with fewer letters and digits is not compared with similar names: any acronym is similar to many. */
const minSimilarLength = 5;
/** Number of letters of a query for each letter that may be wrong. */
const lettersPerMistake = 4;
const maxMistakes = 4;

/** Builds the index of names that `rankNames` searches. Names without letters and digits are left out. */
export function buildNameIndex(documents: Iterable<NamedDocument>): NameIndex {
  return [...documents].flatMap((document) =>
    document.names.flatMap((name, position): IndexedName[] => {
      const forms = toForms(name);
      return forms.compact === "" ? [] : [{ document, name, position, forms }];
    }),
  );
}

/**
 * Ranks the documents that have a name like a query, each once with the name that fits best.
 *
 * The query may be unfinished: "sustainable app" finds "Sustainable Apparel Coalition" as a former name of Cascale. Similar names
 * are only looked for if nothing else fits, and only the most similar ones are returned.
 *
 * @param limit maximum number of matches
 * @returns `{document, name: "Sustainable Apparel Coalition", fit: "beginning"}`, in the order of `nameFits`; of one fit, titles
 *   before other names, then shorter names (not for `exact`), then laws, organisations, tools and terms. [] for a query without
 *   letters and digits, and if nothing fits
 */
export function rankNames(index: NameIndex, query: string, limit = Infinity): NameMatch[] {
  const forms = toForms(query);
  if (forms.compact === "") return [];
  const matches = index.flatMap((entry) => {
    const fit = findFit(forms, entry.forms);
    return fit === undefined ? [] : [{ ...entry, fit }];
  });
  const ranked = matches.length > 0 ? matches : findSimilar(index, forms);
  const bestByDocument = new Map<NamedDocument, RankedName>();
  for (const match of ranked.sort(compareRanked)) {
    if (!bestByDocument.has(match.document)) bestByDocument.set(match.document, match);
  }
  return [...bestByDocument.values()].slice(0, limit).map(({ document, name, fit }) => ({ document, name, fit }));
}

interface RankedName extends IndexedName {
  readonly fit: NameFit;
}

/** Compares names that fit by fit, then titles before other names, then the shorter ones, then in the order of documents. */
function compareRanked(a: RankedName, b: RankedName): number {
  const lengthOf = ({ forms, fit }: RankedName) => (fit === "exact" ? 0 : forms.compact.length);
  return (
    ascending(nameFits.indexOf(a.fit), nameFits.indexOf(b.fit)) ||
    ascending(Math.min(a.position, 1), Math.min(b.position, 1)) ||
    ascending(lengthOf(a), lengthOf(b)) ||
    ascending(kindOrder.indexOf(a.document.kind), kindOrder.indexOf(b.document.kind)) ||
    ascending(a.position, b.position) ||
    ascending(a.document.index, b.document.index)
  );
}

/** Returns the fit of a query and a name, other than `similar`. Undefined if there is none. */
function findFit(query: NameForms, name: NameForms): NameFit | undefined {
  if (query.compact === name.compact) return "exact";
  if (name.folded.startsWith(query.folded) || name.normalised.startsWith(query.normalised)) return "beginning";
  const queryWords = query.folded.split(" ");
  const hasAllWords = queryWords.every((word) => name.words.some((nameWord) => nameWord.startsWith(word)));
  return hasAllWords ? "inside" : undefined;
}

/**
 * Returns the names with the fewest letters to add, remove or replace until they are the query: at most one for each four letters
 * of it, and four in all. Their first letter is that of the query. [] for a query of fewer than five letters.
 */
function findSimilar(index: NameIndex, { compact }: NameForms): RankedName[] {
  if (compact.length < minSimilarLength) return [];
  let limit = Math.min(maxMistakes, Math.floor(compact.length / lettersPerMistake));
  let nearest: RankedName[] = [];
  for (const entry of index) {
    const other = entry.forms.compact;
    if (other[0] !== compact[0] || Math.abs(other.length - compact.length) > limit) continue;
    const distance = computeEditDistance(compact, other);
    if (distance > limit) continue;
    if (distance < limit) nearest = [];
    limit = distance;
    nearest.push({ ...entry, fit: "similar" });
  }
  return nearest;
}

/**
 * Returns the forms of a name or query: `{folded: "labour rights", normalised: "labor right", compact: "laborright", words:
 * ["labour", "rights", "labor", "right"]}` for "The Labour Rights". All are empty for a text without letters and digits.
 */
function toForms(text: string): NameForms {
  const words = splitWords(text);
  const contentWords = words.length > 1 && words[0] === "the" ? words.slice(1) : words;
  const normalised = contentWords.map(normalizeSpelling);
  return {
    folded: contentWords.join(" "),
    normalised: normalised.join(" "),
    compact: normalised.join(""),
    words: [...new Set([...contentWords, ...normalised])],
  };
}
