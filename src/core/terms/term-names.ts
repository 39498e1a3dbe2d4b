import { fieldDefinitions } from "../../dataset/field-table.ts";
import { vocabularyTranslations } from "../../dataset/translations.generated.ts";
import { aliasesOf, termById, vocabularyByName, type Term } from "../../dataset/vocabularies.ts";
import { listCountryNames, listLanguageNames } from "../language/country-names.ts";
import { normalizeWords } from "../facets/fold.ts";
import { createNameLookup, type TermNames } from "../facets/find-terms.ts";

/** The vocabulary of each facet whose terms tag listings. */
const vocabularyByFacet = new Map(
  fieldDefinitions.flatMap(({ isTag, vocabulary, name }) =>
    isTag && vocabulary !== undefined ? [[name, vocabulary]] : [],
  ),
);

/** Other words for the terms that tag listings, by facet and id, in every language. Terms without any are left out. */
export const namesByTerm = collectNames(storedNames);

/**
 * The same, apart: those of the page's language and English, and those of others, which a page reads when a word is in none of these.
 *
 * @param language of the page, in which the vocabularies' titles are
 */
export function splitTermNames(language: string): { readonly own: TermNames; readonly other: TermNames } {
  const ownNames = (vocabulary: string, term: Term) => [
    term.english_title ?? term.title,
    ...spokenId(vocabulary, term),
    ...aliasesOf(term, "en"),
    ...aliasesOf(term, language),
  ];
  const own = collectNames((vocabulary, term) => distinctNames(ownNames(vocabulary, term), [term.title]));
  const other = collectNames((vocabulary, term) =>
    distinctNames(storedNames(vocabulary, term), ownNames(vocabulary, term)),
  );
  return { own, other };
}

const namesOf = createNameLookup(namesByTerm);

/** A term's title in English, then every other word for it each once; none if the facet has no such term. */
export function listTermNames(facet: string, id: string): string[] {
  const term = termById(vocabularyByFacet.get(facet) ?? "", id);
  if (term === undefined) return [];
  return [...new Set([term.english_title ?? term.title, ...namesOf(facet, id)])];
}

function collectNames(namesFor: (vocabulary: string, term: Term) => string[]): TermNames {
  return Object.fromEntries(
    [...vocabularyByFacet].flatMap(([facet, vocabulary]) => {
      const terms = vocabularyByName(vocabulary).terms.map((term) => [term.id, namesFor(vocabulary, term)] as const);
      const named = terms.filter(([, names]) => names.length > 0);
      return named.length > 0 ? [[facet, Object.fromEntries(named)]] : [];
    }),
  );
}

function storedNames(vocabulary: string, term: Term): string[] {
  const names = [
    term.english_title ?? term.title,
    ...titlesOf(vocabulary, term),
    ...spokenId(vocabulary, term),
    ...aliasesOf(term),
  ];
  return distinctNames(names, [term.title]);
}

/** Names each once, without those that are known; names that are read as one, such as labour and labor, are one. */
function distinctNames(names: readonly string[], known: readonly string[]): string[] {
  const keyOf = (name: string) => normalizeWords(name).join(" ");
  const byKey = new Map(names.map((name) => [keyOf(name), name]));
  for (const name of known) byKey.delete(keyOf(name));
  return [...byKey.values()];
}

/** A term's titles in other languages; of countries and languages those that the reader's browser does not know itself. */
function titlesOf(vocabulary: string, { id }: Term): string[] {
  const titles = Object.values(vocabularyTranslations).flatMap((each) => each[vocabulary]?.terms[id]?.title ?? []);
  const known =
    vocabulary === "country" ? listCountryNames(id) : vocabulary === "language" ? listLanguageNames(id) : [];
  const isKnown = (title: string) => known.some((name) => name.toLowerCase() === title.toLowerCase());
  return titles.filter((title) => !isKnown(title));
}

/** An id that is a word itself, as "ngo". */
function spokenId(vocabulary: string, { id }: Term): string[] {
  return ["country", "region", "language", "regulation"].includes(vocabulary) ? [] : [id.replace(/-/g, " ")];
}
