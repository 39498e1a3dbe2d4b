import { group, groups, max, rollup, sum } from "d3-array";
import { memo } from "../../dataset/memo.ts";
import type { Kind } from "../../dataset/model.ts";
import { normalizeSpelling } from "../facets/fold.ts";
import { isPlaceFacet, type Selection, type TermReference } from "../facets/selection.ts";
import type { TitleOf } from "../register/format-place.ts";
import type { SearchDocument } from "./documents.ts";
import { rankNames, type NameMatch } from "./names.ts";
import { findNearNames, type NearName } from "./near-names.ts";
import { namedFilterName, toFilters, type Filters, type Pagefind, type PagefindResult } from "./pagefind.ts";
import {
  maxIdeaLength,
  maxQueryLength,
  parseSearchQuery,
  splitWords,
  type QueryWord,
  type SearchQuery,
} from "./query.ts";
import { rankDocuments, scoreDocuments, type DocumentScore, type RankOptions, type WordScores } from "./rank.ts";
import type { SearchFile, SearchRow } from "./search-file.ts";
import type { SearchVocabulary } from "./vocabulary.ts";

/** A search result: a listing, which has no `row` and is read from the index, or another page. */
export interface FoundDocument {
  readonly kind: SearchDocument["kind"];
  /** Index in `listDocuments`. Absent for a link to a directory. */
  readonly index?: number;
  readonly row?: SearchRow | undefined;
  /** Reads the record from the index. Absent for a link to a directory. */
  readonly read?: PagefindResult["data"];
}

/** A term with the score of a text's words in its names, description and examples. */
export interface TermScore extends TermReference {
  readonly score: number;
}

/** Scores of all that has words of a text. */
export interface TextScores extends Pick<SearchQuery, "unknownWords" | "namedTerms"> {
  /** Names of terms whose words the text has in some form and order (`findNearNames`). */
  readonly nearNames: readonly NearName[];
  /** Terms by facet, best first within each. Scores of different facets can't be compared. */
  readonly terms: readonly TermScore[];
  /** Scores by row of the directory of tools, best first. */
  readonly tools: ReadonlyMap<number, number>;
  /** Scores by row of the directory of organisations, best first. */
  readonly entities: ReadonlyMap<number, number>;
  /** The same by the words in their own texts alone, not by their tags. A word that no listing has counts for tags. */
  readonly entitiesByOwnWords: ReadonlyMap<number, number>;
}

/** Weight of a word that names a country: a partner in another country does not help. */
const countryWeight = 2;

/** Facets that say where something is done, and who it is done for. Their words say less about other facets: what is done, for example. */
const contextFacets: readonly string[] = ["industries", "countries", "target_users"];
/** Weight, for the terms of a facet, of a word that names a term of another facet of `contextFacets`. */
const contextWordWeight = 0.5;

/** A name of industries counts from this share of the listings with its words that work in them. */
const minIndustryShare = 0.5;
/** Number of listings with the words of a name below which the share says nothing. */
const minListingsWithName = 5;

/**
 * Reads the order of documents and the stale listings from the index, and returns a finder. Rejects if the index can't be loaded.
 *
 * @param vocabulary words of the index, names of listings, and names of terms in the page's language and English
 * @param readAllNames reads the same with the terms' names in all languages; undefined if they could not be loaded. It is called
 *   when they are first needed, and again after a failure
 */
export async function createFinder(
  pagefind: Pagefind,
  file: SearchFile,
  vocabulary: SearchVocabulary,
  readAllNames: () => Promise<SearchVocabulary | undefined>,
): Promise<Finder> {
  const [all, stale] = await Promise.all([
    pagefind.search(null, { sort: { place: "asc" } }),
    pagefind.search(null, { filters: toFilters({ freshness: ["stale", "undated"] }) }),
  ]);
  const staleIds = new Set(stale.results.map(({ id }) => id));
  return new Finder(pagefind, file, { results: all.results, staleIds }, { vocabulary, readAllNames });
}

