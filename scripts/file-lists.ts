import { globSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { pluralSuffix, type Catalogue } from "../src/core/language/messages.ts";
import { repositoryRoot } from "../src/io/environment.ts";

/** Formats the comment at the head of a generated file, which says what it is made from. */
const banner = (folder: string) => `/* Made from ${folder}/ by \`npm run generate\`; don't edit. */`;

/**
 * Formats the module that imports every vocabulary of schemas/vocabularies/ and exports them as a list, sorted by name:
 * `export const vocabularyFiles = [access, cost, …] as const;`.
 */
export function formatVocabularyList(): string {
  const names = namesIn("schemas/vocabularies");
  return linesOf(
    banner("schemas"),
    ...names.map((name) => importOf(`schemas/vocabularies/${name}`, name)),
    "",
    `export const vocabularyFiles = [${names.map(variableOf).join(", ")}] as const;`,
  );
}

/**
 * Formats the module that imports the translated vocabularies of schemas/translations/ and exports them by language and name,
 * both sorted, as `vocabularyTranslations`. Files there that are no vocabulary are left out.
 */
export function formatTranslationList(): string {
  const vocabularies = new Set(namesIn("schemas/vocabularies"));
  const lists = translatedLanguages()
    .sort()
    .map((language) => ({
      language,
      names: namesIn(`schemas/translations/${language}`).filter((name) => vocabularies.has(name)),
    }));
  return linesOf(
    banner("schemas"),
    'import type { VocabularyTranslation } from "./translate-vocabulary.ts";',
    ...lists.flatMap(({ language, names }) =>
      names.map((name) => importOf(`schemas/translations/${language}/${name}`, `${language}-${name}`)),
    ),
    "",
    "export const vocabularyTranslations: Readonly<Record<string, Readonly<Record<string, VocabularyTranslation>>>> = {",
    ...lists.flatMap(({ language, names }) => [
      `  "${language}": {`,
      ...names.map((name) => `    "${name}": ${variableOf(`${language}-${name}`)},`),
      "  },",
    ]),
    "};",
  );
}

/**
 * Formats the module with the languages of the site by tag, English first:
 * `export const languages = { "en": {…}, … } as const;`, each with the content of its `src/words/<tag>/locale.json` but for its tag
 * and its Open Graph locale, since scripts of all pages have these rows.
 */
export function formatLanguages(): string {
  const rows = ["en", ...translatedLanguages()].map((tag) => {
    const locale = { ...readJson(`src/words/${tag}/locale`), language: undefined, ogLocale: undefined };
    return `  ${JSON.stringify(tag)}: ${JSON.stringify(locale)},`;
  });
  return linesOf(banner("src/words"), "export const languages = {", ...rows, "} as const;");
}

/**
 * Formats the module with the interface `Topics`, the types of all messages by file name and key: texts as `string`, messages
 * with arguments as functions of those that the English message has.
 */
export function formatTopics(): string {
  const topics = namesIn("src/words/en").map(
    (name) => `  readonly ${JSON.stringify(name)}: ${typeOf(readJson(`src/words/en/${name}`))};`,
  );
  return linesOf(banner("src/words"), "export interface Topics {", ...topics, "}");
}

/**
 * Lists the tags of the site's languages except English, in the order of package.json's `imports`: `["ar", "es", "fr", "pt"]`.
 */
function translatedLanguages(): string[] {
  const { imports } = readJson("package") as { readonly imports: Catalogue };
  return Object.keys(imports["#words/*.json"] as object).filter((condition) => condition !== "default");
}

/**
 * Formats the type of a part of a topic's messages, one key a line, so that two branches rarely change the same line. Plural
 * forms of a message are one key; a list is `readonly string[]`, a nested part an object type.
 *
 * @param indent of the line that the type begins on
 */
function typeOf(part: Catalogue, indent = "  "): string {
  const entriesByName = Map.groupBy(Object.entries(part), ([key, value]) =>
    typeof value === "string" ? key.replace(pluralSuffix, "") : key,
  );
  const types = [...entriesByName].map(([name, entries]) => {
    const [[key, value] = ["", ""]] = entries;
    const isMessage = typeof value === "string";
    const texts = entries.map(([, text]) => String(text));
    const type = isMessage ? messageType(texts, key !== name) : Array.isArray(value) ? "readonly string[]" : undefined;
    return `${indent}  readonly ${JSON.stringify(name)}: ${type ?? typeOf(value as Catalogue, `${indent}  `)};`;
  });
  return ["{", ...types, `${indent}}`].join("\n");
}

/** TypeScript types of arguments by their format. Arguments without a format are texts. */
const typeByFormat: Readonly<Record<string, string>> = {
  number: "number",
  percent: "number",
  list: "readonly string[]",
};

/**
 * Formats the type of a message: `string` without arguments, else `(values: { readonly count: number }) => string`. Arguments
 * are in order of their first occurrence, after `count`; see `typeByFormat` for their types.
 *
 * @param texts all plural forms of the message
 * @param hasForms true if it has plural forms, which need `count`
 */
function messageType(texts: readonly string[], hasForms: boolean): string {
  const values = new Map<string, string>(hasForms ? [["count", "number"]] : []);
  for (const [, name = "", format = ""] of texts.flatMap((text) => [...text.matchAll(/{{(\w+)(?:, (\w+))?}}/g)]))
    if (!values.has(name) || format !== "") values.set(name, typeByFormat[format] ?? "string");
  if (values.size === 0) return "string";
  return `(values: { ${[...values].map(([name, type]) => `readonly ${name}: ${type}`).join("; ")} }) => string`;
}

/** Lists the names of a folder's JSON files, sorted, without their extension. Generated ones are left out. */
function namesIn(folder: string): string[] {
  const paths = globSync(`${folder}/*.json`, { cwd: repositoryRoot }).sort();
  return paths.filter((path) => !path.endsWith(".generated.json")).map((path) => basename(path, ".json"));
}

/** Reads a JSON file by its path from the root, without its extension. */
function readJson(path: string): Catalogue {
  return JSON.parse(readFileSync(join(repositoryRoot, `${path}.json`), "utf8")) as Catalogue;
}

/**
 * Formats the import of a JSON file: `import entityType from "../../schemas/vocabularies/entity-type.json" with { type: "json"
 * };`.
 */
function importOf(path: string, name: string): string {
  return `import ${variableOf(name)} from "../../${path}.json" with { type: "json" };`;
}

/** Converts a file name to the name of a variable: `entity-type` → `entityType`. */
function variableOf(name: string): string {
  return name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
}

/** Joins lines, each with a line break at its end: `linesOf("a", "b")` → "a\nb\n". */
function linesOf(...lines: readonly string[]): string {
  return `${lines.join("\n")}\n`;
}
