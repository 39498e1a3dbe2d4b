import { fieldDefinitions } from "../../dataset/field-table.ts";
import { vocabularyTranslations } from "../../dataset/translations.generated.ts";
import { aliasesOf, termById, vocabularyByName, type Term } from "../../dataset/vocabularies.ts";
import { listCountryNames, listLanguageNames } from "../language/country-names.ts";
import { normalizeWords } from "../facets/fold.ts";
import { createNameLookup, type TermNames } from "../facets/find-terms.ts";

/** Name of the vocabulary of each facet whose terms tag listings. */
const vocabularyByFacet = new Map(
  fieldDefinitions.flatMap(({ isTag, vocabulary, name }) =>
    isTag && vocabulary !== undefined ? [[name, vocabulary]] : [],
  ),
);

/**
 * Other names of the terms that tag listings, by facet and id, in all languages of the vocabularies. Terms without other names,
 * and facets without such terms, are left out, as are names of countries and languages that `Intl.DisplayNames` has.
 */
export const namesByTerm: TermNames = collectNames(listStoredNames);

/** Other names of terms by facet and id, those of a page's language and of all others. */
export interface SplitTermNames {
  /** Names in the page's language and in English. */
  readonly pageNames: TermNames;
  /** Names of `namesByTerm` in other languages. */
  readonly foreignNames: TermNames;
}

/**
 * Splits the other names of terms by language, so that a page loads those of other languages only if a word is in none of the
 * first.
 *
 * No name is in both. A term's title in the language of the page is in neither: the page has it.
 *
 * @param language of the page, in which the vocabularies' titles are
 * @returns for "en", `pageNames.issues["child-labour"]` begins with "working children" and `foreignNames.issues["child-labour"]`
 *   has "trabajo infantil"; terms without names and facets without such terms are left out
 */
export function splitTermNames(language: string): SplitTermNames {
  const listPageNames = (vocabulary: string, term: Term) => [
    term.english_title ?? term.title,
    ...listSpokenId(vocabulary, term),
    ...aliasesOf(term, "en"),
    ...aliasesOf(term, language),
  ];
  const pageNames = collectNames((vocabulary, term) => listNewNames(listPageNames(vocabulary, term), [term.title]));
  const foreignNames = collectNames((vocabulary, term) =>
    listNewNames(listStoredNames(vocabulary, term), listPageNames(vocabulary, term)),
  );
  return { pageNames, foreignNames };
}

const otherNamesOf = createNameLookup(namesByTerm);

/**
 * Lists all names of a term in all languages, each once: its English title first, then those of `namesByTerm`, then for countries
 * and languages those of `Intl.DisplayNames`: `["Kenya", "Nairobi", "Mombasa" …]`. [] if no facet of
 * tags has the term.
 */
export function listTermNames(facet: string, id: string): string[] {
  const term = termById(vocabularyByFacet.get(facet) ?? "", id);
  if (term === undefined) return [];
  return [...new Set([term.english_title ?? term.title, ...otherNamesOf(facet, id)])];
}

/**
 * Collects names of the terms of all facets that tag listings, by facet and id: `{ issues: { "child-labour": ["trabajo infantil"]
 * } }`. Terms without names, and facets without such terms, are left out.
 *
 * @param listNames returns the names of a term of a vocabulary
 */
function collectNames(listNames: (vocabulary: string, term: Term) => string[]): TermNames {
  const namesByFacet = [...vocabularyByFacet].map(([facet, vocabulary]) => {
    const terms = vocabularyByName(vocabulary).terms.map((term) => [term.id, listNames(vocabulary, term)] as const);
    return [facet, terms.filter(([, names]) => names.length > 0)] as const;
  });
  const facetsWithNames = namesByFacet.filter(([, terms]) => terms.length > 0);
  return Object.fromEntries(facetsWithNames.map(([facet, terms]) => [facet, Object.fromEntries(terms)]));
}

/**
 * Lists the names of a term other than its title: its English title if the vocabularies' titles are in another language, titles
 * and aliases in all languages, and its id if `listSpokenId` reads it as words.
 */
function listStoredNames(vocabulary: string, term: Term): string[] {
  const names = [
    term.english_title ?? term.title,
    ...listTranslatedTitles(vocabulary, term),
    ...listSpokenId(vocabulary, term),
    ...aliasesOf(term),
  ];
  return listNewNames(names, [term.title]);
}

/**
 * Returns the names that are not among the existing ones, each once: `["Child labor", "child workers"]` with `["Child labour"]`
 * existing → `["child workers"]`.
 *
 * Names that search reads as the same, such as "labour" and "labor", count as one: the last spelling stays, at the position of
 * the first.
 */
function listNewNames(names: readonly string[], existingNames: readonly string[]): string[] {
  const toKey = (name: string) => normalizeWords(name).join(" ");
  const nameByKey = new Map(names.map((name) => [toKey(name), name]));
  for (const name of existingNames) nameByKey.delete(toKey(name));
  return [...nameByKey.values()];
}

/**
 * Lists the titles of a term in the languages into which vocabularies are translated (Arabic, Spanish, French, Portuguese). For
 * countries and languages it leaves out the names that `Intl.DisplayNames` has in any language, upper and lower case alike, since
 * browsers have them too.
 */
function listTranslatedTitles(vocabulary: string, { id }: Term): string[] {
  const titles = Object.values(vocabularyTranslations).flatMap(
    (vocabularies) => vocabularies[vocabulary]?.terms[id]?.title ?? [],
  );
  const builtInNames = new Set(listBuiltInNames(vocabulary, id).map((name) => name.toLowerCase()));
  return titles.filter((title) => !builtInNames.has(title.toLowerCase()));
}

/** Lists the names that `Intl.DisplayNames` has of a country or language. Empty for terms of other vocabularies. */
function listBuiltInNames(vocabulary: string, id: string): string[] {
  if (vocabulary === "country") return listCountryNames(id);
  if (vocabulary === "language") return listLanguageNames(id);
  return [];
}

/**
 * Returns an array with a term's id as words: `child-labour` → `["child labour"]`. Empty for countries, regions, languages and
 * regulations, whose ids are codes.
 */
function listSpokenId(vocabulary: string, { id }: Term): string[] {
  const isCode = ["country", "region", "language", "regulation"].includes(vocabulary);
  return isCode ? [] : [id.replace(/-/g, " ")];
}
