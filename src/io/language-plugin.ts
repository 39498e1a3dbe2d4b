import { existsSync } from "node:fs";
import { relative } from "node:path";
import type { Plugin } from "vite";
import { repositoryRoot } from "./environment.ts";

const english = /\.en\.ts$/;

/**
 * Builds the site in its language, English or another: in another, whatever imports English words, such as `words.en.ts`, gets the file of that language next to it.
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
      if (language === "en" || !english.test(source) || importer?.endsWith(own)) return undefined;
      const found = await this.resolve(source, importer, { ...options, skipSelf: true });
      if (found === null) return undefined;
      const file = found.id.replace(english, own);
      if (!existsSync(file))
        throw new Error(
          `words are missing: write ${relative(repositoryRoot, file)}, of the type of the English words next to it`,
        );
      return file;
    },
  };
}
