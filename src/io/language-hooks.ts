import { registerHooks } from "node:module";
import { fileURLToPath, pathToFileURL } from "node:url";
import { siteLanguage } from "./environment.ts";
import { translatedFile } from "./language-plugin.ts";
import { readSchemaFile } from "./translations.ts";

/*
 * What the language plug-in does for pages, for the program that builds them: `node --import ./src/io/language-hooks.ts`.
 * The files that it writes beside the pages then have the same words.
 */

const language = siteLanguage();
const own = `.${language}.ts`;
const vocabulary = /\/schemas\/(vocabularies\/[\w-]+\.json)$/;

if (language !== "en") {
  registerHooks({
    resolve(specifier, context, next) {
      const found = next(specifier, context);
      if (!specifier.endsWith(".en.ts") || context.parentURL?.endsWith(own)) return found;
      return { ...found, url: pathToFileURL(translatedFile(fileURLToPath(found.url), language)).href };
    },
    load(url, context, next) {
      const [, path] = vocabulary.exec(url) ?? [];
      if (path === undefined) return next(url, context);
      return { format: "json", source: JSON.stringify(readSchemaFile(path, language)), shortCircuit: true };
    },
  });
}
