import { existsSync } from "node:fs";
import { relative } from "node:path";
import type { Plugin } from "vite";
import { repositoryRoot } from "./environment.ts";
import { guideFileIn } from "./guide-files.ts";
import { readSchemaFile } from "./translations.ts";

const english = /\.en\.(?=ts$|json$)/;
const guide = /^(.*\/content\/guides\/[\w-]+\.mdx)(\?.*)?$/;
const vocabulary = /\/schemas\/(vocabularies\/[\w-]+\.json)$/;

/** Of a vocabulary, what a form shows and what rules compare: all that a page loads of it, an eighth of the whole. */
const shownKeys = ["$id", "type", "title", "description", "oneOf", "const", "countries", "broader"];

/**
 * Builds the site in its language, English or another: in another, whatever imports English words, such as `words.en.ts`, gets the file of that language next to it,
 * vocabularies have its titles, and guides are the translated ones.
 *
 * Pages and scripts then have the words of one language only, and nothing chooses among languages while it runs. Words of a
 * language may import English ones, to keep some of them.
 *
 * @param language a language tag, such as `siteLanguage()`
 */
export function languagePlugin(language: string): Plugin {
  const own = `.${language}.ts`;
  return {
    name: "register-language",
    enforce: "pre",
    async resolveId(source, importer, options) {
      if (language === "en" || importer?.endsWith(own) || !(english.test(source) || guide.test(source)))
        return undefined;
      const found = await this.resolve(source, importer, { ...options, skipSelf: true });
      if (found === null) return undefined;
      const [, file, query = ""] = guide.exec(found.id) ?? [];
      return file === undefined ? translatedFile(found.id, language) : guideFileIn(language, file) + query;
    },
    load(id) {
      const [, path] = vocabulary.exec(id.replaceAll("\\", "/")) ?? [];
      if (path === undefined) return undefined;
      return JSON.stringify(readSchemaFile(path, language), this.environment.name === "client" ? shownKeys : null);
    },
  };
}

/**
 * The file that has the words of a language in the place of a file of English words.
 *
 * @param file its path, such as /…/words.en.ts or /…/pages.en.json
 * @throws {Error} if it is not written yet
 */
export function translatedFile(file: string, language: string): string {
  const translated = file.replace(english, `.${language}.`);
  if (existsSync(translated)) return translated;
  throw new Error(
    `words are missing: write ${relative(repositoryRoot, translated)}, of the type of the English words next to it`,
  );
}
