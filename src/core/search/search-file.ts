import type { Kind } from "../../dataset/model.ts";
import type { TermReference } from "../facets/selection.ts";
import type { SearchDocument } from "./documents.ts";

/** Texts that the search page shows for a document that is not a listing, in its language. */
export interface SearchRow extends Partial<TermReference>, Pick<SearchDocument, "kind" | "address"> {
  readonly title: string;
  /** Type of the document in a word or two, such as "Country" or "Guide". */
  readonly category: string;
  readonly text: string;
  /** Numbers of a term's listings, such as "3 organisations, 1 tool". Absent for other pages. */
  readonly counts?: string;
  /** True for a law that is a bill, was annulled or is no longer in force. */
  readonly hasNoForce?: boolean;
}

/** Data of `/search-rows.json`, which the search in a language reads in addition to the index. */
export interface SearchFile {
  /** Names of the facets of each directory. */
  readonly facets: Readonly<Record<Kind, readonly string[]>>;
  /** Number of listings in each directory. */
  readonly sizes: Readonly<Record<Kind, number>>;
  /**
   * Texts of links to directories. `entity` and `tool` are titles, with `{terms}` and `{n}` for the terms and the number of
   * listings. With a place, `{n}` is `atPlace`, with `{there}` and `{worldwide}` for numbers of listings.
   */
  readonly directory: Readonly<Record<Kind | "category" | "atPlace", string>>;
  /** Rows in the order of `listDocuments`, without the listings, which come first there. */
  readonly rows: readonly SearchRow[];
}
