import { quote } from "../../../dataset/diagnostic.ts";
import { translateVocabulary } from "../../../dataset/translate-vocabulary.ts";
import { vocabularyTranslations } from "../../../dataset/translations.generated.ts";
import {
  foldSpelling,
  parseVocabulary,
  termById,
  vocabularyByName,
  vocabularySchemas,
  type Vocabulary,
} from "../../../dataset/vocabularies.ts";
import { nearest } from "../../../dataset/schema/nearest.ts";
import { languages, type LanguageTag } from "../../language/languages.ts";
import type { IssueFault } from "./parse-issue.ts";

type Found = { readonly ids: string[]; readonly faults: IssueFault[] };

/** What parts a list, in Arabic too. */
const separators = /[,;،؛]/;

/**
 * The terms that an answer names, by id or by title in any language of the site, parted by commas; a title may hold commas itself.
 *
 * @returns ids without repetition, and a fault for each part that names no term
 */
export function readTerms(answer: string, vocabulary: string, label: string): Found {
  const { idBySpelling, titlesWithSeparators } = spellingsOf(vocabulary);
  const ids = new Set<string>();
  const faults: IssueFault[] = [];
  let rest = answer.replace(/\s+/g, " ").trim();
  while (rest !== "") {
    const title = titlesWithSeparators.find((each) => rest.toLowerCase().startsWith(each.toLowerCase()));
    const part = title ?? (rest.split(separators, 1)[0] as string);
    rest = rest.slice(part.length).replace(/^[\s,;،؛]+/, "");
    const word = part.trim();
    const code = vocabulary === "country" && /^[a-z]{2}$/i.test(word) ? word.toUpperCase() : word;
    const id = termById(vocabulary, code) === undefined ? idBySpelling.get(foldSpelling(word)) : code;
    if (id !== undefined) ids.add(id);
    else if (word !== "") faults.push(unknownTerm(word, vocabulary, label));
  }
  return { ids: [...ids], faults };
}

function unknownTerm(word: string, vocabulary: string, label: string): IssueFault {
  const { terms, title } = vocabularyByName(vocabulary);
  const meant = nearest(
    word,
    terms.map((term) => term.title),
  );
  const hint = meant === undefined ? `write a term of the list “${title}”` : `did you mean ${meant}?`;
  return { label, message: `unknown term: ${quote(word)}`, hint };
}

interface Spellings {
  /** Ids and titles of every language, folded; of two that are spelled alike, the English title counts, then the id. */
  readonly idBySpelling: ReadonlyMap<string, string>;
  /** Titles that are more than one part of a list, the longest first. */
  readonly titlesWithSeparators: readonly string[];
}

const known = new Map<string, Spellings>();

function spellingsOf(vocabulary: string): Spellings {
  const found = known.get(vocabulary);
  if (found !== undefined) return found;
  const { terms } = vocabularyByName(vocabulary);
  const others = Object.keys(languages).flatMap((tag) => translated(tag as LanguageTag, vocabulary)?.terms ?? []);
  const rows = [
    ...others.map(({ id, title }) => [title, id] as const),
    ...terms.map(({ id }) => [id, id] as const),
    ...terms.map(({ id, title }) => [title, id] as const),
  ];
  const titles = new Set(rows.map(([title]) => title).filter((title) => separators.test(title)));
  const spellings = {
    idBySpelling: new Map(rows.map(([title, id]) => [foldSpelling(title), id])),
    titlesWithSeparators: [...titles].sort((a, b) => b.length - a.length),
  };
  known.set(vocabulary, spellings);
  return spellings;
}

function translated(language: LanguageTag, name: string): Vocabulary | undefined {
  const schema = vocabularySchemas.find(({ $id }) => $id === `vocabularies/${name}.json`);
  const translation = vocabularyTranslations[language]?.[name];
  if (schema === undefined || translation === undefined) return undefined;
  return parseVocabulary(translateVocabulary(schema, name, translation, languages[language].locale));
}