/** Result of searching all words of a query together and each alone. */
interface RankedSearch {
  /** Documents, best first; in the order of the index if the query has no words. */
  readonly ranked: readonly DocumentScore[];
  /** Scores that each word alone gives, in the order of the query's words. */
  readonly scoresByWord: readonly WordScores[];
}

/** Documents that a query finds. */
export interface FoundDocuments {
  /** Best first. */
  readonly documents: readonly FoundDocument[];
  /** Scores that each word alone gives to documents, by index, in the order of the query's words. */
  readonly scoresByWord: readonly WordScores[];
}

/** Documents of the index. */
interface IndexedDocuments {
  /** Pagefind's results for all documents, in the order of `listDocuments`. */
  readonly results: readonly PagefindResult[];
  /** Pagefind's ids of listings without evidence from the last two years. */
  readonly staleIds: ReadonlySet<string>;
}

interface Vocabularies {
  readonly vocabulary: SearchVocabulary;
  readonly readAllNames: () => Promise<SearchVocabulary | undefined>;
}

/** Finds and scores documents with Pagefind. A `Selection` narrows a search by terms of facets, and by `kind`. */
export class Finder {
  readonly file: SearchFile;
  readonly #pagefind: Pagefind;
  readonly #results: readonly PagefindResult[];
  readonly #indexById: ReadonlyMap<string, number>;
  readonly #staleIndexes: ReadonlySet<number | undefined>;
  readonly #vocabularies: Vocabularies;
  readonly #titles: ReadonlyMap<string, string>;
  /** Names of documents by index, except sections of pages. */
  readonly #listingNames: ReadonlyMap<number, string>;
  #allNames: Promise<SearchVocabulary | undefined> | undefined;

  constructor(
    pagefind: Pagefind,
    file: SearchFile,
    { results, staleIds }: IndexedDocuments,
    vocabularies: Vocabularies,
  ) {
    this.file = file;
    this.#pagefind = pagefind;
    this.#results = results;
    this.#indexById = new Map(results.map(({ id }, index) => [id, index]));
    this.#staleIndexes = new Set([...staleIds].map((id) => this.#indexById.get(id)));
    this.#vocabularies = vocabularies;
    const listingTitles = vocabularies.vocabulary.names.filter(({ position }) => position === 0);
    this.#listingNames = new Map(listingTitles.map(({ document, name }) => [document.index, name]));
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
    return parseSearchQuery(await this.#findVocabulary(query, maxLength), query, maxLength);
  }

  /** Ranks all documents that have a name like a query (`rankNames`), by the names that `parse` would use. */
  async findNames(query: string): Promise<NameMatch[]> {
    const { names } = await this.#findVocabulary(query);
    return rankNames(names, query.slice(0, maxQueryLength));
  }

  /**
   * Returns the vocabulary with the names in all languages if a query has an unknown or corrected word without them, and they can
   * be loaded; else the one that is loaded.
   */
  async #findVocabulary(query: string, maxLength?: number): Promise<SearchVocabulary> {
    const { vocabulary, readAllNames } = this.#vocabularies;
    const { unknownWords, correctedQuery } = parseSearchQuery(vocabulary, query, maxLength);
    if (unknownWords.length === 0 && correctedQuery === undefined) return vocabulary;
    this.#allNames ??= readAllNames();
    const fullVocabulary = await this.#allNames;
    if (fullVocabulary !== undefined) return fullVocabulary;
    this.#allNames = undefined;
    return vocabulary;
  }

  /**
   * Finds the documents of a selection that have enough words of a query (`rankDocuments`); all of them, in the order of the
   * index, for a query without words.
   *
   * @returns `documents`: best first, such as `{kind: "tool", index: 160, row: undefined, read}` for a listing, with a `row` for
   *   another page; `scoresByWord`: for each word of the query, the scores that it alone gives, by index. [] if nothing is found
   */
  async findDocuments(query: SearchQuery, selection: Selection): Promise<FoundDocuments> {
    const { ranked, scoresByWord } = await this.#rank(query, selection);
    return { documents: ranked.map(({ index }) => this.documentAt(index)), scoresByWord };
  }

