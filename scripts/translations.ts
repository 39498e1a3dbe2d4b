import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { parseArgs } from "node:util";
import { isLanguage, languages } from "../src/core/language/languages.ts";
import { isMapping, type Dataset } from "../src/dataset/model.ts";
import { parseDataset } from "../src/dataset/parse-dataset.ts";
import { readBuildDate, readDatasetRoot } from "../src/io/environment.ts";
import {
  listFieldTasks,
  mergeTranslations,
  readStoredTranslations,
  toTranslationPath,
  type FieldTask,
  type StoredTranslations,
} from "../src/io/listing-translations.ts";
import { readDataset } from "../src/io/read-dataset.ts";
import { defineCommand, text } from "./command.ts";

const help = `npm run -s translations -- LANGUAGE [--take FILE]

Prints, as JSON, what listings say that is not yet translated into a language: the English text under a short key, and, where
the English has changed, the earlier translation under its earlier key. Write the translation in place of each English text,
or = where it stays as it is, such as a name. What you leave in English stays to be done.

  --take FILE  read such a list, filled in, and write its translations to src/words/LANGUAGE/listings/

Exit status: 0; 2 when called wrongly, or when FILE is no such list.`;

export const command = await defineCommand(import.meta, help, async (args) => {
  const { values, positionals } = parseArgs({ args, allowPositionals: true, options: { take: text } });
  const [language = "", ...surplus] = positionals;
  if (language === "en" || !isLanguage(language) || surplus.length > 0) {
    const tags = Object.keys(languages).filter((tag) => tag !== "en");
    throw new RangeError(`not a language to translate into: ${positionals.join(" ")}; write one of ${tags.join(", ")}`);
  }
  const root = readDatasetRoot();
  const { dataset } = parseDataset(readDataset(root), { today: readBuildDate() });
  const stored = readStoredTranslations(root, language);
  if (values.take === undefined) {
    console.log(JSON.stringify(formatWorkList(listFieldTasks(dataset, stored)), null, 2));
    return 0;
  }
  const merged = mergeTranslations(dataset, stored, parseWorkList(readFileSync(values.take, "utf8"), values.take));
  writeTranslations(root, language, merged.stored);
  console.error(`${merged.taken} texts taken; ${countMissing(dataset, merged.stored)} are still to be translated`);
  return 0;
});

/** Returns the tasks in the form of the stored translations: `{"tools/a": {"uses": {"3f9a21": "Find a shelter"}}}`. */
function formatWorkList(tasks: readonly FieldTask[]): StoredTranslations {
  const list: Record<string, Record<string, Record<string, string>>> = {};
  for (const { reference, field, missing, stale } of tasks) {
    if (Object.keys(missing).length > 0) (list[reference] ??= {})[field] = { ...stale, ...missing };
  }
  return list;
}

/**
 * Parses a list of translations.
 *
 * @param path of the file, for messages
 * @throws {RangeError} if the text is not JSON, or not texts by listing, field and key
 */
function parseWorkList(json: string, path: string): StoredTranslations {
  let list: unknown;
  try {
    list = JSON.parse(json);
  } catch (cause) {
    throw new RangeError(`not JSON: ${path} (${(cause as Error).message})`, { cause });
  }
  const isList = (value: unknown, depth: number): boolean =>
    depth === 0
      ? typeof value === "string"
      : isMapping(value) && Object.values(value).every((part) => isList(part, depth - 1));
  if (!isList(list, 3))
    throw new RangeError(`not a list of translations: ${path}; texts are by listing, field and key`);
  return list as StoredTranslations;
}

/** Writes the translations of a language to their files, as `toTranslationPath` names them. */
function writeTranslations(root: string, language: string, stored: StoredTranslations): void {
  const fileByPath: Record<string, Record<string, unknown>> = {};
  for (const [reference, listing] of Object.entries(stored))
    (fileByPath[toTranslationPath(language, reference)] ??= {})[reference] = listing;
  for (const [path, content] of Object.entries(fileByPath)) {
    const file = join(root, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, `${JSON.stringify(content, null, 2)}\n`);
  }
}

/** Counts the English texts without a translation. */
function countMissing(dataset: Dataset, stored: StoredTranslations): number {
  return listFieldTasks(dataset, stored).reduce((count, { missing }) => count + Object.keys(missing).length, 0);
}
