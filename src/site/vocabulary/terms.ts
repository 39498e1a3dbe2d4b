import { enginesOf } from "../../core/facets/facet-index.ts";
import { countTerm } from "../../core/terms/term-coverage.ts";
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
import { messages as words } from "./words.ts";

/** A term's title, or its id where the vocabulary has none. */
export function termTitle(vocabulary: string, id: string): string {
  return termById(vocabulary, id)?.title ?? id;
}

/** The page of a term, if its vocabulary has pages: laws and due-diligence steps have theirs elsewhere. */
export function findTermHref(vocabulary: string, id: string): string | undefined {
  if (vocabulary === "regulation") return href(addressOfLaw(id));
  if (vocabulary === "due-diligence-step") return href(addressOfStep(id));
  return isTermVocabulary(vocabulary) ? href(addressOfTerm(vocabulary, id)) : undefined;
}

/** The link to the page of a vocabulary: "All 12 industries". */
export function linkToVocabulary(vocabulary: TermVocabulary): { readonly title: string; readonly address: string } {
  const { title } = words.terms[vocabulary];
  const count = vocabularyByName(vocabulary).terms.length;
  return { title: words.allTerms({ count, title }), address: addressOfVocabulary(vocabulary) };
}

/** Terms in alphabetical order of their titles, for vocabularies whose own order is one of codes. */
export function sortTermsByTitle(vocabulary: string, ids: readonly string[]): Term[] {
  const terms = ids.flatMap((id) => termById(vocabulary, id) ?? []);
  return terms.sort((a, b) => format.compare(a.title, b.title));
}

/** The terms that most listings have, ended ones left out, most first, then in the order of the vocabulary. */
export function rankTermsByUse({ register }: Catalogue, vocabulary: TermVocabulary, limit = Infinity): Term[] {
  const engines = enginesOf(register);
  const count = ({ id }: Term) => countTerm(engines, vocabulary, id).total;
  return [...vocabularyByName(vocabulary).terms].sort((a, b) => descending(count(a), count(b))).slice(0, limit);
}

export function findRegionsOfCountry(country: string): readonly Term[] {
  return vocabularyByName("region").terms.filter(({ countries = [] }) => countries.includes(country));
}

const vocabularyByFacet = new Map(
  Object.values(facetsByKind).flatMap((facets) =>
    facets.map(({ name, vocabulary = name }) => [name, vocabulary] as const),
  ),
);

/** The vocabulary of a facet's terms; its own name where they are words of the register. */
export function vocabularyNameOfFacet(facet: string): string {
  return vocabularyByFacet.get(facet) ?? facet;
}

/** The title of a term of a facet of the directory, as the index gives it in the browser. */
export function facetTermTitle(facet: string, id: string): string {
  return termTitle(vocabularyNameOfFacet(facet), id);
}
