import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Plugin } from "vite";
import { isLanguage, languages } from "../core/language/languages.ts";
import { translateVocabulary, type VocabularyTranslation } from "../dataset/translate-vocabulary.ts";
import type { VocabularySchema } from "../dataset/vocabularies.ts";
import { repositoryRoot } from "./environment.ts";

/** The path of a vocabulary below schemas/. */
const vocabulary = /^vocabularies\/([\w-]+)\.json$/;

/**
 * A file of schemas/ as the site in a language reads it: vocabularies have that language's titles and descriptions.
 *
 * @param path below schemas/
 * @param language a tag of `languages`; of others, and of English, the file is as it is
 */
export function readTranslatedSchema(path: string, language: string): unknown {
  const schema: unknown = JSON.parse(readFileSync(join(repositoryRoot, "schemas", path), "utf8"));
  const [, name] = vocabulary.exec(path) ?? [];
  if (name === undefined || language === "en" || !isLanguage(language)) return schema;
  const file = join(repositoryRoot, "schemas/translations", language, `${name}.json`);
  if (!existsSync(file))
    throw new Error(`a translation is missing: write schemas/translations/${language}/${name}.json`);
  const translation = JSON.parse(readFileSync(file, "utf8")) as VocabularyTranslation;
  return translateVocabulary(schema as VocabularySchema, name, translation, languages[language].locale);
}

/** Of a vocabulary, what a form shows and what rules compare: all that a page loads of it, an eighth of the whole. */
const comparedKeys = ["$id", "type", "title", "oneOf", "const", "countries", "broader"];
const shownKeys = [...comparedKeys, "description"];

/** Places and languages, of which a form shows the names alone, and what it does not ask for. */
const names = /(?:country|region|language|review-level|due-diligence-step)\.json$/;

/** Gives pages the vocabularies in a language, and scripts as much of them as they show. */
export function createVocabularyPlugin(language: string): Plugin {
  return {
    name: "register-vocabularies",
    enforce: "pre",
    load(id) {
      const [, path] = /\/schemas\/(vocabularies\/[\w-]+\.json)$/.exec(id.replaceAll("\\", "/")) ?? [];
      if (path === undefined) return undefined;
      const schema = readTranslatedSchema(path, language) as object;
      if (this.environment.name !== "client") return JSON.stringify(schema);
      // What a vocabulary is for is said on its own page.
      return JSON.stringify({ ...schema, description: undefined }, names.test(path) ? comparedKeys : shownKeys);
    },
  };
}
