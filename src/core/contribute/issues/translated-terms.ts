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
import { languages, type LanguageTag } from "../../language/languages.ts";

export const languageTags = Object.keys(languages) as LanguageTag[];

const translated = new Map<string, Vocabulary>();

/**
 * A vocabulary with the titles of a language.
 *
 * @throws {RangeError} if there is no such vocabulary
 */
export function vocabularyIn(language: LanguageTag, name: string): Vocabulary {
  const key = `${language} ${name}`;
  const known = translated.get(key);
  if (known !== undefined) return known;
  const schema = vocabularySchemas.find(({ $id }) => $id === `vocabularies/${name}.json`);
  const translation = vocabularyTranslations[language]?.[name];
  const made =
    schema === undefined || translation === undefined
      ? vocabularyByName(name)
      : parseVocabulary(translateVocabulary(schema, name, translation, languages[language].locale));
  translated.set(key, made);
  return made;
}

const spellings = new Map<string, ReadonlyMap<string, string>>();

/** The term that a word means by its id or title: the title in this language before ids and those in any other. */
export function termOf(word: string, vocabulary: string, language: LanguageTag): string | undefined {
  if (termById(vocabulary, word) !== undefined) return word;
  const key = `${language} ${vocabulary}`;
  let known = spellings.get(key);
  if (known === undefined) {
    const ids = vocabularyByName(vocabulary).terms.map(({ id }): [string, string] => [foldSpelling(id), id]);
    const [own = [], ...others] = inOrder(language).map((each) =>
      vocabularyIn(each, vocabulary).terms.map(({ id, title }): [string, string] => [foldSpelling(title), id]),
    );
    // Of two that are spelled alike, the last is known.
    known = new Map([...others.reverse().flat(), ...ids, ...own]);
    spellings.set(key, known);
  }
  return known.get(foldSpelling(word));
}

/** Titles that are more than one part of a list: they have a comma or the like within. */
export function titlesWithSeparators(vocabulary: string, language: LanguageTag): string[] {
  const titles = inOrder(language).flatMap((each) => vocabularyIn(each, vocabulary).terms.map(({ title }) => title));
  return [...new Set(titles)].filter((title) => /[,;،؛]/.test(title)).sort((a, b) => b.length - a.length);
}

/** A language, then the others. */
function inOrder(language: LanguageTag): LanguageTag[] {
  return [language, ...languageTags.filter((each) => each !== language)];
}
