import { directoryMessages, facetMessages } from "./words.ts";

const facets: Readonly<Record<string, { readonly title: string; readonly many: string }>> = facetMessages;
const facts: Readonly<Record<string, string>> = directoryMessages.filter.facts;

/** Returns the title of a facet ("Country" for `countries`), or the name as it is if there is no such facet. */
export function findFacetTitle(name: string): string {
  return facets[name]?.title ?? name;
}

/**
 * Returns the plural noun for the terms of a facet, in lower case ("kinds of help" for `services`), or the name as it is if there
 * is no such facet.
 */
export function findTermsNoun(name: string): string {
  return facets[name]?.many ?? name;
}

/** Returns the title of a term of the facet `has` ("A contact" for `contact`), or the id as it is if there is no such term. */
export function findFactTitle(fact: string): string {
  return facts[fact] ?? fact;
}

/**
 * Formats a facet with terms of it, as a filter that the reader can remove: "Country: Kenya and Ghana". Without terms "Country:
 * ".
 */
export function formatFilter(name: string, termTitles: readonly string[]): string {
  return directoryMessages.filter.filter({ facet: findFacetTitle(name), terms: termTitles });
}
