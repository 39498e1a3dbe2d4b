import { max, rollup } from "d3-array";
import { addressOfQuery } from "../../dataset/address.ts";
import type { Kind } from "../../dataset/model.ts";
import { respell } from "../facets/fold.ts";
import { fill } from "../language/phrases.ts";
import { format } from "../language/page-format.ts";
import type { TitleOf } from "../register/place.ts";
import type { Selection } from "../facets/selection.ts";
import type { SearchDocument, TermReference } from "./documents.ts";
import { filtersOf, namedFilter, type Pagefind, type PagefindResult } from "./pagefind.ts";
import { longestText, readQuery, wordsIn, type QueryVocabulary, type QueryWord, type ReadQuery } from "./query.ts";
import { rankHits, scoreHits, type Hit } from "./rank.ts";

/** What the search page shows of a document that is no listing, in its language. */
export interface SearchRow extends Partial<TermReference>, Pick<SearchDocument, "kind" | "address"> {
  readonly title: string;
  /** What it is, in a word or two. */
  readonly what: string;
  readonly text: string;
  /** How many listings a term has, in words. */
  readonly counts?: string;
}

/** What the search of a language reads beside the index: `/search-rows.json`. */
export interface SearchFile {
  /** The facets of each directory, by name, and how many listings it has. */
  readonly facets: Readonly<Record<Kind, readonly string[]>>;
  readonly sizes: Readonly<Record<Kind, number>>;
  /** What a directory is called with its terms and the number of its listings. */
  readonly directory: Readonly<Record<Kind | "what", string>>;
  /** In the order of `listDocuments`, which has listings before them. */
  readonly rows: readonly SearchRow[];
}

/** A listing, which is read from its record, or another page. */
export interface Found {
  readonly kind: SearchDocument["kind"];
  readonly place?: number;
  readonly row?: SearchRow | undefined;
  readonly read?: PagefindResult["data"];
}

export interface SearchAnswer {
  /** The query as it was probably meant; the answer is to it. */
  readonly corrected?: string | undefined;
  /** Words that nothing in the register has, as typed. */
  readonly unknown: readonly string[];
  /** Words that the first results lack, as typed. */
  readonly leftOut: readonly string[];
  /** Where to start: laws and listings of which the query is a name, the directory with its terms, and the best results. */
  readonly first: readonly Found[];
  /** The others, best first. */
  readonly rest: readonly Found[];
  /** Tells the title of a term. */
  readonly titleOf: TitleOf;
}

export interface TextScores extends Pick<ReadQuery, "unknown" | "named"> {
  /** By row of the directory of their kind. */
  readonly tools: ReadonlyMap<number, number>;
  readonly entities: ReadonlyMap<number, number>;
  /** Best first. */
  readonly terms: readonly (TermReference & { readonly score: number })[];
}

/** A search ready to be asked. What narrows an answer are terms by facet, and `kind`. */
export interface Search {
  /** How many of these results each term of a facet would leave. */
  countLeft({ first, rest }: SearchAnswer, facet: string, ids: readonly string[]): Promise<number[]>;
  answer(query: string, narrowed: Selection): Promise<SearchAnswer>;
  /** Scores whatever has words of a text of at most `longestText` letters, however few. */
  scoreText(text: string): Promise<TextScores>;
  /** The listings of a kind that a text finds: their scores by row of its directory. */
  scoreListings(query: string, kind: Kind): Promise<ReadonlyMap<number, number>>;
}

/** The issue of pages that speak of trafficking in general: it narrows nothing where another term is named. */
const generalTerm = "human-trafficking";

/** How much a word counts that names a country: a partner elsewhere is no answer. */
const weightOfCountry = 2;

/** How many results are first, beside directories. */
const firstResults = 3;

/**
 * Makes a search of Pagefind and of what the pages of a language show.
 *
 * @param vocabulary the words of the index, and the terms' names in the page's language and English
 * @param readAllNames reads the same with the terms' names in every language, for a query of which a word is not in that
 */
