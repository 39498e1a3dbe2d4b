import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { LanguageTag } from "../src/core/language/languages.ts";
import { readAnchors } from "../src/io/guide-files.ts";
import type { Topic } from "../src/io/topics.ts";
import { BrokenFileError } from "./mistake.ts";
import { parseTexts, type Text } from "./translated-texts.ts";
import { readRecord, readReviewed } from "./translation-record.ts";

/** What can be the matter with words of a language, in the order in which a translator sees to it. */
export const kinds = ["missing", "changed", "unreviewed"] as const;

export type Kind = (typeof kinds)[number];

/** One thing that a translator can do. */
export interface Entry {
  readonly language: LanguageTag;
  readonly kind: Kind;
  readonly topic: string;
  /** Of the translation, which may not be written yet. */
  readonly file: string;
  readonly line?: number;
  /** What in the file; all of it if absent. */
  readonly key?: string;
  /** The English file, with the line where one is meant. */
  readonly english: string;
  /** Why, where the kind doesn't say it. */
  readonly note?: string;
}

/**
 * What a translator of a language can do, by kind.
 *
 * @param root of the repository
 * @param topics those to look at
 * @param names of every topic
 * @throws {BrokenFileError} if a file of translations can't be read
 */
export function listEntries(
  language: LanguageTag,
  root: string,
  topics: readonly Topic[],
  names: ReadonlySet<string>,
): Entry[] {
  const record = readRecord(language, root);
  const reviewed = readReviewed(language, root, names);
  const entries = topics.flatMap((topic): Entry[] => {
    const own = { language, topic: topic.name, file: topic.fileIn(language) };
    if (!existsSync(join(root, own.file))) return [{ ...own, kind: "missing", english: topic.fileIn("en") }];
    const isReviewed = reviewed.has(topic.name);
    return [
      ...textEntries(topic, language, root, record.get(topic.name)),
      ...(isReviewed ? [] : [{ ...own, kind: "unreviewed" as const, english: topic.fileIn("en") }]),
    ];
  });
  return kinds.flatMap((kind) => entries.filter((entry) => entry.kind === kind));
}

/**
 * Texts of a topic that have no translation, or whose English is not what was translated.
 *
 * @param hashes of the English that was; none if nothing is recorded
 */
function textEntries(
  topic: Topic,
  language: LanguageTag,
  root: string,
  hashes: ReadonlySet<string> | undefined,
): Entry[] {
  const [file, english] = [topic.fileIn(language), topic.fileIn("en")];
  const own = { language, topic: topic.name, file };
  const texts = readEnglish(topic, root);
  const translated = readTexts(file, root);
  const fault = headingFault(join(root, file));
  if (fault !== undefined) return [{ ...own, kind: "missing", english, note: fault }];
  // Sections of a guide go by their order: its headings are in its language.
  const translationOf = ({ key }: Text, index: number) =>
    file.endsWith(".mdx") ? translated[index] : translated.find((each) => each.key === key);
  return [
    ...texts.flatMap((text, index): Entry[] => {
      const line = translationOf(text, index)?.line;
      const place = { ...own, key: text.key, english: `${text.file}:${text.line}` };
      // Words that are missing in a file of words fail type-checking, and some are made otherwise than in English.
      if (line === undefined && file.endsWith(".json")) return [{ ...place, kind: "missing" }];
      if (hashes?.has(text.hash) ?? true) return [];
      return [{ ...place, kind: "changed", ...(line !== undefined && { line }) }];
    }),
    ...(hashes === undefined ? [{ ...own, kind: "changed" as const, english, note: "not recorded" }] : []),
  ];
}

function headingFault(file: string): string | undefined {
  if (!file.endsWith(".mdx")) return undefined;
  try {
    readAnchors(file);
    return undefined;
  } catch (error) {
    return (error as Error).message;
  }
}

/** The English texts of a topic, each with its file. */
export function readEnglish(topic: Topic, root: string): (Text & { readonly file: string })[] {
  const files = topic.english ?? [topic.fileIn("en")];
  return files.flatMap((file) => readTexts(file, root).map((text) => ({ ...text, file })));
}

/** @throws {BrokenFileError} if it is not JSON, but should be */
function readTexts(path: string, root: string): Text[] {
  try {
    return parseTexts(path, readFileSync(join(root, path), "utf8"));
  } catch (cause) {
    if (!(cause instanceof SyntaxError)) throw cause;
    throw new BrokenFileError(`not JSON: ${path} (${cause.message})`, { cause });
  }
}