  /**
   * Returns the document at an index of `listDocuments`, the same object each time.
   *
   * @throws {RangeError} if there is none
   */
  readonly documentAt = memo((index: number): FoundDocument => {
    const result = this.#results[index];
    if (result === undefined) throw new RangeError(`unknown document: ${index}`);
    return { kind: this.#kindAt(index), index, row: this.#rowAt(index), read: () => result.data() };
  });

  /**
   * Finds the listings that work in one of the places of a selection: they name it, or a place that contains it or is within it.
   * Worldwide listings that do not name it themselves are left out.
   *
   * @param selection with places, such as `{countries: ["KE"]}`, and other terms that the listings must have
   * @returns indexes in `listDocuments`
   */
  async findAtPlace(selection: Selection): Promise<ReadonlySet<number>> {
    const filters = toFilters(selection, { isWorldwideLeftOut: true });
    const { results } = await this.#pagefind.search(null, { filters });
    return new Set(results.map((result) => this.#indexOf(result)));
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
   * @returns `unknownWords` of the parsed text; `namedTerms`: those of the parsed text, without industries whose words listings
   *   use in another sense (`#dropChanceIndustries`); `nearNames`: those of `findNearNames`; `terms`: such as `{facet: "issues", id: "debt-bondage", score: 2.1}`;
   *   `tools` and `entities`: scores by row of the directory, best first. All are empty for a text without words
   */
  async scoreText(text: string): Promise<TextScores> {
    const vocabulary = await this.#findVocabulary(text, maxIdeaLength);
    const { words, unknownWords, namedTerms } = parseSearchQuery(vocabulary, text, maxIdeaLength);
    const [textResults, tagResults] = await Promise.all([
      this.#searchWords(
        words.map((word) => ({ ...word, terms: [] })),
        {},
      ),
      this.#searchWords(
        words.map((word) => ({ ...word, forms: [] })),
        {},
      ),
    ]);
    const resultsByWord = textResults.map((results, word) => [...results, ...(tagResults[word] ?? [])]);
    // A word that no listing has, as in most other languages, counts for those with its term.
    const ownResults = textResults.map((results, word) => {
      const isInListings = results.some((result) => this.#isListing(this.#indexOf(result)));
      return isInListings ? results : (tagResults[word] ?? []);
    });
    const scoresByWord = resultsByWord.map((results) => this.#toWordScores(results));
    const scored = scoreDocuments(scoresByWord, this.#rankOptions);
    const scoredByOwnWords = scoreDocuments(
      ownResults.map((results) => this.#toWordScores(results)),
      this.#rankOptions,
    );
    return {
      unknownWords,
      namedTerms: await this.#dropChanceIndustries(words, namedTerms),
      nearNames: findNearNames(vocabulary, text.slice(0, maxIdeaLength)),
      terms: this.#scoreTerms(words, scoresByWord),
      tools: this.#toDirectoryScores(scored, "tool"),
      entities: this.#toDirectoryScores(scored, "entity"),
      entitiesByOwnWords: this.#toDirectoryScores(scoredByOwnWords, "entity"),
    };
  }

  /** Returns the scores of the listings of a kind by row of its directory, in the order of `scored`. */
  #toDirectoryScores(scored: readonly DocumentScore[], kind: Kind): Map<number, number> {
    const ofKind = scored.filter(({ index }) => this.#kindAt(index) === kind);
    return new Map(ofKind.map(({ index, score }) => [this.#directoryRow(kind, index), score]));
  }

  /**
   * Scores the terms of each facet among themselves, so that a word counts more the fewer terms of the facet have it. A word that
   * is rare elsewhere, as any word of another language than English is, does not count more for that.
   *
   * @returns terms with at least one of the words, by facet in the order of the rows, best first within each
   */
  #scoreTerms(words: readonly QueryWord[], scoresByWord: readonly WordScores[]): TermScore[] {
    const indexedTerms = this.file.rows.flatMap(({ facet, id }, row) => {
      return facet === undefined || id === undefined ? [] : [{ facet, id, index: row + this.#listingCount }];
    });
    return groups(indexedTerms, ({ facet }) => facet).flatMap(([facet, terms]) => {
      const idByIndex = new Map(terms.map(({ id, index }) => [index, id]));
      const scored = scoreDocuments(
        scoresByWord.map((scores) => new Map([...scores].filter(([index]) => idByIndex.has(index)))),
        {
          ...this.#rankOptions,
          documentCount: terms.length,
          weights: words.map((word) => (namesContext(word) && !namesTermOf(facet, word) ? contextWordWeight : 1)),
        },
      );
      return scored.map(({ index, score }) => ({ facet, id: idByIndex.get(index) ?? "", score }));
    });
  }

  /**
   * Drops industries that a text names by chance: "phone" and "software" name industries, but mostly say how a tool works.
   *
   * Listings tell: a name stays unless at least five (`minListingsWithName`) have its words and fewer than half of these
   * (`minIndustryShare`) work in an industry of that name. Names in other languages, which no listing has, stay.
   *
   * @param words of the text, with the terms that they name
   * @returns `namedTerms` without the industries for which no name stays. A group without any term left is left out
   */
  async #dropChanceIndustries(
    words: readonly QueryWord[],
    namedTerms: SearchQuery["namedTerms"],
  ): Promise<SearchQuery["namedTerms"]> {
    const isIndustry = ({ facet }: TermReference) => facet === "industries";
    const names = group(
      words.filter((word) => namesTermOf("industries", word)),
      ({ terms }) => terms,
    );
    const confirmed = new Set<string>();
    for (const [terms = [], wordsOfName] of names) {
      const industries = terms.filter(isIndustry).map(({ id }) => id);
      if (await this.#isUsedFor(wordsOfName, industries)) for (const id of industries) confirmed.add(id);
    }
    const isKept = (term: TermReference) => !isIndustry(term) || confirmed.has(term.id);
    return namedTerms.map((terms) => terms.filter(isKept)).filter((terms) => terms.length > 0);
  }

  /**
   * Returns true if at least half of the listings that have all the words work in one of the industries, or if fewer than five
   * listings have them, in this order.
   */
  async #isUsedFor(words: readonly QueryWord[], industries: readonly string[]): Promise<boolean> {
    // In quotation marks, since "car" would also find "care".
    const phrase = `"${words.map(({ forms: [form] }) => form).join(" ")}"`;
    const listings = { kind: ["entity", "tool"] };
    const withWords = await this.#search(phrase, listings);
    if (withWords.length < minListingsWithName) return true;
    const ofIndustry = await this.#search(phrase, { ...listings, industries });
    return ofIndustry.length >= minIndustryShare * withWords.length;
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
   * A query of which the register lacks half the words or more finds nothing: what it has of it is a coincidence. A word of a
   * law's name counts as three, one of another term's name as two.
   *
   * @returns `ranked`: documents as `{index, score}`, best first, in the order of the index if the query has no words;
   *   `scoresByWord`: scores that each word alone gives, by index
   */
  async #rank({ words, unknownWords }: SearchQuery, selection: Selection): Promise<RankedSearch> {
    if (words.length + unknownWords.length === 0) {
      const all = await this.#search(null, selection);
      return { ranked: all.map((result) => this.#toDocumentScore(result)), scoresByWord: [] };
    }
    const resultsByWord = await this.#searchWords(words, selection);
    const scoresByWord = resultsByWord.map((results) => this.#toWordScores(results));
    const weights = words.map(weightOfWord);
    const spellings = words.map(({ forms }) => new Set(forms.map(normalizeSpelling)));
    const isInTitle = (word: number, index: number) =>
      this.#titleWordsAt(index).some((titleWord) => spellings[word]?.has(titleWord));
    const isCoincidence = sum(words, countAsFound) <= unknownWords.length;
    const ranked = isCoincidence
      ? []
      : rankDocuments(scoresByWord, unknownWords.length, { ...this.#rankOptions, weights, isInTitle });
    return { ranked, scoresByWord };
  }

  /** Returns the results of a text among the documents of a selection, best first; all of these if the text is null. */
  async #search(text: string | null, selection: Selection): Promise<readonly PagefindResult[]> {
    return (await this.#pagefind.search(text, { filters: toFilters(selection) })).results;
  }

  /**
   * Searches each word alone: its spellings, and the listings with a term that it names. Returns the results of each word, in the
   * order of the words; a document may be there several times, and [] stands for a word without results.
   *
   * Pagefind takes a word for the beginning of others too. The name of a place is only found as it is, with all its words
   * together: "USA" is not the beginning of "USAID", and "united" no part of "United States".
   */
  #searchWords(words: readonly QueryWord[], selection: Selection): Promise<PagefindResult[][]> {
    const searchTerm = async ({ facet, id }: TermReference) => {
      const filters: Filters = { [namedFilterName(facet)]: id };
      return (await this.#pagefind.search(null, { filters: { all: [toFilters(selection), filters] } })).results;
    };
    const searchPlace = async (text: string) => {
      const [results, exactResults] = await Promise.all([
        this.#search(text, selection),
        this.#search(`"${text}"`, selection),
      ]);
      const exactIds = new Set(exactResults.map(({ id }) => id));
      return results.filter(({ id }) => exactIds.has(id));
    };
    const searchWord = async ({ forms, terms = [] }: QueryWord) => {
      const isPlace = terms.some(({ facet }) => isPlaceFacet(facet));
      // All words of one name have the same terms.
      const nameWords = words.filter((word) => word.terms === terms);
      const searches = isPlace
        ? [searchPlace(nameWords.map((word) => word.forms[0]).join(" "))]
        : forms.map((form) => this.#search(form, selection));
      return (await Promise.all([...searches, ...terms.map(searchTerm)])).flat();
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

  /** Returns true for the index of a listing in `listDocuments`; also for −1, which is no document. */
  #isListing(index: number): boolean {
    return index < this.#listingCount;
  }

  /** Returns the options for ranking documents of this index, without weights. */
  get #rankOptions(): RankOptions {
    return {
      documentCount: this.#indexById.size,
      isListing: (index: number) => this.#isListing(index),
      isStale: (index: number) => this.#staleIndexes.has(index),
    };
  }

  /** Returns the words of a document's title in one spelling: `["labor", "right"]` for "Labour Rights". */
  readonly #titleWordsAt = memo((index: number): readonly string[] => {
    const title = this.#rowAt(index)?.title ?? this.#listingNames.get(index) ?? "";
    return splitWords(title).map(normalizeSpelling);
  });

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

/** Returns true if a word names a term of a facet. */
function namesTermOf(facet: string, { terms = [] }: QueryWord): boolean {
  return terms.some((term) => term.facet === facet);
}

/** Returns true if a word names a term of `contextFacets`. */
function namesContext({ terms = [] }: QueryWord): boolean {
  return terms.some(({ facet }) => contextFacets.includes(facet));
}

/** Returns 2 for a word that names a country, else 1. */
function weightOfWord({ terms = [] }: QueryWord): number {
  return terms.some(({ facet }) => facet === "countries") ? countryWeight : 1;
}

/** Returns the number of unknown words that a word outweighs: 3 if it names a law, 2 if it names another term, else 1. */
function countAsFound({ terms = [] }: QueryWord): number {
  if (terms.some(({ facet }) => facet === "regulations")) return 3;
  return terms.length > 0 ? 2 : 1;
}
