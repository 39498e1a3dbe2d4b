import { addressOf, addressOfLaw, addressOfTerm, termVocabularies } from "../../dataset/address.ts";
import type { Listing } from "../../dataset/model.ts";
import { aliasesOf, termById, vocabularyByName, type Term } from "../../dataset/vocabularies.ts";
import type { Freshness } from "../register/freshness.ts";
import { measureRow } from "../facets/directory-row.ts";
import { freshnessOf, type Register } from "../register/register.ts";
import { metaOf, type PlaceWords } from "../register/place.ts";
import { termsOf, type ListedVocabulary } from "../register/terms.ts";

/** What the search index holds of a listing or a term. */
export interface SearchRecord {
  /** Of its page, without the base. */
  readonly address: string;
  readonly title: string;
  /** Other names, which count as much as the title. */
  readonly names: readonly string[];
  /** Prose from which excerpts are cut. */
  readonly text: string;
  /** Titles of the terms that it bears. */
  readonly terms: readonly string[];
  /** Shown beside a result, as they are. */
  readonly meta: Readonly<Record<string, string>>;
  /** Ids to narrow a search by. */
  readonly filters: Readonly<Record<string, readonly string[]>>;
}

const described = [
  "entity-type",
  "service",
  "tool-function",
  "issue",
  "industry",
  "region",
  "country",
  "target-user",
  "technology",
  "partnership",
] as const satisfies readonly ListedVocabulary[];

/** The search records of every listing and of every term that has a page, in a fixed order. */
export function searchRecords(register: Register, words: PlaceWords): SearchRecord[] {
  const ofListings = register.listings.map((listing) => {
    const freshness = freshnessOf(register, listing);
    return listingRecord(listing, freshness, metaOf(measureRow(listing, freshness), titleOfFacet, words));
  });
  const ofTerms = termVocabularies.flatMap((name) => {
    const { title, terms } = vocabularyByName(name);
    return terms.map((term) => termRecord(term, title, addressOfTerm(name, term.id)));
  });
  const laws = vocabularyByName("regulation");
  return [...ofListings, ...ofTerms, ...laws.terms.map((law) => termRecord(law, laws.title, addressOfLaw(law.id)))];
}

const vocabularyByFacet = { type: "entity-type", countries: "country", regions: "region" } as const;

function titleOfFacet(facet: string, id: string): string {
  return termById(vocabularyByFacet[facet as keyof typeof vocabularyByFacet], id)?.title ?? id;
}

function listingRecord(listing: Listing, { state, date }: Freshness, what: string): SearchRecord {
  const { name, acronym, aliases = [], summary, status } = listing;
  const developers = listing.kind === "tool" ? (listing.developers ?? []).map((each) => each.name) : [];
  return {
    address: addressOf(listing),
    title: name,
    names: [...(acronym === undefined ? [] : [acronym]), ...aliases],
    text: summary,
    terms: [...developers, ...described.flatMap((vocabulary) => titles(vocabulary, termsOf(listing, vocabulary)))],
    meta: {
      what,
      summary,
      fresh: state,
      ...(acronym !== undefined && { acronym }),
      ...(date !== undefined && { date }),
      ...(status.state !== "active" && { status: status.state }),
    },
    filters: {
      kind: [listing.kind],
      region: termsOf(listing, "region"),
      issue: termsOf(listing, "issue"),
      status: [status.state],
      freshness: [state],
    },
  };
}

function termRecord(term: Term, vocabulary: string, address: string): SearchRecord {
  const { title, description } = term;
  return {
    address,
    title,
    names: aliasesOf(term),
    text: description,
    terms: [],
    meta: { what: vocabulary, summary: description },
    filters: { kind: ["term"] },
  };
}

function titles(vocabulary: string, ids: readonly string[]): string[] {
  return ids.map((id) => termById(vocabulary, id)?.title ?? id);
}
