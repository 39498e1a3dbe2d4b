import { ascending } from "d3-array";
import {
  addressOfListing,
  addressOfLaw,
  addressOfFilteredDirectory,
  addressOfTerm,
  isTermVocabulary,
  termVocabularies,
} from "../../dataset/address.ts";
import { fieldDefinitions } from "../../dataset/field-table.ts";
import type { Kind, Listing } from "../../dataset/model.ts";
import { vocabularyByName, type Term } from "../../dataset/vocabularies.ts";
import { sortIndexRows } from "../facets/facet-index.ts";
import type { TermReference } from "../facets/selection.ts";
import type { Register } from "../register/register.ts";
import { groupListingsByTerm } from "../register/terms.ts";

/** A document that the search finds: a listing, a term, a law, a guide or another page of the site. */
export interface SearchDocument extends Partial<TermReference> {
  readonly kind: Kind | "term" | "law" | "guide" | "page";
  /** Address without the base. */
  readonly address: string;
  readonly listing?: Listing;
  /** The term or law. It comes with `vocabulary`, `facet` and `id`. */
  readonly term?: Term;
  readonly vocabulary?: string;
}

/** Vocabularies whose terms are found: those with pages first, then those that only narrow a directory, then laws. */
const searchedVocabularies = [
  ...termVocabularies,
  ...["entity-type", "partnership", "platform", "language", "regulation"],
];

/**
 * Lists everything that the search finds. The index and the rows of each language share this order.
 *
 * @param pages addresses of guides, other pages and their sections (`/guides/a/#b`), in any order; one that occurs twice counts
 *   once. Those below `/guides/` are of the kind `guide`, others `page`
 * @returns organisations by name, tools by name (`{kind: "tool", address: "/tools/a/", listing}`), terms in the order of
 *   `searchedVocabularies`, laws (see `listTermDocuments`), then guides and other pages together by address (`{kind: "guide",
 *   address: "/guides/a/"}`)
 */
export function listDocuments(register: Register, pages: Iterable<string>): SearchDocument[] {
  const listings = [...sortIndexRows(register, "entity").listings, ...sortIndexRows(register, "tool").listings];
  const kindOfPage = (address: string) => (address.startsWith("/guides/") ? "guide" : "page");
  return [
    ...listings.map((listing) => ({ kind: listing.kind, address: addressOfListing(listing), listing })),
    ...searchedVocabularies.flatMap((vocabulary) => listTermDocuments(vocabulary, register)),
    ...[...new Set(pages)].sort(ascending).map((address) => ({ kind: kindOfPage(address), address }) as const),
  ];
}

/**
 * Lists the documents of a vocabulary's terms, in its order: `{kind: "term", address: "/issues/debt-bondage/", vocabulary:
 * "issue", term, facet: "issues", id: "debt-bondage"}`; laws have the kind `law`. Of languages, only those in which a listing
 * offers help.
 *
 * A term without a page has the address of a directory that is narrowed to it, `/entities/?partnerships=membership`: that of
 * tools for platforms, and for languages in which only tools offer help.
 */
function listTermDocuments(vocabulary: string, { listings }: Register): SearchDocument[] {
  const facet = fieldDefinitions.find((field) => field.isTag && field.vocabulary === vocabulary)?.name ?? vocabulary;
  const listingsByTerm = vocabulary === "language" ? groupListingsByTerm(listings, vocabulary) : undefined;
  const terms = vocabularyByName(vocabulary).terms.filter(({ id }) => listingsByTerm?.has(id) !== false);
  return terms.map((term): SearchDocument => {
    const { id } = term;
    if (vocabulary === "regulation") return { kind: "law", address: addressOfLaw(id), vocabulary, term, facet, id };
    const directory = listingsByTerm?.get(id)?.[0]?.kind ?? (vocabulary === "platform" ? "tool" : "entity");
    const address = isTermVocabulary(vocabulary)
      ? addressOfTerm(vocabulary, id)
      : addressOfFilteredDirectory(directory, { [facet]: [id] });
    return { kind: "term", address, vocabulary, term, facet, id };
  });
}
