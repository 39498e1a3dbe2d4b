import { Sayings, type WordsOfKinds } from "./sayings.ts";
import { phraseStemsOf, stemsOf } from "./stem.ts";

/** Phrases by concept, commas between them. */
export type ConceptWords = Readonly<Record<string, string>>;

/** Concepts by what they are of: the work, the people, what is wrong, the goods, the channel, the technology. */
export type Ontology = Readonly<Record<string, ConceptWords>>;

/** A kind of work: the functions that a tool of it has, and the concepts that a text about it speaks of. */
export interface KindOfWork {
  /** A tool with none of these functions does not do this work, whatever words it uses; the main one first. */
  readonly functions: string;
  /** Alternatives; of each all concepts are needed, and none after a `!`. */
  readonly signs: readonly string[];
}

/** All that a text is read by. */
export interface FieldWords {
  readonly concepts: Ontology;
  readonly kindsOfWork: Readonly<Record<string, KindOfWork>>;
  /** Wishes in everyday words, by kind of work. */
  readonly sayings: WordsOfKinds;
}

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

/** What an idea speaks of. */
export interface IdeaFeatures extends TextFeatures {
  /** How much it sounds like wishes for each kind of work, 0–1; kinds that it doesn't sound like are absent. */
  readonly asked: ReadonlyMap<string, number>;
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
  readonly #sayings: Sayings;
  readonly #signs: readonly Sign[];

  constructor({ concepts, kindsOfWork, sayings }: FieldWords) {
    this.#signs = signsOf(kindsOfWork);
    for (const [facet, words] of Object.entries(concepts)) {
      for (const [concept, phrases] of Object.entries(words)) {
        this.#facets.set(concept, facet);
        for (const phrase of phrases.split(",")) this.#add(concept, phraseStemsOf(phrase));
      }
    }
    this.#sayings = new Sayings(sayings, (text) => this.read(text));
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
    return { stems: stemsOf(text), concepts, kindsOfWork: this.#kindsOfWorkIn(concepts, functions), read };
  }

  /** Reads an idea, which may also sound like a kind of work without having its signs. */
  readIdea(text: string, functions?: readonly string[]): IdeaFeatures {
    const features = this.read(text, functions);
    return { ...features, asked: this.#sayings.kindsIn(features) };
  }

  /** How much what a text speaks of sounds like wishes for each kind of work, 0–1, of those that tools of some functions do. */
  kindsAsked(features: Pick<TextFeatures, "stems" | "concepts">, functions: readonly string[]): Map<string, number> {
    const found = this.#sayings.kindsIn(features);
    for (const { id, functions: needed } of this.#signs)
      if (!needed.some((each) => functions.includes(each))) found.delete(id);
    return found;
  }

  /** The main function of a kind of work. */
  functionOf(kindOfWork: string): string | undefined {
    return this.#signs.find(({ id }) => id === kindOfWork)?.functions[0];
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

  #kindsOfWorkIn(concepts: ReadonlySet<string>, stated: readonly string[] | undefined): Set<string> {
    const found = new Set<string>();
    for (const { id, functions, needed, barred } of this.#signs) {
      if (stated !== undefined && !functions.some((each) => stated.includes(each))) continue;
      if (needed.every((each) => concepts.has(each)) && !barred.some((each) => concepts.has(each))) found.add(id);
    }
    return found;
  }
}

/** One alternative of a kind of work. */
interface Sign {
  readonly id: string;
  readonly functions: readonly string[];
  readonly needed: readonly string[];
  readonly barred: readonly string[];
}

function signsOf(kindsOfWork: FieldWords["kindsOfWork"]): Sign[] {
  return Object.entries(kindsOfWork).flatMap(([id, { functions, signs }]) =>
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
}
