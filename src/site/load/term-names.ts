import { tableFields } from "../../dataset/field-table.ts";
import { vocabularyTranslations } from "../../dataset/translations.generated.ts";
import { aliasesOf, vocabularyByName, type Term } from "../../dataset/vocabularies.ts";
import type { TermNames } from "../../core/facets/term-names.ts";

/**
 * Other words for the terms that tag listings, by facet and id: in every language of the vocabularies, and their titles in every
 * language of the site. Terms without any are left out.
 */
export function termNames(): TermNames {
  const facets = tableFields.flatMap(({ tags, vocabulary, name }) => {
    if (!tags || vocabulary === undefined) return [];
    const terms = vocabularyByName(vocabulary).terms.map((term) => [term.id, namesOf(vocabulary, term)] as const);
    return [[name, Object.fromEntries(terms.filter(([, names]) => names.length > 0))] as const];
  });
  return Object.fromEntries(facets.filter(([, terms]) => Object.keys(terms).length > 0));
}

function namesOf(vocabulary: string, term: Term): string[] {
  const names = new Map(aliasesOf(term).map((name) => [name.toLowerCase(), name]));
  // What a country or a language is called is known to the reader's browser.
  if (vocabulary !== "country" && vocabulary !== "language") {
    for (const language of Object.values(vocabularyTranslations)) {
      const title = language[vocabulary]?.terms[term.id]?.title;
      if (title !== undefined && title !== term.title && !names.has(title.toLowerCase()))
        names.set(title.toLowerCase(), title);
    }
  }
  return [...names.values()];
}
