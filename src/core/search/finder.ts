import { max, rollup } from "d3-array";
import type { Kind } from "../../dataset/model.ts";
import type { Selection, TermReference } from "../facets/selection.ts";
import type { TitleOf } from "../register/format-place.ts";
import type { SearchDocument } from "./documents.ts";
import { namedFilterName, toFilters, type Pagefind, type PagefindResult } from "./pagefind.ts";
import { maxIdeaLength, parseSearchQuery, type QueryVocabulary, type QueryWord, type SearchQuery } from "./query.ts";
import { rankDocuments, scoreDocuments, type DocumentScore, type RankOptions, type WordScores } from "./rank.ts";

/** Texts that the search page shows for a document that is not a listing, in its language. */
export interface SearchRow extends Partial<TermReference>, Pick<SearchDocument, "kind" | "address"> {
  readonly title: string;
  /** Type of the document in a word or two, such as "Country" or "Guide". */
  readonly category: string;
  readonly text: string;
  /** Numbers of a term's listings, such as "3 organisations, 1 tool". Absent for other pages. */
  readonly counts?: string;
}

/** Data of `/search-rows.json`, which the search in a language reads in addition to the index. */
export interface SearchFile {
  /** Names of the facets of each directory. */
  readonly facets: Readonly<Record<Kind, readonly string[]>>;
  /** Number of listings in each directory. */
  readonly sizes: Readonly<Record<Kind, number>>;
  /** Title of a link to a directory, with `{terms}` and `{n}` for its terms and number of listings; and its category. */
  readonly directory: Readonly<Record<Kind | "category", string>>;
  /** Rows in the order of `listDocuments`, without the listings, which come first there. */
  readonly rows: readonly SearchRow[];
}

/** A search result: a listing, which has no `row` and is read from the index, or another page. */
export interface FoundDocument {
  readonly kind: SearchDocument["kind"];
  /** Index in `listDocuments`. Absent for a link to a directory. */
  readonly index?: number;
  readonly row?: SearchRow | undefined;
  /** Reads the record from the index. Absent for a link to a directory. */
  readonly read?: PagefindResult["data"];
}

/** Scores of all that has words of a text. */
export interface TextScores extends Pick<SearchQuery, "unknownWords" | "namedTerms"> {
  /** Terms, best first. */
  readonly terms: readonly (TermReference & { readonly score: number })[];
  /** Scores by row of the directory of tools, best first. */
  readonly tools: ReadonlyMap<number, number>;
  /** Scores by row of the directory of organisations, best first. */
  readonly entities: ReadonlyMap<number, number>;
}

/** Weight of a word that names a country: a partner in another country does not help. */
const countryWeight = 2;

/**
 * Reads the order of documents and the stale listings from the index, and returns a finder. Rejects if the index can't be loaded.
 *
 * @param vocabulary words of the index, and names of terms in the page's language and English
 * @param readAllNames reads the same with the terms' names in all languages; undefined if they could not be loaded. It is called
 *   when they are first needed, and again after a failure
 */
export async function createFinder(
  pagefind: Pagefind,
  file: SearchFile,
  vocabulary: QueryVocabulary,
  readAllNames: () => Promise<QueryVocabulary | undefined>,
): Promise<Finder> {
  const [all, stale] = await Promise.all([
    pagefind.search(null, { sort: { place: "asc" } }),
    pagefind.search(null, { filters: toFilters({ freshness: ["stale", "undated"] }) }),
  ]);
  const indexById = new Map(all.results.map(({ id }, index) => [id, index]));
  const staleIds = new Set(stale.results.map(({ id }) => id));
  return new Finder(pagefind, file, { indexById, staleIds }, { vocabulary, readAllNames });
}

/** Result of searching all words of a query together and each alone. */
interface RankedSearch {
  /** Documents, best first; in the order of the index if the query has no words. */
  readonly ranked: readonly DocumentScore[];
  /** Scores that each word alone gives, in the order of the query's words. */
  readonly scoresByWord: readonly WordScores[];
  /** Pagefind's result for each document, from the search of all words where that found it. */
  readonly resultByIndex: ReadonlyMap<number, PagefindResult>;
}

/** Documents that a query finds. */
export interface FoundDocuments {
  /** Best first. */
  readonly documents: readonly FoundDocument[];
  /** Scores that each word alone gives to documents, by index, in the order of the query's words. */
  readonly scoresByWord: readonly WordScores[];
}

/** Documents of the index, by the ids that Pagefind gives them. */
interface IndexedDocuments {
  /** Index of each document in `listDocuments`. */
  readonly indexById: ReadonlyMap<string, number>;
  /** Ids of listings without evidence from the last two years. */
  readonly staleIds: ReadonlySet<string>;
}

interface Vocabularies {
  readonly vocabulary: QueryVocabulary;
  readonly readAllNames: () => Promise<QueryVocabulary | undefined>;
}

