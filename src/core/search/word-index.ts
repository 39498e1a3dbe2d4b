import { countEdits } from "../facets/edits.ts";
import { soundOf } from "./sounds.ts";
import { stemOf, tokensOf, wordOf, type Token } from "./tokens.ts";

/** Which documents have a word, and how much it counts in each. */
export class WordIndex {
  readonly #postings = new Map<string, Map<number, number>>();
  readonly #plain = new Set<string>();
  readonly #spelt = new Set<string>();
  readonly #ofTerms = new Set<string>();
  readonly #said = new Set<string>();
  readonly #sounds = new Map<string, Set<string>>();
  #size = 0;

  /** Adds a text to a document; of a word's weights in it the highest counts. */
  add(document: number, text: string, weight: number): void {
    this.#size = Math.max(this.#size, document + 1);
    for (const { plain, stem, isStop } of tokensOf(text)) {
      if (isStop) continue;
      this.#know(plain);
      let posting = this.#postings.get(stem);
      if (posting === undefined) this.#postings.set(stem, (posting = new Map()));
      if ((posting.get(document) ?? 0) < weight) posting.set(document, weight);
    }
  }

  /** Takes up the words of a name that no document has, so that they are no misspellings. */
  know(name: readonly Token[]): void {
    for (const { plain, isStop } of name) {
      if (isStop) continue;
      this.#know(plain);
      this.#ofTerms.add(plain);
    }
  }

  /** Takes up the words of a listing's name, which may be misspelt by their sound. */
  hear(name: readonly Token[]): void {
    for (const { plain, isStop } of name) {
      if (isStop || plain.length < shortestSound) continue;
      const sound = soundOf(plain);
      this.#sounds.set(sound, (this.#sounds.get(sound) ?? new Set()).add(plain));
    }
  }

  /** Takes up the words of everyday phrases, which are right as they are. */
  say(phrase: readonly Token[]): void {
    this.know(phrase);
    for (const { plain } of phrase) this.#said.add(plain);
  }

  isSaid({ plain }: Token): boolean {
    return this.#said.has(plain);
  }

  #isNamed(plain: string): boolean {
    return this.#ofTerms.has(plain) || this.isName(plain);
  }

  #know(plain: string): void {
    if (this.#plain.has(plain)) return;
    this.#plain.add(plain);
    this.#spelt.add(wordOf(plain));
  }

  has({ stem, word }: Token): boolean {
    return this.#postings.has(stem) || this.#spelt.has(word);
  }

  /** Whether a word is there as it is spelt. */
  isSpelt({ word }: Token): boolean {
    return this.#spelt.has(word);
  }

  /** Whether a word is part of a name. */
  isName(plain: string): boolean {
    if (!this.#plain.has(plain)) return false;
    return [...this.documentsOf(stemOf(plain)).values()].some((weight) => weight >= nameWeight);
  }

  /** Documents with their weights. */
  documentsOf(stem: string): ReadonlyMap<number, number> {
    return this.#postings.get(stem) ?? none;
  }

  /** Documents that have a word that begins with this. */
  documentsBeginning(start: string): Map<number, number> {
    const found = new Map<number, number>();
    for (const plain of this.#plain) {
      if (!plain.startsWith(start)) continue;
      for (const [document, weight] of this.documentsOf(stemOf(plain))) {
        if ((found.get(document) ?? 0) < weight) found.set(document, weight);
      }
    }
    return found;
  }

  /** How telling a word is that so many documents have: ln(1 + N ÷ n), that of a word which one has for unknown words. */
  rarityOf(documents: number): number {
    return Math.log(1 + this.#size / Math.max(documents, 1));
  }

  /** The words of listings' names that sound like one; short ones sound like too many. */
  #sounding(plain: string): ReadonlySet<string> {
    return plain.length < shortestSound ? new Set() : (this.#sounds.get(soundOf(plain)) ?? new Set());
  }

  /**
   * The known word that a misspelt one most likely means.
   *
   * @param isWord it is a word itself, in a name or in another language: then only a long one that is much in use is meant
   */
  nearest({ plain, stem }: Token, isWord = false): string | undefined {
    if (isWord && plain.length < longWord) return undefined;
    // Another form of a word is no misspelling, unless what it may mean is much more in use.
    const isForm = plain.length - stem.length <= longestEnd;
    const least = isForm ? this.documentsOf(stem).size * timesMoreUsed : 0;
    let best: { word: string; cost: number } | undefined;
    const alike = this.#sounding(plain);
    for (const word of this.#plain) {
      const cost = costOf(plain, word) ?? (alike.has(word) ? 1 : undefined);
      if (cost === undefined || (isWord && cost !== 1)) continue;
      const uses = this.documentsOf(stemOf(word)).size;
      if (uses < least || (isWord && uses < 2)) continue;
      // A letter too few or too many is an error more often than another letter.
      const enough = plain.length >= 6 && plain.length !== word.length ? 3 : leastUses;
      if (plain.length < shortest && uses < enough && !this.#isNamed(word)) continue;
      // Of words equally near, the one with most documents.
      const total = cost - uses / (uses + 1) / 2;
      if (best === undefined || total < best.cost) best = { word, cost: total };
    }
    return best?.word;
  }
}

/** What a word in a name counts at least. */
export const nameWeight = 5;

/** A shorter word is near so many others that only one that is much in use, or in a name, counts. */
const shortest = 9;
const leastUses = 8;
const shortestSound = 5;
const longWord = 7;
const timesMoreUsed = 10;
/** What is cut off a form of a word; where more is, the word may be any other. */
const longestEnd = 3;

const none: ReadonlyMap<number, number> = new Map();

/**
 * Edits between two words, if few enough for one to be meant by the other: the first letter is right, from five letters on one
 * letter is missing, too many or swapped with the next, from six on one may be another letter, from nine on two may be wrong.
 */
function costOf(typed: string, word: string): number | undefined {
  const limit = typed.length >= 9 ? 2 : typed.length >= 5 ? 1 : 0;
  if (limit === 0 || typed[0] !== word[0] || Math.abs(typed.length - word.length) > limit) return undefined;
  const edits = countEdits(typed, word, limit).word;
  if (edits > limit) return undefined;
  const isOtherLetter = typed.length === word.length && [...typed].sort().join("") !== [...word].sort().join("");
  return isOtherLetter && typed.length < 6 ? undefined : edits;
}
