import { rollup } from "d3-array";
import { addressOfFilteredDirectory } from "../../dataset/address.ts";
import type { Kind } from "../../dataset/model.ts";
import { isPlaceFacet, type Selection, type TermReference } from "../facets/selection.ts";
import { format } from "../language/page-format.ts";
import { fillPlaceholders } from "../language/phrases.ts";
import type { SearchDocument } from "./documents.ts";
import type { Finder, FoundDocument, FoundDocuments } from "./finder.ts";
import type { NameMatch } from "./names.ts";
import type { QueryWord, SearchQuery } from "./query.ts";

/** Results that the search page shows for a query. */
export interface SearchAnswer extends Pick<Finder, "titleOf"> {
  /** The query in its corrected spelling, if it was corrected. The results are for it. */
  readonly correctedQuery?: string | undefined;
  /** Words that nothing in the register has, as typed. */
  readonly unknownWords: readonly string[];
  /** Words that were looked up, in all their spellings. */
  readonly words: readonly string[];
  /** Words that none of the first results has, as typed. */
  readonly missingWords: readonly string[];
  /** Results to start from: documents with the query as a name, links to directories, and the best others. */
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

/** Kinds whose unfinished names are results. */
const namedKinds: readonly SearchDocument["kind"][] = ["law", "entity", "tool"];

/** Number of first results, apart from links to directories. */
const maxFirstResults = 3;

/**
 * Finds the results of a query in the documents of a selection, in the order in which the page shows them.
 *
 * A query that is similar to a name, but neither a name nor in a document with all its words, is answered as that name. One
 * that finds nothing is answered with the listings and laws that have a name that begins so.
 *
 * @param queryText corrected if it has unknown words; without any words it finds all documents, in the order of the index
 * @param selection `{}` for all documents. With any facet, `firstResults` is empty and all results are in `otherResults`
 * @returns `firstResults`: at most three documents and two links to directories (`splitResults`); `otherResults`: the other
 *   documents, best first; `correctedQuery`: undefined if nothing was corrected; `unknownWords` and `missingWords`: words, as
 *   typed, that nothing in the register has, or none of the three best results; `words`: words in all spellings; `titleOf`: that
 *   of the finder
 */
export async function answerQuery(finder: Finder, queryText: string, selection: Selection): Promise<SearchAnswer> {
  const [query, nameMatches] = await Promise.all([finder.parse(queryText), finder.findNames(queryText)]);
  const ranked = await finder.findDocuments(query, selection);
  const isNarrowed = Object.keys(selection).length > 0;
  const ordered = await orderDocuments(finder, query, ranked);
  const isUnfinished = ({ fit, document: { kind } }: NameMatch) => fit === "beginning" && namedKinds.includes(kind);
  const unfinishedNames = isNarrowed ? [] : nameMatches.filter(isUnfinished);
  const found = {
    ...ranked,
    documents: ordered.length > 0 ? ordered : unfinishedNames.map(({ document }) => finder.documentAt(document.index)),
  };
  const [bestMatch] = nameMatches;
  if (bestMatch?.fit === "similar" && !hasDocumentWithAllWords(query, found)) {
    return { ...(await answerQuery(finder, bestMatch.name, selection)), correctedQuery: bestMatch.name };
  }
  const namesakes = nameMatches.filter(({ fit }) => fit === "exact").map(({ document }) => document.index);
  const { scoresByWord } = ranked;
  const { firstResults, otherResults } = isNarrowed
    ? { firstResults: [], otherResults: putFirst(namesakes, found.documents) }
    : await splitResults(finder, query, { documents: found.documents, namesakes });
  const best = [...firstResults, ...otherResults].slice(0, maxFirstResults);
  const isMissing = (word: number) => !best.some(({ index = -1 }) => scoresByWord[word]?.has(index));
  return {
    correctedQuery: query.correctedQuery,
    unknownWords: query.unknownWords,
    words: query.words.flatMap(({ forms }) => forms),
    missingWords: query.words.filter((_, word) => isMissing(word)).map(({ typed }) => typed),
    firstResults,
    otherResults,
    titleOf: finder.titleOf,
  };
}

/** Returns true if one of the documents found has every word of a query as it was typed. False if a word was corrected. */
function hasDocumentWithAllWords(
  { unknownWords, correctedQuery }: SearchQuery,
  { documents, scoresByWord }: FoundDocuments,
): boolean {
  if (unknownWords.length > 0 || correctedQuery !== undefined) return false;
  return documents.some(({ index = -1 }) => scoresByWord.every((scores) => scores.has(index)));
}

/**
 * Moves, among the listings, those that work at a place that the query names before all others, if they have at least half of its
 * other words; and, among the laws with all words of the query, those in force before the others.
 *
 * @param found documents, best first, with the scores of each word
 */
async function orderDocuments(
  finder: Finder,
  query: SearchQuery,
  { documents, scoresByWord }: FoundDocuments,
): Promise<readonly FoundDocument[]> {
  const isThere = await findListingsThere(finder, query);
  const otherScores = scoresByWord.filter((_, word) => !isPlaceWord(query.words[word]));
  const countWords = (index: number) => otherScores.filter((scores) => scores.has(index)).length;
  const withPlacesFirst = moveForward(
    documents,
    ({ row }) => row === undefined,
    ({ index = -1 }) => isThere(index) && countWords(index) * 2 >= otherScores.length,
  );
  return moveForward(
    withPlacesFirst,
    ({ kind, index = -1 }) => kind === "law" && scoresByWord.every((scores) => scores.has(index)),
    ({ row }) => row?.hasNoForce !== true,
  );
}

/** Returns true for a word that is part of a place's name. */
function isPlaceWord(word: QueryWord | undefined): boolean {
  return word?.terms?.some(({ facet }) => isPlaceFacet(facet)) === true;
}

/**
 * Moves some documents of a group before the others of it: of [a, B, c, D], with the capitals as the group and D as the first
 * one, [a, D, c, B]. All other documents keep their positions, and the order within both parts stays.
 */
function moveForward(
  documents: readonly FoundDocument[],
  isInGroup: (document: FoundDocument) => boolean,
  isFirst: (document: FoundDocument) => boolean,
): readonly FoundDocument[] {
  const group = documents.filter(isInGroup);
  const ordered = [...group.filter(isFirst), ...group.filter((document) => !isFirst(document))];
  let next = 0;
  return documents.map((document) => (isInGroup(document) ? (ordered[next++] ?? document) : document));
}

/**
 * Returns a function that is true for the indexes of listings that work at a place that a query names (`findAtPlace`). It is
 * always false if the query names none. Of a name with several terms, those of the facet of the first one count.
 */
async function findListingsThere(finder: Finder, { namedTerms }: SearchQuery): Promise<(index: number) => boolean> {
  const places = namedTerms.flatMap((terms) => termsOfFirstFacet(terms, ["countries", "regions"]));
  if (places.length === 0) return () => false;
  const indexes = await Promise.all(places.map(({ facet, id }) => finder.findAtPlace({ [facet]: [id] })));
  return (index) => indexes.some((atPlace) => atPlace.has(index));
}

/** Moves the documents with given indexes to the front, in the order of the indexes. Those that were not found stay out. */
function putFirst(indexes: readonly number[], documents: readonly FoundDocument[]): FoundDocument[] {
  const first = indexes.flatMap((index) => documents.find((document) => document.index === index) ?? []);
  return [...new Set([...first, ...documents])];
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
 *   listings (`formatListingCount`). If the directory has no facet for any, the link is to the whole directory
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
    n: await formatListingCount(finder, { ...selection, kind: [kind] }, listingCount),
  });
  const address = addressOfFilteredDirectory(kind, selection);
  const row = { kind: "page", address, title, category: file.directory.category, text: "" } as const;
  const link: FoundDocument = { kind: "page", row };
  return { nameCount: termsByName.length, listingCount, link };
}

