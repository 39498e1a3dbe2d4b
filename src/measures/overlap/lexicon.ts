import { goodsWords } from "./concepts-of-goods.ts";
import { helpWords } from "./concepts-of-help.ts";
import { imageWords } from "./concepts-of-images.ts";
import { peopleWords } from "./concepts-of-people.ts";
import { voiceWords } from "./concepts-of-voice.ts";
import type { ConceptWords } from "./concepts.ts";
import { phraseStemsOf, stemsOf } from "./stem.ts";
import { works } from "./works.ts";

/** What a text speaks of. */
export interface TextFeatures {
  /** Its telling stems, each with a word of it. */
  readonly stems: ReadonlyMap<string, string>;
  /** Concepts of the field's synonyms. */
  readonly concepts: ReadonlySet<string>;
  /** Kinds of work. */
  readonly works: ReadonlySet<string>;
}

/**
 * Reads what a text speaks of.
 *
 * @param functions those of the tool, so that words used in passing make no work of it; left out when they are not known
 */
export function readFeatures(text: string, functions?: readonly string[]): TextFeatures {
  const concepts = conceptsOf(phraseStemsOf(text));
  return { stems: stemsOf(text), concepts, works: worksOf(concepts, functions) };
}

/**
 * The field's synonyms: words and phrases that mean the same when one says what a tool does and for whom.
 *
 * Phrases are compared by their stems and without articles, so that one form of each word is enough; a phrase of several words
 * is found only as it stands. The guide "How overlap works" tells of them.
 */
export const concepts: ConceptWords = { ...peopleWords, ...voiceWords, ...imageWords, ...goodsWords, ...helpWords };

/** Concepts by phrase, its stems joined by spaces. */
const phrases = new Map<string, string[]>();
/** Stems of the longest phrase. */
let longest = 1;
for (const [concept, words] of Object.entries(concepts)) {
  for (const phrase of words.split(",")) {
    const stems = phraseStemsOf(phrase);
    const key = stems.join(" ");
    const known = phrases.get(key) ?? [];
    if (!known.includes(concept)) phrases.set(key, [...known, concept]);
    longest = Math.max(longest, stems.length);
  }
}

function conceptsOf(stems: readonly string[]): Set<string> {
  const found = new Set<string>();
  for (let start = 0; start < stems.length; start++) {
    let key = "";
    for (let length = 1; length <= longest && start + length <= stems.length; length++) {
      key = length === 1 ? (stems[start] as string) : `${key} ${stems[start + length - 1]}`;
      for (const concept of phrases.get(key) ?? []) found.add(concept);
    }
  }
  return found;
}

const signs = Object.entries(works).flatMap(([id, { functions, signs }]) =>
  signs.map((sign) => {
    const parts = sign.split(" ");
    return {
      id,
      functions: functions.split(" "),
      needed: parts.filter((part) => !part.startsWith("!")),
      barred: parts.filter((part) => part.startsWith("!")).map((part) => part.slice(1)),
    };
  }),
);

function worksOf(concepts: ReadonlySet<string>, stated: readonly string[] | undefined): Set<string> {
  const found = new Set<string>();
  for (const { id, functions, needed, barred } of signs) {
    if (stated !== undefined && !functions.some((each) => stated.includes(each))) continue;
    if (needed.every((each) => concepts.has(each)) && !barred.some((each) => concepts.has(each))) found.add(id);
  }
  return found;
}
