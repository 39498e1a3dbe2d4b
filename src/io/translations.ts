import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { isLanguage, languages } from "../core/language/languages.ts";
import { translateVocabulary, type VocabularyTranslation } from "../dataset/translate-vocabulary.ts";
import { repositoryRoot } from "./environment.ts";

/** The path of a vocabulary below schemas/. */
const vocabulary = /^vocabularies\/([\w-]+)\.json$/;

/**
 * A file of schemas/ as the site in a language reads it: vocabularies have that language's titles and descriptions.
 *
 * @param path below schemas/
 * @param language a tag of `languages`; of others, and of English, the file is as it is
 */
export function readSchemaFile(path: string, language: string): unknown {
  const schema: unknown = JSON.parse(readFileSync(join(repositoryRoot, "schemas", path), "utf8"));
  const [, name] = vocabulary.exec(path) ?? [];
  if (name === undefined || language === "en" || !isLanguage(language)) return schema;
  const file = join(repositoryRoot, "schemas/translations", language, `${name}.json`);
  if (!existsSync(file))
    throw new Error(`a translation is missing: write schemas/translations/${language}/${name}.json`);
  const translation = JSON.parse(readFileSync(file, "utf8")) as VocabularyTranslation;
  return translateVocabulary(
    schema as Parameters<typeof translateVocabulary>[0],
    name,
    translation,
    languages[language].locale,
  );
}
