import { rollup } from "d3-array";
import { addressOfFilteredDirectory } from "../../dataset/address.ts";
import type { Kind } from "../../dataset/model.ts";
import { normalizeSpelling } from "../facets/fold.ts";
import type { Selection, TermReference } from "../facets/selection.ts";
import { format } from "../language/page-format.ts";
import { fillPlaceholders } from "../language/phrases.ts";
import type { Finder, FoundDocument } from "./finder.ts";
import { splitWords, type SearchQuery } from "./query.ts";

/** Results that the search page shows for a query. */
export interface SearchAnswer extends Pick<Finder, "titleOf"> {
  /** The query in its corrected spelling, if it was corrected. The results are for it. */
  readonly correctedQuery?: string | undefined;
  /** Words that nothing in the register has, as typed. */
  readonly unknownWords: readonly string[];
  /** Words that none of the first results has, as typed. */
  readonly missingWords: readonly string[];
  /** Results to start from: laws and listings with the query as their name, links to directories, and the best others. */
  readonly firstResults: readonly FoundDocument[];
  /** All other results, best first. */
  readonly otherResults: readonly FoundDocument[];
}

/** Issue of pages about trafficking in general. It narrows nothing if the query names another term. */
const generalTerm = "human-trafficking";

/** Link to a directory that is narrowed to the terms of a query. */
interface DirectoryLink {
  /** Number of names in the query that the directory has a facet for. */
  readonly nameCount: number;
  /** Number of its listings with the terms. */
  readonly listingCount: number;
  readonly link: FoundDocument;
}

/** Number of first results, apart from links to directories. */
const maxFirstResults = 3;

/**
 * Finds the results of a query in the documents of a selection, in the order in which the page shows them.
 *
 * @param queryText corrected if it has unknown words; without any words it finds all documents, in the order of the index
 * @param selection `{}` for all documents. With any facet, `firstResults` is empty and all results are in `otherResults`
 * @returns `firstResults`: at most three documents and two links to directories (`splitResults`); `otherResults`: the other
 *   documents, best first; `correctedQuery`: undefined if nothing was corrected; `unknownWords` and `missingWords`: words, as
 *   typed, that nothing in the register has, or none of the three best results; `titleOf`: that of the finder
 */
export async function answerQuery(finder: Finder, queryText: string, selection: Selection): Promise<SearchAnswer> {
  const query = await finder.parse(queryText);
  const isNarrowed = Object.keys(selection).length > 0;
  const [{ documents, scoresByWord }, directories] = await Promise.all([
    finder.findDocuments(query, selection),
    isNarrowed ? [] : findDirectories(finder, query.namedTerms),
  ]);
  const { firstResults, otherResults } = isNarrowed
    ? { firstResults: [], otherResults: documents }
    : await splitResults(query, documents, directories);
  const best = [...firstResults, ...otherResults].slice(0, maxFirstResults);
  const isMissing = (word: number) => !best.some(({ index = -1 }) => scoresByWord[word]?.has(index));
  return {
    correctedQuery: query.correctedQuery,
    unknownWords: query.unknownWords,
    missingWords: query.words.filter((_, word) => isMissing(word)).map(({ typed }) => typed),
    firstResults,
    otherResults,
    titleOf: finder.titleOf,
  };
}

/**
 * Finds the directories that have facets for at least two of the names in a query, and listings left if all of these are
 * selected. The general issue `human-trafficking` does not count as a name.
 *
 * @param namedTerms all terms of each name
 * @returns at most two links to directories (`linkToDirectory`), narrowed to the terms; the directory with more of the names
 *   first, that of organisations if both have as many. [] for fewer than two names
 */
async function findDirectories(finder: Finder, namedTerms: SearchQuery["namedTerms"]): Promise<FoundDocument[]> {
  if (namedTerms.length < 2) return [];
  const specificTerms = namedTerms.filter((terms) => terms.some(({ id }) => id !== generalTerm));
  const directories = await Promise.all([
    linkToDirectory(finder, "entity", specificTerms),
    linkToDirectory(finder, "tool", specificTerms),
  ]);
  return directories
    .filter(({ nameCount, listingCount }) => nameCount > 1 && listingCount > 0)
    .sort((a, b) => b.nameCount - a.nameCount)
    .map(({ link }) => link);
}

/**
 * Builds a link to a directory that is narrowed to named terms, as far as it has facets for them.
 *
 * @returns `nameCount`: number of names that the directory has a facet for; `listingCount`: number of its listings with the
 *   terms; `link`: `{kind: "page", row: {kind: "page", address: "/tools/?issues=debt-bondage&countries=TH", title, category,
 *   text: ""}}`. The title is that of `file.directory` with the terms' titles, "Debt bondage · Thailand", and the number of
 *   listings. If the directory has no facet for any, the link is to the whole directory
 */
