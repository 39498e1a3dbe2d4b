import { phraseStemsOf, stemsOf } from "./stem.ts";
import { kindsOfWork } from "./kinds-of-work.ts";

/** Phrases by concept, commas between them. */
export type ConceptWords = Readonly<Record<string, string>>;

/** What a text speaks of. */
export interface TextFeatures {
  /** Its telling stems, each with a word of it. */
  readonly stems: ReadonlyMap<string, string>;
  /** Concepts of the field's synonyms. */
  readonly concepts: ReadonlySet<string>;
  /** Kinds of work. */
  readonly kindsOfWork: ReadonlySet<string>;
}

/** What may follow a stem in a phrase, and the concepts of the phrase that ends there. */
interface Node {
  readonly next: Map<string, Node>;
  readonly concepts: Set<string>;
}

/** Reads texts by the phrases of concepts. */
export class Lexicon {
  readonly #phrases: Node = { next: new Map(), concepts: new Set() };

  constructor(concepts: ConceptWords) {
    for (const [concept, words] of Object.entries(concepts)) {
      for (const phrase of words.split(",")) this.#add(concept, phraseStemsOf(phrase));
    }
  }

  /**
   * Reads what a text speaks of.
   *
   * @param functions those of the tool, so that words used in passing make no work of it; left out when they are not known
   */
  read(text: string, functions?: readonly string[]): TextFeatures {
    const concepts = this.#conceptsOf(phraseStemsOf(text));
    return { stems: stemsOf(text), concepts, kindsOfWork: kindsOfWorkIn(concepts, functions) };
  }

  #add(concept: string, stems: readonly string[]): void {
    let node = this.#phrases;
    for (const stem of stems) {
      const next = node.next.get(stem) ?? { next: new Map(), concepts: new Set() };
      node.next.set(stem, next);
      node = next;
    }
    node.concepts.add(concept);
  }

  #conceptsOf(stems: readonly string[]): Set<string> {
    const found = new Set<string>();
    for (let start = 0; start < stems.length; start++) {
      let node = this.#phrases.next.get(stems[start] as string);
      for (let at = start + 1; node !== undefined; at++) {
        for (const concept of node.concepts) found.add(concept);
        node = at < stems.length ? node.next.get(stems[at] as string) : undefined;
      }
    }
    return found;
  }
}

const signs = Object.entries(kindsOfWork).flatMap(([id, { functions, signs }]) =>
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

function kindsOfWorkIn(concepts: ReadonlySet<string>, stated: readonly string[] | undefined): Set<string> {
  const found = new Set<string>();
  for (const { id, functions, needed, barred } of signs) {
    if (stated !== undefined && !functions.some((each) => stated.includes(each))) continue;
    if (needed.every((each) => concepts.has(each)) && !barred.some((each) => concepts.has(each))) found.add(id);
  }
  return found;
}