/** Finds and scores documents with Pagefind. A `Selection` narrows a search by terms of facets, and by `kind`. */
export class Finder {
  readonly file: SearchFile;
  readonly #pagefind: Pagefind;
  readonly #indexById: ReadonlyMap<string, number>;
  readonly #staleIndexes: ReadonlySet<number | undefined>;
  readonly #vocabularies: Vocabularies;
  readonly #titles: ReadonlyMap<string, string>;
  #allNames: Promise<QueryVocabulary | undefined> | undefined;

  constructor(
    pagefind: Pagefind,
    file: SearchFile,
    { indexById, staleIds }: IndexedDocuments,
    vocabularies: Vocabularies,
  ) {
    this.file = file;
    this.#pagefind = pagefind;
    this.#indexById = indexById;
    this.#staleIndexes = new Set([...staleIds].map((id) => indexById.get(id)));
    this.#vocabularies = vocabularies;
    this.#titles = new Map(file.rows.map(({ facet, id, title }) => [`${facet}=${id}`, title]));
  }

  /** Returns the title of a facet's term, or its id if the search has no such term. */
  readonly titleOf: TitleOf = (facet, id) => this.#titles.get(`${facet}=${id}`) ?? id;

  /**
   * Parses a query as `parseSearchQuery` does, with the names of terms in the page's language and English; if that leaves an
   * unknown or corrected word, with the names in all languages, which are read once. If these can't be loaded, the word stays
   * unknown, and the next query tries again. "" has no words.
   *
   * @param maxLength in characters; by default `maxQueryLength` (300)
   */
  async parse(query: string, maxLength?: number): Promise<SearchQuery> {
    const { vocabulary, readAllNames } = this.#vocabularies;
    const parsed = parseSearchQuery(vocabulary, query, maxLength);
    if (parsed.unknownWords.length === 0 && parsed.correctedQuery === undefined) return parsed;
    this.#allNames ??= readAllNames();
    const fullVocabulary = await this.#allNames;
    if (fullVocabulary !== undefined) return parseSearchQuery(fullVocabulary, query, maxLength);
    this.#allNames = undefined;
    return parsed;
  }