async function linkToDirectory(
  finder: Finder,
  kind: Kind,
  namedTerms: SearchQuery["namedTerms"],
): Promise<DirectoryLink> {
  const { file, titleOf } = finder;
  const termsByName = namedTerms
    .map((terms) => termsOfFirstFacet(terms, file.facets[kind]))
    .filter((terms) => terms.length > 0);
  const selection = groupIdsByFacet(termsByName.flat());
  const listingCount = await finder.count({ ...selection, kind: [kind] });
  const titles = new Set(termsByName.flat().map(({ facet, id }) => titleOf(facet, id)));
  const title = fillPlaceholders(file.directory[kind], {
    terms: [...titles].join(" · "),
    n: format.number(listingCount),
  });
  const address = addressOfFilteredDirectory(kind, selection);
  const row = { kind: "page", address, title, category: file.directory.category, text: "" } as const;
  const link: FoundDocument = { kind: "page", row };
  return { nameCount: termsByName.length, listingCount, link };
}

/**
 * Splits results into the first ones, at most three apart from directories, and the others: `{firstResults, otherResults}`.
 *
 * First come laws and listings whose name is the query. Then, if there is a directory for it, the best one and results other than
 * terms; else, if all its words are names of terms, these terms. The best other results fill up to three. A second directory is
 * last. The others keep the same order, without directories.
 */
async function splitResults(
  query: SearchQuery,
  documents: readonly FoundDocument[],
  [bestDirectory, secondDirectory]: readonly FoundDocument[],
): Promise<Pick<SearchAnswer, "firstResults" | "otherResults">> {
  const nameMatches = await findNameMatches(query, documents);
  const preferred = findPreferred(query, documents, bestDirectory !== undefined);
  const ordered = [...new Set([...nameMatches, ...preferred, ...documents])];
  const nameCount = Math.min(nameMatches.length, maxFirstResults);
  const firstResults = [
    ...ordered.slice(0, nameCount),
    ...(bestDirectory ? [bestDirectory] : []),
    ...ordered.slice(nameCount, maxFirstResults),
    ...(secondDirectory ? [secondDirectory] : []),
  ];
  return { firstResults, otherResults: ordered.slice(maxFirstResults) };
}

/**
 * Finds the documents that come after those with the query as their name, in their order: all but terms if a directory has the
 * terms; else the terms and laws that the query names, if all its words are part of their names; else [].
 */
function findPreferred(
  query: SearchQuery,
  documents: readonly FoundDocument[],
  hasDirectory: boolean,
): readonly FoundDocument[] {
  if (hasDirectory) return documents.filter(({ kind }) => kind !== "term");
  const isNamesOnly = query.words.every(({ terms = [] }) => terms.length > 0);
  return isNamesOnly ? findNamedTerms(query, documents) : [];
}

/**
 * Finds the documents whose name is the query: laws that it names, then those of the three best listings whose name or acronym it
 * is. Case, accents, spelling and "The" before the name are ignored. [] for none.
 */
async function findNameMatches(query: SearchQuery, documents: readonly FoundDocument[]): Promise<FoundDocument[]> {
  const queryName = query.words.map(({ forms: [form = ""] }) => normalizeSpelling(form)).join(" ");
  const isQuery = (name = "") => splitWords(name).map(normalizeSpelling).join(" ").replace(/^the /, "") === queryName;
  const laws = findNamedTerms(query, documents).filter(({ kind }) => kind === "law");
  const bestListings = documents.filter(({ row }) => row === undefined).slice(0, maxFirstResults);
  const records = await Promise.all(bestListings.map((listing) => listing.read?.()));
  const listings = bestListings.filter((_, index) => {
    const { name, acronym } = records[index]?.meta ?? {};
    return isQuery(name) || isQuery(acronym);
  });
  return [...laws, ...listings];
}

/** Returns the documents of the terms and laws that a query names, in the order of the documents. [] if it names none. */
function findNamedTerms({ namedTerms }: SearchQuery, documents: readonly FoundDocument[]): FoundDocument[] {
  const terms = namedTerms.flat();
  return documents.filter(({ row }) => terms.some(({ facet, id }) => facet === row?.facet && id === row.id));
}

/**
 * Returns the terms of a name that are in the first of its facets that a directory has, in the order of the terms: for "Congo"
 * both countries, `[{facet: "countries", id: "CG"}, {facet: "countries", id: "CD"}]`, since either will do. [] if the directory
 * has none of the facets.
 */
function termsOfFirstFacet(terms: readonly TermReference[], facets: readonly string[]): readonly TermReference[] {
  const firstFacet = terms.find(({ facet }) => facets.includes(facet))?.facet;
  return terms.filter(({ facet }) => facet === firstFacet);
}

/** Returns the ids of terms by facet, each once: `{ countries: ["CG", "CD"] }`. `{}` for none. */
function groupIdsByFacet(terms: readonly TermReference[]): Record<string, string[]> {
  const idsByFacet = rollup(
    terms,
    (ofFacet) => [...new Set(ofFacet.map(({ id }) => id))],
    ({ facet }) => facet,
  );
  return Object.fromEntries(idsByFacet);
}
