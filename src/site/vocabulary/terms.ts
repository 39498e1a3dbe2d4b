import { enginesOf } from "../../core/facets/facet-index.ts";
import { countListingsWithTerm } from "../../core/terms/term-coverage.ts";
import { descending } from "d3-array";
import {
  addressOfLaw,
  addressOfStep,
  addressOfTerm,
  addressOfVocabulary,
  isTermVocabulary,
  type TermVocabulary,
} from "../../dataset/address.ts";
import { termById, vocabularyByName, type Term } from "../../dataset/vocabularies.ts";
import { facetsByKind } from "../../core/facets/facet-definitions.ts";
import { format } from "../../core/language/page-format.ts";
import type { Catalogue } from "../load/catalogue.ts";
import { href } from "../ui/href.ts";
import { frameMessages } from "../ui/words.ts";
import { vocabularyMessages } from "./words.ts";

/**
 * Returns the title of a term in the language of the page: ("country", "KE") gives "Kenya". The id itself if the vocabulary is
 * unknown or lacks the term.
 */
export function termTitle(vocabulary: string, id: string): string {
  return termById(vocabulary, id)?.title ?? id;
}

/**
 * Returns the path of a term's page, with the base of the site, such as `/register/issues/debt-bondage/`. A law and a
 * due-diligence step have pages too.
 *
 * @returns undefined if terms of the vocabulary have no page. The id is not checked
 */
export function findTermHref(vocabulary: string, id: string): string | undefined {
  if (vocabulary === "regulation") return href(addressOfLaw(id));
  if (vocabulary === "due-diligence-step") return href(addressOfStep(id));
  return isTermVocabulary(vocabulary) ? href(addressOfTerm(vocabulary, id)) : undefined;
}

/**
 * Returns a link to the page of a vocabulary, with the number of its terms: `{title: "All 12 industries", address:
 * "/industries/"}`. The address is without the base.
 */
export function linkToVocabulary(vocabulary: TermVocabulary): { readonly title: string; readonly address: string } {
  const count = vocabularyByName(vocabulary).terms.length;
  const title = vocabularyMessages.allTerms({ count, title: frameMessages.nav.terms[vocabulary] });
  return { title, address: addressOfVocabulary(vocabulary) };
}

/**
 * Returns terms in alphabetical order of their titles in the page's language, for vocabularies that are ordered by code, such as
 * countries.
 *
 * @param ids of terms; one that the vocabulary lacks is left out, and one that is repeated is repeated in the result
 */
export function sortTermsByTitle(vocabulary: string, ids: readonly string[]): Term[] {
  const terms = ids.flatMap((id) => termById(vocabulary, id) ?? []);
  return terms.sort((a, b) => format.compare(a.title, b.title));
}

/**
 * Ranks the terms of a vocabulary by their number of listings of both kinds, most first. Ended listings do not count.
 *
 * @param limit maximum number of terms; by default all, also those without listings
 * @returns terms with equal counts are in the order of the vocabulary
 */
export function rankTermsByUse({ register }: Catalogue, vocabulary: TermVocabulary, limit = Infinity): Term[] {
  const engines = enginesOf(register);
  const countListings = ({ id }: Term) => countListingsWithTerm(engines, vocabulary, id).total;
  const ranked = vocabularyByName(vocabulary).terms.toSorted((a, b) => descending(countListings(a), countListings(b)));
  return ranked.slice(0, limit);
}

/**
 * Returns the regions that a country is in, which can be two, in the order of the vocabulary. [] for an unknown code or one in
 * lower case.
 */
export function findRegionsOfCountry(country: string): readonly Term[] {
  return vocabularyByName("region").terms.filter(({ countries = [] }) => countries.includes(country));
}

const vocabularyNameByFacet = new Map(
  Object.values(facetsByKind).flatMap((facets) =>
    facets.map(({ name, vocabulary = name }) => [name, vocabulary] as const),
  ),
);

/**
 * Returns the vocabulary of a facet's terms: "tool-function" for "functions", "country" for "countries". A facet without a
 * vocabulary and an unknown one are returned as they are.
 */
export function vocabularyNameOfFacet(facet: string): string {
  return vocabularyNameByFacet.get(facet) ?? facet;
}

/**
 * Returns the title of a facet's term in the language of the page: ("countries", "KE") gives "Kenya". An unknown term is returned
 * as its id.
 */
export function facetTermTitle(facet: string, id: string): string {
  return termTitle(vocabularyNameOfFacet(facet), id);
}
