import { max, rollup } from "d3-array";
import type { Kind } from "../../dataset/model.ts";
import type { Selection, TermReference } from "../facets/selection.ts";
import type { TitleOf } from "../register/place.ts";
import type { SearchDocument } from "./documents.ts";
import { filtersOf, namedFilter, type Pagefind, type PagefindResult } from "./pagefind.ts";
import { maxIdeaLength, parseSearchQuery, type QueryVocabulary, type QueryWord, type SearchQuery } from "./query.ts";
import { rankHits, scoreHits, type Hit } from "./rank.ts";

/** What the search page shows of a document that is not a listing, in its language. */
export interface SearchRow extends Partial<TermReference>, Pick<SearchDocument, "kind" | "address"> {
  readonly title: string;
  /** What it is, in a word or two. */
  readonly what: string;
  readonly text: string;
  /** How many listings a term has, in words. */
  readonly counts?: string;
}

/** What the search of a language reads in addition to the index: `/search-rows.json`. */
export interface SearchFile {
  /** The facets of each directory, by name, and how many listings it has. */
  readonly facets: Readonly<Record<Kind, readonly string[]>>;
  readonly sizes: Readonly<Record<Kind, number>>;
  /** The title of a directory with its terms and the number of its listings. */
  readonly directory: Readonly<Record<Kind | "what", string>>;
  /** In the order of `listDocuments`, which has listings before them. */
  readonly rows: readonly SearchRow[];
}

/** A listing, which is read from its record, or another page. */
export interface FoundDocument {
  readonly kind: SearchDocument["kind"];
  readonly place?: number;
  readonly row?: SearchRow | undefined;
  readonly read?: PagefindResult["data"];
}

/** The weight of a word that names a country: a partner elsewhere does not help. */
const weightOfCountry = 2;

export type Finder = Awaited<ReturnType<typeof createFinder>>;

export type TextScores = Awaited<ReturnType<Finder["scoreText"]>>;

/**
 * Finds and scores documents with Pagefind. What narrows a search are terms by facet, and `kind`.
 *
 * @param vocabulary the words of the index, and the terms' names in the page's language and English
 * @param readAllNames reads the same with the terms' names in every language, for a query with a word that is not in it
 */
export async function createFinder(
  pagefind: Pagefind,
  file: SearchFile,
  vocabulary: QueryVocabulary,
  readAllNames: () => Promise<QueryVocabulary>,
) {
  const { rows, sizes } = file;
  const find = (text: string | null, narrowed: Selection) => pagefind.search(text, { filters: filtersOf(narrowed) });
  const [everything, stale] = await Promise.all([
    pagefind.search(null, { sort: { place: "asc" } }),
    find(null, { freshness: ["stale", "undated"] }),
  ]);
  const placeById = new Map(everything.results.map(({ id }, place) => [id, place]));
  const stalePlaces = new Set(stale.results.map(({ id }) => placeById.get(id)));
  const toHit = ({ id, score }: PagefindResult): Hit => ({ place: placeById.get(id) ?? -1, score });
  const firstRow = sizes.entity + sizes.tool;
  const rowAt = (place: number) => rows[place - firstRow];
  const kindAt = (place: number) => rowAt(place)?.kind ?? (place < sizes.entity ? "entity" : "tool");
  const rowIn = (kind: Kind, place: number) => place - (kind === "entity" ? 0 : sizes.entity);
  const rankOptions = {
    size: placeById.size,
    isListing: (place: number) => place < firstRow,
    isStale: (place: number) => stalePlaces.has(place),
  };
  const titles = new Map(rows.map(({ facet, id, title }) => [`${facet}=${id}`, title]));
  const titleOf: TitleOf = (facet, id) => titles.get(`${facet}=${id}`) ?? id;

  let withAllNames: Promise<QueryVocabulary> | undefined;
  async function read(query: string, longest?: number): Promise<SearchQuery> {
    const own = parseSearchQuery(vocabulary, query, longest);
    if (own.unknown.length === 0 && own.corrected === undefined) return own;
    withAllNames ??= readAllNames();
    return parseSearchQuery(await withAllNames, query, longest);
  }

  /** What each word alone finds, by itself or by the terms that it names. */
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

  /** Searches all words together and each alone. Returns documents, best first, and the scores of each word by place. */
  async function rank({ words, unknown }: SearchQuery, narrowed: Selection) {
    const text = words.map(({ forms: [form] }) => form).join(" ");
    const [together, byWord] = await Promise.all([find(text || null, narrowed), findWords(words, narrowed)]);
    const hits = byWord.map(scoresOf);
    const weights = words.map(({ terms = [] }) =>
      terms.some(({ facet }) => facet === "countries") ? weightOfCountry : 1,
    );
    const hasWords = words.length + unknown.length > 0;
    const ranked = hasWords ? rankHits(hits, unknown.length, { ...rankOptions, weights }) : together.results.map(toHit);
    const results = new Map([...byWord.flat(), ...together.results].map((result) => [toHit(result).place, result]));
    return { ranked, hits, results };
  }

  return {
    file,
    titleOf,
    read,
    /** What a query finds, best first, and the places of what each of its words finds. */
    async findDocuments(query: SearchQuery, narrowed: Selection) {
      const { ranked, hits, results } = await rank(query, narrowed);
      const found = ranked.map(({ place }): FoundDocument => {
        const result = results.get(place) as PagefindResult;
        return { kind: kindAt(place), place, row: rowAt(place), read: () => result.data() };
      });
      return { found, hits };
    },
    /** How many documents a selection has. */
    count: async (selection: Selection) => (await find(null, selection)).results.length,
    /** How many of these results each term of a facet would leave. */
    async countLeft(found: readonly FoundDocument[], facet: string, ids: readonly string[]) {
      const places = new Set(found.map(({ place }) => place));
      const left = await Promise.all(ids.map((id) => find(null, { [facet]: [id] })));
      return left.map(({ results }) => results.filter((result) => places.has(toHit(result).place)).length);
    },
    /** Scores whatever has words of a text of at most `maxIdeaLength` letters: listings by row of their directory, terms best first. */
    async scoreText(text: string) {
      const { words, unknown, named } = await read(text, maxIdeaLength);
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
    /** The listings of a kind that a text finds: their scores by row of its directory. */
    async scoreListings(query: string, kind: Kind): Promise<ReadonlyMap<number, number>> {
      const { ranked } = await rank(await read(query), { kind: [kind] });
      return new Map(ranked.map(({ place, score }) => [rowIn(kind, place), score]));
    },
  };
}
