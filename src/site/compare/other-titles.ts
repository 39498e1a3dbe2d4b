import { fieldsWith } from "../../dataset/field-table.ts";
import { vocabularyByName } from "../../dataset/vocabularies.ts";
import { facetsByKind } from "../../core/facets/facet-definitions.ts";

/** Titles of terms, by field and id, that a comparison shows and the directory's indexes don't bring. */
export function otherTitles(): Record<string, Record<string, string>> {
  const indexed = new Set(Object.values(facetsByKind).flatMap((facets) => facets.map(({ vocabulary }) => vocabulary)));
  return Object.fromEntries(
    fieldsWith("compared").flatMap(({ name, vocabulary }) => {
      if (vocabulary === undefined || indexed.has(vocabulary)) return [];
      return [[name, Object.fromEntries(vocabularyByName(vocabulary).terms.map(({ id, title }) => [id, title]))]];
    }),
  );
}
