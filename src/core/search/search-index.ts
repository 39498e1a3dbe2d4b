import { folders, type Kind, type Reference } from "../../dataset/model.ts";
import type { FacetEngine } from "../facets/facet-engine.ts";
import { PhraseBook } from "./phrase-book.ts";
import type { SearchPage } from "./search-page.ts";
import { tokensOf, type Token } from "./tokens.ts";
import { nameWeight, WordIndex } from "./word-index.ts";

/** A listing or a page: what a search finds. */
export type SearchDocument =
  | { readonly kind: Kind; readonly row: number; readonly reference: Reference }
  | { readonly kind: "page"; readonly page: SearchPage };

/** What is searched: the pages that answer, and the listings of both directories. */
export interface SearchSources {
  readonly pages: readonly SearchPage[];
  readonly engines: Readonly<Record<Kind, FacetEngine>>;
  /** What the table of fields says is searched, by the last part of its path. */
  readonly searched: readonly string[];
}

/** Sources, ready to be asked. */
export interface SearchIndex extends SearchSources {
  readonly documents: readonly SearchDocument[];
  readonly words: WordIndex;
  /** Names of terms and laws, with their places in `pages`. */
  readonly phrases: PhraseBook<number>;
  /** Names of listings, all words in full, with their documents. */
  readonly names: ReadonlyMap<string, readonly number[]>;
  /** Every name that a misspelt query may mean, folded. */
  readonly spellings: readonly string[];
}

/** How much a word counts by where it is. */
const weights = { name: nameWeight, aliases: nameWeight, acronym: nameWeight, developers: 3, summary: 1 } as const;

/**
 * Collects the words and names of what is searched, in steps of some 500 listings, so that a browser can turn to its reader
 * between them.
 */
export function* collectSearchIndex(sources: SearchSources): Generator<undefined, SearchIndex> {
  const collector = new Collector(sources);
  sources.pages.forEach((page) => collector.addPage(page));
  for (const kind of ["entity", "tool"] as const) {
    const engine = sources.engines[kind];
    for (let row = 0; row < engine.size; row++) {
      collector.addListing(engine, row);
      if (row % 500 === 499) yield;
    }
  }
  const { documents, words, phrases, names } = collector;
  return { ...sources, documents, words, phrases, names, spellings: [...collector.spellings] };
}

/** A name as it is compared as a whole: with or without spaces, "KnowTheChain" is one. */
export function nameKey(tokens: readonly Token[]): string {
  return tokens.map(({ word }) => word).join("");
}

/** Between the parts of a title: "and", "or" and commas, in the languages of the site. */
const parting = / (?:and|or|y|e|o|u|et|ou|أو) |[,،] | و(?=ال)/;

class Collector {
  readonly documents: SearchDocument[] = [];
  readonly words = new WordIndex();
  readonly phrases = new PhraseBook<number>();
  readonly names = new Map<string, number[]>();
  readonly spellings = new Set<string>();
  readonly #searched: ReadonlySet<string>;

  constructor({ searched }: SearchSources) {
    this.#searched = new Set(searched);
  }

  addPage(page: SearchPage): void {
    const place = this.documents.push({ kind: "page", page }) - 1;
    this.words.add(place, page.title, weights.name);
    this.words.add(place, page.text, weights.summary);
    // What people write who have a task in mind is compared as a whole.
    if (page.kind === "task") return page.names.forEach((name) => this.words.know(tokensOf(name)));
    for (const name of [page.title, ...page.names]) {
      if (page.kind === "guide") this.words.add(place, name, weights.developers);
      else this.#addPhrase(place, name);
    }
    // "Auditing and monitoring" is known by either.
    if (page.kind === "term") for (const part of page.title.split(parting)) this.#addPhrase(place, part);
  }

  addListing({ kind, rows, summaries = [] }: FacetEngine, row: number): void {
    const reference = `${folders[kind]}/${rows.id[row]}` as Reference;
    const place = this.documents.push({ kind, row, reference }) - 1;
    const named = {
      name: [rows.name[row] ?? ""],
      acronym: [rows.acronym[row] ?? ""],
      aliases: rows.aliases[row] ?? [],
      developers: rows.developers[row] ?? [],
      summary: [summaries[row] ?? ""],
    };
    for (const [field, texts] of Object.entries(named) as [keyof typeof named, readonly string[]][]) {
      if (!this.#searched.has(field)) continue;
      for (const text of texts) this.words.add(place, text, weights[field]);
      if (field !== "developers" && field !== "summary") for (const text of texts) this.#addName(place, text);
    }
  }

  #addPhrase(place: number, name: string): void {
    const tokens = tokensOf(name);
    this.words.know(tokens);
    this.phrases.add(tokens, place);
    this.spellings.add(tokens.map(({ plain }) => plain).join(" "));
  }

  #addName(place: number, name: string): void {
    const tokens = tokensOf(name);
    if (tokens.length === 0) return;
    const key = nameKey(tokens);
    this.names.set(key, [...(this.names.get(key) ?? []), place]);
    this.spellings.add(tokens.map(({ plain }) => plain).join(" "));
  }
}