  /**
   * Finds the documents of a selection that have enough words of a query (`rankDocuments`); all of them, in the order of the
   * index, for a query without words.
   *
   * @returns `documents`: best first, such as `{kind: "tool", index: 160, row: undefined, read}` for a listing, with a `row` for
   *   another page; `scoresByWord`: for each word of the query, the scores that it alone gives, by index. [] if nothing is found
   */
  async findDocuments(query: SearchQuery, selection: Selection): Promise<FoundDocuments> {
    const { ranked, scoresByWord, resultByIndex } = await this.#rank(query, selection);
    const documents = ranked.map(({ index }): FoundDocument => {
      const result = resultByIndex.get(index) as PagefindResult;
      return { kind: this.#kindAt(index), index, row: this.#rowAt(index), read: () => result.data() };
    });
    return { documents, scoresByWord };
  }

  /**
   * Counts the documents that have one of the selected terms of each facet: `{kind: ["tool"], countries: ["KE"]}`.
   *
   * Worldwide listings count for every place. `{}` counts all documents, pages and terms too.
   */
  async count(selection: Selection): Promise<number> {
    return (await this.#search(null, selection)).length;
  }

  /**
   * Counts, for each term of a facet, the documents that would be left if it were selected: 0 if none has it.
   *
   * Worldwide listings count for every place.
   *
   * @param documents found ones; links to directories never count
   * @returns counts in the order of the ids, such as `[12, 0]`
   */
  async countByTerm(documents: readonly FoundDocument[], facet: string, ids: readonly string[]): Promise<number[]> {
    const indexes = new Set(documents.map(({ index }) => index));
    const results = await Promise.all(ids.map((id) => this.#search(null, { [facet]: [id] })));
    return results.map((withTerm) => withTerm.filter((result) => indexes.has(this.#indexOf(result))).length);
  }

  /**
   * Scores all documents that have at least one word of a text (`scoreDocuments`). Characters after the first `maxIdeaLength`
   * (1500) are ignored.
   *
   * @returns `unknownWords` and `namedTerms` of the parsed text; `terms`: such as `{facet: "issues", id: "debt-bondage", score:
   *   2.1}`, best first; `tools` and `entities`: scores by row of the directory, best first. All are empty for a text without
   *   words
   */
  async scoreText(text: string): Promise<TextScores> {
    const { words, unknownWords, namedTerms } = await this.parse(text, maxIdeaLength);
    const resultsByWord = await this.#searchWords(words, {});
    const scored = scoreDocuments(
      resultsByWord.map((results) => this.#toWordScores(results)),
      this.#rankOptions,
    );
    const scoresOfKind = (kind: Kind) => {
      const ofKind = scored.filter(({ index }) => this.#kindAt(index) === kind);
      return new Map(ofKind.map(({ index, score }) => [this.#directoryRow(kind, index), score]));
    };
    const terms = scored.flatMap(({ index, score }) => {
      const { facet, id } = this.#rowAt(index) ?? {};
      return facet === undefined || id === undefined ? [] : [{ facet, id, score }];
    });
    return { unknownWords, namedTerms, terms, tools: scoresOfKind("tool"), entities: scoresOfKind("entity") };
  }

  /**
   * Returns the scores of the listings of a kind that a text finds, by row of its directory, best first: `Map {12 → 3.1, 4 →
   * 2.2}`. All listings, with the score of the index, for a text without words; an empty map if none is found.
   */
  async scoreListings(text: string, kind: Kind): Promise<ReadonlyMap<number, number>> {
    const { ranked } = await this.#rank(await this.parse(text), { kind: [kind] });
    return new Map(ranked.map(({ index, score }) => [this.#directoryRow(kind, index), score]));
  }

  /**
   * Searches all words together and each alone, among the documents of a selection.
   *
   * @returns `ranked`: documents as `{index, score}`, best first, in the order of the index if the query has no words;
   *   `scoresByWord`: scores that each word alone gives, by index; `resultByIndex`: Pagefind's result for each document, from the
   *   search of all words where that found it
   */
  async #rank({ words, unknownWords }: SearchQuery, selection: Selection): Promise<RankedSearch> {
    const text = words.map(({ forms: [form] }) => form).join(" ");
    const [together, resultsByWord] = await Promise.all([
      this.#search(text || null, selection),
      this.#searchWords(words, selection),
    ]);
    const scoresByWord = resultsByWord.map((results) => this.#toWordScores(results));
    const hasWords = words.length + unknownWords.length > 0;
    const ranked = hasWords
      ? rankDocuments(scoresByWord, unknownWords.length, { ...this.#rankOptions, weights: words.map(weightOfWord) })
      : together.map((result) => this.#toDocumentScore(result));
    const results = [...resultsByWord.flat(), ...together];
    const resultByIndex = new Map(results.map((result) => [this.#indexOf(result), result]));
    return { ranked, scoresByWord, resultByIndex };
  }

  /** Returns the results of a text among the documents of a selection, best first; all of these if the text is null. */
  async #search(text: string | null, selection: Selection): Promise<readonly PagefindResult[]> {
    return (await this.#pagefind.search(text, { filters: toFilters(selection) })).results;
  }

  /**
   * Searches each word alone: its spellings, and the listings with a term that it names. Returns the results of each word, in the
   * order of the words; a document may be there several times, and [] stands for a word without results.
   */
  #searchWords(words: readonly QueryWord[], selection: Selection): Promise<PagefindResult[][]> {
    const searchTerm = async ({ facet, id }: TermReference) => {
      const filters = { all: [toFilters(selection), { [namedFilterName(facet)]: id }] };
      return (await this.#pagefind.search(null, { filters })).results;
    };
    const searchWord = async ({ forms, terms = [] }: QueryWord) => {
      const searches = [...forms.map((form) => this.#search(form, selection)), ...terms.map(searchTerm)];
      return (await Promise.all(searches)).flat();
    };
    return Promise.all(words.map(searchWord));
  }

  /** Returns the best score of each document among the results, by its index: `Map {12 → 3.1}`. */
  #toWordScores(results: readonly PagefindResult[]): WordScores {
    return rollup(
      results.map((result) => this.#toDocumentScore(result)),
      (scores) => max(scores, ({ score }) => score) ?? 0,
      ({ index }) => index,
    );
  }

  /** Returns a result's index in `listDocuments` and its score: `{index: 12, score: 3.1}`. */
  #toDocumentScore(result: PagefindResult): DocumentScore {
    return { index: this.#indexOf(result), score: result.score };
  }

  /** Returns a result's index in `listDocuments`, or −1 if it is not there. */
  #indexOf({ id }: PagefindResult): number {
    return this.#indexById.get(id) ?? -1;
  }

  /** Returns the number of listings, which come before all other documents. */
  get #listingCount(): number {
    return this.file.sizes.entity + this.file.sizes.tool;
  }

  /** Returns the options for ranking documents of this index, without weights. */
  get #rankOptions(): RankOptions {
    return {
      documentCount: this.#indexById.size,
      isListing: (index: number) => index < this.#listingCount,
      isStale: (index: number) => this.#staleIndexes.has(index),
    };
  }

  /** Returns the row of the document at an index; undefined for a listing. */
  #rowAt(index: number): SearchRow | undefined {
    return this.file.rows[index - this.#listingCount];
  }

  /** Returns the kind of the document at an index. Listings have no row: the first ones are organisations, the others tools. */
  #kindAt(index: number): SearchDocument["kind"] {
    return this.#rowAt(index)?.kind ?? (index < this.file.sizes.entity ? "entity" : "tool");
  }

  /** Returns the row of a listing in the directory of its kind: of 150 organisations, the tool at index 150 is in row 0. */
  #directoryRow(kind: Kind, index: number): number {
    return kind === "entity" ? index : index - this.file.sizes.entity;
  }
}

/** Returns 2 for a word that names a country, else 1. */
function weightOfWord({ terms = [] }: QueryWord): number {
  return terms.some(({ facet }) => facet === "countries") ? countryWeight : 1;
}
