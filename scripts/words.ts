import { existsSync } from "node:fs";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { nearest } from "../src/dataset/schema/nearest.ts";
import { isLanguage, languages, type LanguageTag } from "../src/core/language/languages.ts";
import { repositoryRoot } from "../src/io/environment.ts";
import { listTopics, type Topic } from "../src/io/topics.ts";
import { defineCommand } from "./command.ts";
import { hashesOf, readRecord, writeRecord } from "./translation-record.ts";
import { kinds, listEntries, readEnglish, type Entry, type Kind } from "./translation-state.ts";

const help = `npm run -s words -- [--language TAG] [--only KIND] [--format text|json] [--root DIR] [TOPIC…]
npm run -s words -- --record TAG [--root DIR] [TOPIC…]

Lists, for each language of the site, what a translator can do: words that are missing, whose English has changed since they
were translated, or that no native speaker has reviewed. The guide "Translate or correct a word" says how.

  --language  only this one, such as es
  --only      missing, changed or unreviewed
  --format    text (default) or json: an array of {language, kind, topic, file, line, key, english} and nothing else
  --record    notes that the words of this language say what the English says now: all that are there, or those of some topics
  --root      a copy of the repository (default: this one)
  TOPIC       a topic, its file or a folder, such as src/site/match/words, src/site/match/words.es.ts or schemas/vocabularies

Words that are missing in a file of words are not listed here: type-checking names them. Names of countries and languages come
from Unicode's CLDR.

Exit status: 0, whatever is listed; 1 when a file of translations is broken; 2 when called wrongly.`;

/** Those into which English is translated. */
const others = Object.keys(languages).filter((tag) => tag !== "en") as LanguageTag[];

export const command = await defineCommand(import.meta, help, async (args) => {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      language: { type: "string" },
      only: { type: "string" },
      format: { type: "string", default: "text" },
      record: { type: "string" },
      root: { type: "string" },
    },
  });
  const { format, only, language, record } = values;
  if (format !== "text" && format !== "json") throw new RangeError(`unknown format: ${format}`);
  if (only !== undefined && !isKind(only)) throw new RangeError(`unknown kind: ${only}; there are ${kinds.join(", ")}`);
  if (record !== undefined && (language ?? only) !== undefined)
    throw new RangeError("--record TAG goes with topics alone");
  const root = resolve(values.root ?? repositoryRoot);
  const topics = listTopics(root);
  const meant = selectTopics(topics, positionals);
  if (record !== undefined) return recordLanguage(readLanguage(record), root, topics, meant);
  const asked = language === undefined ? others : [readLanguage(language)];
  const names = new Set(topics.map(({ name }) => name));
  const entries = asked.flatMap((each) => listEntries(each, root, meant, names));
  const shown = entries.filter(({ kind }) => only === undefined || kind === only);
  if (format === "json") process.stdout.write(`${JSON.stringify(shown, null, 2)}\n`);
  else process.stdout.write([...shown.map(formatEntry), ...asked.map((each) => summary(each, entries)), ""].join("\n"));
  return 0;
});

function isKind(kind: string): kind is Kind {
  return (kinds as readonly string[]).includes(kind);
}

function readLanguage(tag: string): LanguageTag {
  if (isLanguage(tag) && tag !== "en") return tag;
  throw new RangeError(`not a language that the site is translated into: ${tag}; there are ${others.join(", ")}`);
}

/** @throws {RangeError} if a name is that of no topic, file or folder */
function selectTopics(topics: readonly Topic[], names: readonly string[]): readonly Topic[] {
  if (names.length === 0) return topics;
  const isNamed = (topic: Topic, name: string) =>
    topic.name === name ||
    topic.name.startsWith(`${name.replace(/\/$/, "")}/`) ||
    Object.keys(languages).some((tag) => topic.fileIn(tag) === name);
  const unknown = names.find((name) => !topics.some((topic) => isNamed(topic, name)));
  if (unknown === undefined) return topics.filter((topic) => names.some((name) => isNamed(topic, name)));
  const meant = nearest(
    unknown,
    topics.map(({ name }) => name),
  );
  throw new RangeError(`unknown topic: ${unknown}${meant === undefined ? "" : `; did you mean ${meant}?`}`);
}

/** Notes the English of topics as that which was translated, and forgets topics that are gone. */
function recordLanguage(
  language: LanguageTag,
  root: string,
  topics: readonly Topic[],
  meant: readonly Topic[],
): number {
  const left = new Map([...readRecord(language, root)].filter(([name]) => topics.some((topic) => topic.name === name)));
  const written = meant.filter((topic) => existsSync(join(root, topic.fileIn(language))));
  const recorded = written.map((topic) => [topic.name, hashesOf(readEnglish(topic, root))] as const);
  writeRecord(language, root, new Map([...left, ...recorded]));
  for (const topic of meant.filter((each) => !written.includes(each)))
    console.error(`not recorded, because it is not translated: ${topic.fileIn(language)}`);
  console.log(`recorded ${written.length} topic${written.length === 1 ? "" : "s"} in ${languages[language].name}`);
  return 0;
}

function formatEntry({ kind, file, line, key, english, note }: Entry): string {
  const place = line === undefined ? file : `${file}:${line}`;
  const what = [kind, key, note].filter((part) => part !== undefined).join(": ");
  return kind === "unreviewed" ? `${place} ${what}` : `${place} ${what} (English: ${english})`;
}

function summary(language: LanguageTag, entries: readonly Entry[]): string {
  const counts = kinds.map((kind) => {
    const found = entries.filter((entry) => entry.language === language && entry.kind === kind);
    return `${found.length} ${kind}`;
  });
  return `${languages[language].name} (${language}): ${counts.join(", ")}`;
}
