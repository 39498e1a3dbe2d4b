import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Text } from "./translated-texts.ts";
import { BrokenFileError } from "./mistake.ts";

/** By topic, the hashes of the English texts from which its words in a language were translated. */
export type TranslationRecord = ReadonlyMap<string, ReadonlySet<string>>;

const reviewed = "schemas/translations/reviewed.json";

function pathOf(language: string): string {
  return `schemas/translations/translated.${language}.json`;
}

/**
 * @param root of the repository
 * @returns nothing recorded if there is no file yet
 * @throws {BrokenFileError} if the file is not a record
 */
export function readRecord(language: string, root: string): TranslationRecord {
  const path = pathOf(language);
  if (!existsSync(join(root, path))) return new Map();
  const topics = readObject(path, root);
  for (const [topic, hashes] of topics) {
    if (typeof hashes !== "string" || !/^(?:[\w-]{6}(?: [\w-]{6})*)?$/.test(hashes))
      throw new BrokenFileError(
        `no hashes of ${topic} in ${path}; \`npm run words -- --record ${language}\` writes them`,
      );
  }
  return new Map(topics.map(([topic, hashes]) => [topic, new Set((hashes as string).split(" "))]));
}

/** Writes a record, topics by name, one a line: what two people record of different topics can be merged. */
export function writeRecord(language: string, root: string, record: TranslationRecord): void {
  writeFileSync(join(root, pathOf(language)), formatRecord(record));
}

export function formatRecord(record: TranslationRecord): string {
  const topics = [...record].sort(([a], [b]) => (a < b ? -1 : 1));
  const lines = topics.map(([topic, hashes]) => `  ${JSON.stringify(topic)}: "${[...hashes].join(" ")}"`);
  return lines.length === 0 ? "{}\n" : `{\n${lines.join(",\n")}\n}\n`;
}

/** The hashes of the texts of a topic, in their order. */
export function hashesOf(texts: readonly Text[]): Set<string> {
  return new Set(texts.map(({ hash }) => hash));
}

/**
 * The topics whose words a native speaker has reviewed.
 *
 * @param topics the names of all
 * @throws {BrokenFileError} if the file is not a list of topics for each language
 */
export function readReviewed(language: string, root: string, topics: ReadonlySet<string>): ReadonlySet<string> {
  const lists = new Map(readObject(reviewed, root));
  const list = lists.get(language) ?? [];
  const isList = Array.isArray(list) && list.every((each) => typeof each === "string");
  if (!isList) throw new BrokenFileError(`not a list of topics: "${language}" in ${reviewed}`);
  const unknown = list.find((each: string) => !topics.has(each)) as string | undefined;
  if (unknown !== undefined)
    throw new BrokenFileError(
      `unknown topic: ${unknown}, for "${language}" in ${reviewed}; \`npm run words\` lists those that can be reviewed`,
    );
  return new Set(list as string[]);
}

function readObject(path: string, root: string): [string, unknown][] {
  const text = readFileSync(join(root, path), "utf8");
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (cause) {
    throw new BrokenFileError(`not JSON: ${path} (${(cause as Error).message})`, { cause });
  }
  if (typeof value !== "object" || value === null || Array.isArray(value))
    throw new BrokenFileError(`not a JSON object: ${path}`);
  return Object.entries(value);
}
