import { addressOfListing } from "../../dataset/address.ts";
import { createNameLookup, type TermNames } from "../facets/find-terms.ts";
import type { ListingNames } from "./build-records.ts";
import { buildNameIndex, type NamedDocument, type NameIndex } from "./names.ts";
import { buildQueryVocabulary, type QueryVocabulary } from "./query.ts";
import type { SearchFile } from "./search-file.ts";

/** Words and names that a query is looked up in. */
export interface SearchVocabulary extends QueryVocabulary {
  /** Names of all documents. */
  readonly names: NameIndex;
}

/** Files of the search that have names. */
export interface NamedFiles {
  readonly searchFile: SearchFile;
  /** Names of `/pagefind/names.json`. */
  readonly listings: readonly ListingNames[];
}

/** Files of the search that its vocabulary is built from. */
export interface VocabularyFiles extends NamedFiles {
  /** Words of `/pagefind/words.json`, joined by spaces, and stop words. */
  readonly wordFile: { readonly words: string; readonly stopWords: readonly string[] };
}

/**
 * Builds the vocabulary of the search: its words, and the names of listings, terms, laws and pages.
 *
 * @param termNames other names of terms; undefined for a table that could not be loaded
 */
export function buildSearchVocabulary(
  files: VocabularyFiles,
  ...termNames: readonly (TermNames | undefined)[]
): SearchVocabulary {
  const { searchFile, wordFile } = files;
  const namesOf = createNameLookup(...termNames);
  const namedTerms = searchFile.rows.flatMap(({ facet, id = "", title }) => {
    if (facet === undefined) return [];
    return [title, ...namesOf(facet, id)].map((name) => [name, { facet, id }] as const);
  });
  return {
    ...buildQueryVocabulary(wordFile.words.split(" "), wordFile.stopWords, namedTerms),
    names: buildNameIndex(listNamedDocuments(files, ...termNames)),
  };
}

/**
 * Lists everything that has a name, in the order of `listDocuments`: `{index: 0, kind: "entity", address: "/entities/a/", names:
 * ["A", "Old A"]}`. Sections of pages are left out: their headings, such as "Searching", are no names.
 *
 * @param termNames other names of terms
 */
export function listNamedDocuments(
  { searchFile, listings }: NamedFiles,
  ...termNames: readonly (TermNames | undefined)[]
): NamedDocument[] {
  const namesOf = createNameLookup(...termNames);
  const { rows, sizes } = searchFile;
  const namedListings = listings.map(([id, ...names], index): NamedDocument => {
    const kind = index < sizes.entity ? "entity" : "tool";
    return { index, kind, address: addressOfListing({ kind, id }), names };
  });
  const namedRows = rows.map(({ kind, address, title, facet, id = "" }, row): NamedDocument => {
    const otherNames = facet === undefined ? [] : namesOf(facet, id);
    return { index: listings.length + row, kind, address, names: [title, ...otherNames] };
  });
  return [...namedListings, ...namedRows.filter(({ address }) => !address.includes("#"))];
}
