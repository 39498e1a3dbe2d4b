import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Plugin } from "vite";
import { isLanguage, languages } from "../core/language/languages.ts";
import { translateVocabulary, type VocabularyTranslation } from "../dataset/translate-vocabulary.ts";
import type { VocabularySchema } from "../dataset/vocabularies.ts";
import { repositoryRoot } from "./environment.ts";

/** Path of a vocabulary below schemas/, with its name: "vocabularies/issue.json". */
const vocabularyPath = /^vocabularies\/([\w-]+)\.json$/;

/**
 * Reads a JSON file of schemas/, and puts the titles and descriptions of a language into it if it is a vocabulary.
 *
 * Files that are no vocabulary stay in English.
 *
 * @param path below schemas/: "vocabularies/issue.json"
 * @param language tag of `languages`; for "en" and for an unknown tag, the file is returned unchanged
 * @throws {Error} if the vocabulary has no translation into the language
 */
export function readTranslatedSchema(path: string, language: string): unknown {
  const schema: unknown = JSON.parse(readFileSync(join(repositoryRoot, "schemas", path), "utf8"));
  const [, name] = vocabularyPath.exec(path) ?? [];
  if (name === undefined || language === "en" || !isLanguage(language)) return schema;
  const file = join(repositoryRoot, "schemas/translations", language, `${name}.json`);
  if (!existsSync(file))
    throw new Error(`a translation is missing: write schemas/translations/${language}/${name}.json`);
  const translation = JSON.parse(readFileSync(file, "utf8")) as VocabularyTranslation;
  return translateVocabulary(schema as VocabularySchema, name, translation, languages[language].locale);
}

/**
 * Keys of a vocabulary that scripts get so that rules can check terms and forms can name them. The others are most of its size.
 */
const comparedKeys = ["$id", "type", "title", "oneOf", "const", "countries", "broader"];
/** Keys that scripts get of a vocabulary whose terms a form describes. */
const shownKeys = [...comparedKeys, "description"];

/** Vocabularies whose terms have no description in a form: places and languages, and the vocabularies that no form asks for. */
const undescribedVocabulary = /(?:country|region|language|review-level|due-diligence-step)\.json$/;

/**
 * Creates a Vite plugin that loads `schemas/vocabularies/*.json` in a language.
 *
 * Modules that run at build time get the whole vocabulary, scripts of pages only the keys that they show or compare.
 *
 * @param language tag, as of `readTranslatedSchema`
 */
export function createVocabularyPlugin(language: string): Plugin {
  return {
    name: "register-vocabularies",
    enforce: "pre",
    /**
     * Loads the module of a vocabulary as JSON text. Undefined, which leaves it to Vite, for any other module.
     *
     * @param id absolute path of the module
     */
    load(id) {
      const [, path] = /\/schemas\/(vocabularies\/[\w-]+\.json)$/.exec(id.replaceAll("\\", "/")) ?? [];
      if (path === undefined) return undefined;
      const schema = readTranslatedSchema(path, language) as object;
      if (this.environment.name !== "client") return JSON.stringify(schema);
      const schemaWithoutDescription = { ...schema, description: undefined };
      const keys = undescribedVocabulary.test(path) ? comparedKeys : shownKeys;
      return JSON.stringify(schemaWithoutDescription, keys);
    },
  };
}
