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

/** What may follow a stem in a phrase, and the concepts of the phrase that ends there. */
interface Node {
  readonly next: Map<string, Node>;
  readonly concepts: Set<string>;
}

const phrases: Node = { next: new Map(), concepts: new Set() };
for (const [concept, words] of Object.entries(concepts)) {
  for (const phrase of words.split(",")) {
    let node = phrases;
    for (const stem of phraseStemsOf(phrase)) {
      const next = node.next.get(stem) ?? { next: new Map(), concepts: new Set() };
      node.next.set(stem, next);
      node = next;
    }
    node.concepts.add(concept);
  }
}

function conceptsOf(stems: readonly string[]): Set<string> {
  const found = new Set<string>();
  for (let start = 0; start < stems.length; start++) {
    let node = phrases.next.get(stems[start] as string);
    for (let at = start + 1; node !== undefined; at++) {
      for (const concept of node.concepts) found.add(concept);
      node = at < stems.length ? node.next.get(stems[at] as string) : undefined;
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