export async function createSearch(
  pagefind: Pagefind,
  { rows, facets, sizes, directory }: SearchFile,
  vocabulary: QueryVocabulary,
  readAllNames: () => Promise<QueryVocabulary>,
): Promise<Search> {
  let withAllNames: Promise<QueryVocabulary> | undefined;
  async function read(query: string, longest?: number): Promise<ReadQuery> {
    const own = readQuery(vocabulary, query, longest);
    if (own.unknown.length === 0 && own.corrected === undefined) return own;
    withAllNames ??= readAllNames();
    return readQuery(await withAllNames, query, longest);
  }

  const everything = await pagefind.search(null, { sort: { place: "asc" } });
  const placeById = new Map(everything.results.map(({ id }, place) => [id, place]));
  const toHit = ({ id, score }: PagefindResult): Hit => ({ place: placeById.get(id) ?? -1, score });
  const firstRow = sizes.entity + sizes.tool;
  const rowAt = (place: number) => rows[place - firstRow];
  const kindAt = (place: number) => rowAt(place)?.kind ?? (place < sizes.entity ? "entity" : "tool");
  const rowIn = (kind: Kind, place: number) => place - (kind === "entity" ? 0 : sizes.entity);
  const placeOfTerm = new Map(rows.map(({ facet, id }, row) => [`${facet}=${id}`, firstRow + row]));
  const titleOf: TitleOf = (facet, id) => rowAt(placeOfTerm.get(`${facet}=${id}`) ?? -1)?.title ?? id;

  const isListing = (place: number) => place < firstRow;
  const rankOptions = { size: placeById.size, isListing };
  const find = (text: string | null, narrowed: Selection) => pagefind.search(text, { filters: filtersOf(narrowed) });

  /** What each word alone finds, by itself or by the terms of which it is a name. */
  function findWords(words: readonly QueryWord[], narrowed: Selection): Promise<PagefindResult[][]> {
    const findTerm = ({ facet, id }: TermReference) =>
      pagefind.search(null, { filters: { all: [filtersOf(narrowed), { [namedFilter(facet)]: id }] } });
    const findWord = async ({ forms, terms = [] }: QueryWord) => {
      const found = await Promise.all([...forms.map((form) => find(form, narrowed)), ...terms.map(findTerm)]);
      return found.flatMap(({ results }) => results);
    };
    return Promise.all(words.map(findWord));
  }

  function scoresOf(results: readonly PagefindResult[]): ReadonlyMap<number, number> {
    const best = (hits: readonly Hit[]) => max(hits, ({ score }) => score) ?? 0;
    return rollup(results.map(toHit), best, ({ place }) => place);
  }

  /** Searches all words together and each alone. */
  async function rank({ words, unknown }: ReadQuery, narrowed: Selection) {
    const text = words.map(({ forms: [form] }) => form).join(" ");
    const [together, byWord] = await Promise.all([find(text || null, narrowed), findWords(words, narrowed)]);
    const hits = byWord.map(scoresOf);
    const weights = words.map(({ terms = [] }) => (terms.some(isCountry) ? weightOfCountry : 1));
    const isAsked = words.length + unknown.length > 0;
    const ranked = isAsked ? rankHits(hits, unknown.length, { ...rankOptions, weights }) : together.results.map(toHit);
    const results = new Map([...byWord.flat(), ...together.results].map((result) => [toHit(result).place, result]));
    return { ranked, hits, results };
  }

  /** Directories with the terms that a query names, as far as each has their facets: the one that has most of them first. */
  async function directoriesOf({ named }: ReadQuery): Promise<Found[]> {
    const asked = named.length < 2 ? [] : named.filter((meanings) => meanings.some(({ id }) => id !== generalTerm));
    const answers = (["entity", "tool"] as const).map(async (kind) => {
      const known = asked.map((meanings) => meaningsFor(meanings, facets[kind])).filter((some) => some.length > 0);
      const selection = idsByFacet(known.flat());
      const { results } = await find(null, { ...selection, kind: [kind] });
      const terms = new Set(known.flat().map(({ facet, id }) => titleOf(facet, id)));
      const title = fill(directory[kind], { terms: [...terms].join(" · "), n: format.number(results.length) });
      const page = { kind: "page", address: addressOfQuery(kind, selection) } as const;
      return { known: known.length, count: results.length, row: { ...page, title, what: directory.what, text: "" } };
    });
    const found = (await Promise.all(answers)).filter(({ known, count }) => known > 1 && count > 0);
    return found.sort((a, b) => b.known - a.known).map(({ row }) => ({ kind: "page", row }));
  }

  /** Puts laws and listings of which the query is a name first, then terms that are all of it; those of a directory last. */
  async function order({ words, named }: ReadQuery, found: readonly Found[], [best, other]: readonly Found[]) {
    const asked = words.map(({ forms: [form = ""] }) => respell(form)).join(" ");
    const isAsked = (name = "") => wordsIn(name).map(respell).join(" ").replace(/^the /, "") === asked;
    const listings = found.filter(({ row }) => row === undefined).slice(0, firstResults);
    const records = await Promise.all(listings.map((each) => each.read?.()));
    const isName = (at: number) => isAsked(records[at]?.meta.name) || isAsked(records[at]?.meta.acronym);
    const terms = found.filter(({ row }) =>
      named.flat().some((term) => term.facet === row?.facet && term.id === row.id),
    );
    const names = [...terms.filter(({ kind }) => kind === "law"), ...listings.filter((_, at) => isName(at))];
    const isTermAlone = !best && words.every(({ terms: own = [] }) => own.length > 0);
    const next = best ? found.filter(({ kind }) => kind !== "term") : isTermAlone ? terms : [];
    const ordered = [...new Set([...names, ...next, ...found])];
    const before = ordered.slice(0, Math.min(names.length, firstResults));
    const first = [...before, ...(best ? [best] : []), ...ordered.slice(before.length, firstResults)];
    return { first: other ? [...first, other] : first, rest: ordered.slice(firstResults) };
  }

  return {
    async countLeft({ first, rest }, facet, ids) {
      const places = new Set([...first, ...rest].map(({ place }) => place));
      const left = ids.map((id) => find(null, { [facet]: [id] }));
      const isFound = (result: PagefindResult) => places.has(toHit(result).place);
      return (await Promise.all(left)).map(({ results }) => results.filter(isFound).length);
    },
    async answer(query, narrowed) {
      const asked = await read(query);
      const isNarrowed = Object.keys(narrowed).length > 0;
      const [{ ranked, hits, results }, directories] = await Promise.all([
        rank(asked, narrowed),
        isNarrowed ? [] : directoriesOf(asked),
      ]);
      const found = ranked.map(({ place }): Found => {
        const result = results.get(place) as PagefindResult;
        return { kind: kindAt(place), place, row: rowAt(place), read: () => result.data() };
      });
      const { first, rest } = isNarrowed ? { first: [], rest: found } : await order(asked, found, directories);
      const best = [...first, ...rest].slice(0, firstResults);
      const isLacking = (word: number) => !best.some(({ place = -1 }) => hits[word]?.has(place));
      const leftOut = asked.words.filter((_, word) => isLacking(word)).map(({ typed }) => typed);
      return { corrected: asked.corrected, unknown: asked.unknown, leftOut, first, rest, titleOf };
    },
    async scoreText(text) {
      const { words, unknown, named } = await read(text, longestText);
      const scored = scoreHits((await findWords(words, {})).map(scoresOf), rankOptions);
      const scoresOfKind = (kind: Kind) => {
        const ofKind = scored.filter(({ place }) => kindAt(place) === kind);
        return new Map(ofKind.map(({ place, score }) => [rowIn(kind, place), score]));
      };
      const terms = scored.flatMap(({ place, score }) => {
        const { facet, id } = rowAt(place) ?? {};
        return facet === undefined || id === undefined ? [] : [{ facet, id, score }];
      });
      return { unknown, named, terms, tools: scoresOfKind("tool"), entities: scoresOfKind("entity") };
    },
    async scoreListings(query, kind) {
      const { ranked } = await rank(await read(query), { kind: [kind] });
      return new Map(ranked.map(({ place, score }) => [rowIn(kind, place), score]));
    },
  };
}

/** The meanings of a name in the first facet that a directory has: "Congo" is two countries, of which either will do. */
function meaningsFor(meanings: readonly TermReference[], facets: readonly string[]): readonly TermReference[] {
  const first = meanings.find(({ facet }) => facets.includes(facet))?.facet;
  return meanings.filter(({ facet }) => facet === first);
}

function isCountry({ facet }: TermReference): boolean {
  return facet === "countries";
}

function idsByFacet(terms: readonly TermReference[]): Record<string, string[]> {
  const idsOf = (some: readonly TermReference[]) => [...new Set(some.map(({ id }) => id))];
  return Object.fromEntries(rollup(terms, idsOf, ({ facet }) => facet));
}
