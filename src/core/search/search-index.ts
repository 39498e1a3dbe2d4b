import type { Kind, Reference } from "../../dataset/model.ts";
import type { FacetEngine } from "../facets/facet-engine.ts";
import type { PhraseBook } from "./phrase-book.ts";
import type { SearchConcept, SearchPage } from "./search-page.ts";
import type { Token } from "./tokens.ts";
import type { WordIndex } from "./word-index.ts";

/** A listing or a page: what a search finds. */
export type SearchDocument =
  | { readonly kind: Kind; readonly row: number; readonly reference: Reference }
  | { readonly kind: "page"; readonly page: SearchPage };

/** What is searched: the pages that answer, and the listings of both directories. */
export interface SearchSources {
  readonly pages: readonly SearchPage[];
  /** What the field's concepts are called, beside the names of terms. */
  readonly concepts?: readonly SearchConcept[];
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
  readonly sayings: PhraseBook<Saying>;
  /** Places in `pages` of the terms and laws that have a word in a name, by what its forms share. */
  readonly nameWords: ReadonlyMap<string, ReadonlySet<number>>;
  /** Headings of guides by what their words share, with their places in `pages`. */
  readonly headings: readonly Heading[];
  /** Names of listings, all words in full, with their documents. */
  readonly names: ReadonlyMap<string, readonly number[]>;
  /** Every name that a misspelt query may mean, folded. */
  readonly spellings: readonly string[];
}

/** A concept that a query speaks of. */
export interface Saying {
  /** Places in `pages` of the terms that it leads to. */
  readonly pages: readonly number[];
  /** The same where a trade is named and no issue. */
  readonly atWork: readonly number[];
  /** The same where survivors are named. */
  readonly withSurvivors: readonly number[];
  /** Its phrases, word for word: of a concept that no term is about. */
  readonly phrases: readonly (readonly string[])[];
}

export interface Heading {
  readonly place: number;
  readonly stems: ReadonlySet<string>;
}

/** A name as it is compared as a whole: with or without spaces, "KnowTheChain" is one. */
export function nameKey(tokens: readonly Token[]): string {
  return tokens.map(({ word }) => word).join("");
}

/** What the words share that say something. */
export function tellingStems(tokens: readonly Token[]): Set<string> {
  return new Set(tokens.filter(({ isStop }) => !isStop).map(({ stem }) => stem));
}
