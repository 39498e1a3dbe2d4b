import { tableFields } from "../../dataset/field-table.ts";
import { aliasesOf, vocabularyByName } from "../../dataset/vocabularies.ts";
import type { TermNames } from "../../core/facets/term-names.ts";

/**
 * Other words for the terms that tag listings, by facet and id: in every language of the vocabularies. Terms without any are
 * left out.
 */
export function termNames(): TermNames {
  const facets = tableFields.flatMap(({ tags, vocabulary, name }) => {
    if (!tags || vocabulary === undefined) return [];
    const terms = vocabularyByName(vocabulary).terms.map((term) => [term.id, aliasesOf(term)] as const);
    return [[name, Object.fromEntries(terms.filter(([, names]) => names.length > 0))] as const];
  });
  return Object.fromEntries(facets.filter(([, terms]) => Object.keys(terms).length > 0));
}