/**
 * Formats the number of listings of a selection: "4"; with places "1 there, 3 worldwide", by `file.directory.atPlace`.
 */
async function formatListingCount(finder: Finder, selection: Selection, count: number): Promise<string> {
  if (!Object.keys(selection).some(isPlaceFacet)) return format.number(count);
  const { size } = await finder.findAtPlace(selection);
  const counts = { there: format.number(size), worldwide: format.number(count - size) };
  return fillPlaceholders(finder.file.directory.atPlace, counts);
}

/** Documents of a query. */
interface QueryDocuments {
  /** Documents with enough words of the query, best first. */
  readonly documents: readonly FoundDocument[];
  /** Indexes of the documents that have the query as a name, in the order of `rankNames`. */
  readonly namesakes: readonly number[];
}

/**
 * Splits results into the first ones, at most three apart from directories, and the others: `{firstResults, otherResults}`.
 *
 * First come the documents with the query as a name. Then, if there is a directory for it, the best one and results other than
 * terms; else, if all its words are names of terms, these terms. The best other results fill up to three. A second directory is
 * last. The others keep the same order, without directories.
 */
async function splitResults(
  finder: Finder,
  query: SearchQuery,
  { documents, namesakes }: QueryDocuments,
): Promise<Pick<SearchAnswer, "firstResults" | "otherResults">> {
  const [bestDirectory, secondDirectory] = await findDirectories(finder, query.namedTerms);
  const preferred = findPreferred(query, documents, bestDirectory !== undefined);
  const ordered = [...new Set([...namesakes.map(finder.documentAt), ...preferred, ...documents])];
  const nameCount = Math.min(namesakes.length, maxFirstResults);
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
