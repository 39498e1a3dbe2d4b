import type { Plugin } from "vite";
import { guideFileIn } from "./guide-files.ts";
import { readSchemaFile } from "./translations.ts";

const guide = /^(.*\/content\/guides\/[\w-]+\.mdx)(\?.*)?$/;
const vocabulary = /\/schemas\/(vocabularies\/[\w-]+\.json)$/;

/** Of a vocabulary, what a form shows and what rules compare: all that a page loads of it, an eighth of the whole. */
const comparedKeys = ["$id", "type", "title", "oneOf", "const", "countries", "broader"];
const shownKeys = [...comparedKeys, "description"];

/** Places and languages, of which a form shows the names alone, and what it does not ask for. */
const names = /(?:country|region|language|review-level|due-diligence-step)\.json$/;

/**
 * Gives pages in another language than English their guides, where they are translated, and the titles of vocabularies.
 *
 * @param language a language tag, such as `siteLanguage()`
 */
export function languagePlugin(language: string): Plugin {
  return {
    name: "register-language",
    enforce: "pre",
    async resolveId(source, importer, options) {
      if (language === "en" || !guide.test(source)) return undefined;
      const found = await this.resolve(source, importer, { ...options, skipSelf: true });
      const [, file, query = ""] = guide.exec(found?.id ?? "") ?? [];
      return file === undefined ? undefined : guideFileIn(language, file) + query;
    },
    load(id) {
      const [, path] = vocabulary.exec(id.replaceAll("\\", "/")) ?? [];
      if (path === undefined) return undefined;
      const schema = readSchemaFile(path, language) as object;
      if (this.environment.name !== "client") return JSON.stringify(schema);
      // What a vocabulary is for is said on its own page.
      return JSON.stringify({ ...schema, description: undefined }, names.test(path) ? comparedKeys : shownKeys);
    },
  };
}
