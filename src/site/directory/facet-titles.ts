import { directoryMessages, facetMessages } from "./words.ts";

const facets: Readonly<Record<string, { readonly title: string; readonly many: string }>> = facetMessages;
const facts: Readonly<Record<string, string>> = directoryMessages.filter.facts;

/** Returns the title of a facet ("Country" for `countries`), or its name if it has no title. */
export function findFacetTitle(name: string): string {
  return facets[name]?.title ?? name;
}

/** Returns the plural noun for the terms of a facet ("kinds of help" for `services`), or the facet's name if it has none. */
export function findTermsNoun(name: string): string {
  return facets[name]?.many ?? name;
}

/** Returns the title of a term of the facet `has` ("A contact" for `contact`), or its id if it has no title. */
export function findFactTitle(fact: string): string {
  return facts[fact] ?? fact;
}

/** Writes a facet with some of its terms, as a filter that the reader can remove: "Country: Kenya and Ghana". */
export function formatFilter(name: string, termTitles: readonly string[]): string {
  return directoryMessages.filter.filter({ facet: findFacetTitle(name), terms: termTitles });
}
