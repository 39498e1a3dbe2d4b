/** Phrases by concept, commas between them. */
export type ConceptWords = Readonly<Record<string, string>>;

/** Concepts by what they are of: the work, the people, what is wrong, the goods, the channel, the technology. */
export type Ontology = Readonly<Record<string, ConceptWords>>;

import { phraseStemsOf, stemsOf } from "./stem.ts";
import { kindsOfWork } from "./kinds-of-work.ts";

/** What a text speaks of. */
export interface TextFeatures {
  /** Its telling stems, each with a word of it. */
  readonly stems: ReadonlyMap<string, string>;
  /** Concepts of the field's synonyms. */
  readonly concepts: ReadonlySet<string>;
  /** Kinds of work. */
  readonly kindsOfWork: ReadonlySet<string>;
  /** Stems that some phrase of a concept holds. */
  readonly read: ReadonlySet<string>;
}

/** What may follow a stem in a phrase, and the concepts of the phrase that ends there. */
interface Node {
  readonly next: Map<string, Node>;
  readonly concepts: Set<string>;
}

/** Reads texts by the phrases of concepts. */
export class Lexicon {
  readonly #phrases: Node = { next: new Map(), concepts: new Set() };
  readonly #stems = new Set<string>();
  readonly #facets = new Map<string, string>();

  constructor(ontology: Ontology) {
    for (const [facet, concepts] of Object.entries(ontology)) {
      for (const [concept, words] of Object.entries(concepts)) {
        this.#facets.set(concept, facet);
        for (const phrase of words.split(",")) this.#add(concept, phraseStemsOf(phrase));
      }
    }
  }

  /** What a concept is of. */
  facetOf(concept: string): string | undefined {
    return this.#facets.get(concept);
  }

  /**
   * Reads what a text speaks of.
   *
   * @param functions those of the tool, so that words used in passing make no work of it; left out when they are not known
   */
  read(text: string, functions?: readonly string[]): TextFeatures {
    const { concepts, read } = this.#conceptsOf(phraseStemsOf(text));
    return { stems: stemsOf(text), concepts, kindsOfWork: kindsOfWorkIn(concepts, functions), read };
  }

  /** Every stem of every phrase: what a typing error may have meant. */
  stems(): ReadonlySet<string> {
    return this.#stems;
  }

  #add(concept: string, stems: readonly string[]): void {
    let node = this.#phrases;
    for (const stem of stems) {
      this.#stems.add(stem);
      const next = node.next.get(stem) ?? { next: new Map(), concepts: new Set() };
      node.next.set(stem, next);
      node = next;
    }
    node.concepts.add(concept);
  }

  #conceptsOf(stems: readonly string[]): { concepts: Set<string>; read: Set<string> } {
    const concepts = new Set<string>();
    const read = new Set<string>();
    for (let start = 0; start < stems.length; start++) {
      let node = this.#phrases.next.get(stems[start] as string);
      for (let at = start + 1; node !== undefined; at++) {
        for (const concept of node.concepts) concepts.add(concept);
        if (node.concepts.size > 0) stems.slice(start, at).forEach((stem) => read.add(stem));
        node = at < stems.length ? node.next.get(stems[at] as string) : undefined;
      }
    }
    return { concepts, read };
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
