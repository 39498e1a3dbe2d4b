import { ascending } from "d3-array";
import {
  addressOf,
  addressOfLaw,
  addressOfQuery,
  addressOfTerm,
  isTermVocabulary,
  termVocabularies,
} from "../../dataset/address.ts";
import { tableFields } from "../../dataset/field-table.ts";
import type { Kind, Listing } from "../../dataset/model.ts";
import { vocabularyByName, type Term } from "../../dataset/vocabularies.ts";
import { readRows } from "../facets/facet-index.ts";
import type { TermReference } from "../facets/selection.ts";
import type { Register } from "../register/register.ts";
import { groupByTerm } from "../register/terms.ts";

/** What the search finds: a listing, a term, a law, a guide or another page of the site. */
export interface SearchDocument extends Partial<TermReference> {
  readonly kind: Kind | "term" | "law" | "guide" | "page";
  /** Without the base. */
  readonly address: string;
  readonly listing?: Listing;
  /** Of a term or law, with its vocabulary, facet and id. */
  readonly term?: Term;
  readonly vocabulary?: string;
}

/** Terms with pages come first, then those that only narrow a directory, then laws. */
const searchedVocabularies = [
  ...termVocabularies,
  ...["entity-type", "partnership", "platform", "language", "regulation"],
];

/**
 * Lists everything that the search finds, in the order that the index and the rows of each language share: listings by name,
 * terms, laws, then guides and other pages by address.
 *
 * @param pages addresses of guides and other pages
 */
export function listDocuments(register: Register, pages: Iterable<string>): SearchDocument[] {
  const listings = [...readRows(register, "entity").listings, ...readRows(register, "tool").listings];
  const kindOf = (address: string) => (address.startsWith("/guides/") ? "guide" : "page");
  return [
    ...listings.map((listing) => ({ kind: listing.kind, address: addressOf(listing), listing })),
    ...searchedVocabularies.flatMap((vocabulary) => documentsOfTerms(vocabulary, register)),
    ...[...pages].sort(ascending).map((address) => ({ kind: kindOf(address), address }) as const),
  ];
}

/** Of languages only those in which a listing offers its help. */
function documentsOfTerms(vocabulary: string, { listings }: Register): SearchDocument[] {
  const facet = tableFields.find((field) => field.tags && field.vocabulary === vocabulary)?.name ?? vocabulary;
  const used = vocabulary === "language" ? groupByTerm(listings, vocabulary) : undefined;
  return vocabularyByName(vocabulary).terms.flatMap((term): SearchDocument[] => {
    const { id } = term;
    if (used?.has(id) === false) return [];
    const kind = used?.get(id)?.[0]?.kind ?? (vocabulary === "platform" ? "tool" : "entity");
    const address = isTermVocabulary(vocabulary)
      ? addressOfTerm(vocabulary, id)
      : addressOfQuery(kind, { [facet]: [id] });
    const isLaw = vocabulary === "regulation";
    return [{ kind: isLaw ? "law" : "term", address: isLaw ? addressOfLaw(id) : address, vocabulary, term, facet, id }];
  });
}
