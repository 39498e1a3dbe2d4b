import type { Token } from "./tokens.ts";

/** Words of a query, from one place to before another, and what they are a name of. */
export interface Span<Sense> {
  readonly from: number;
  readonly to: number;
  readonly senses: readonly Sense[];
}

/** Words that a name has or hasn't: "the Netherlands". */
const articles = new Set("the la le les el los las o os as der die das l".split(" "));

/** Names of things, to be found in what people ask. */
export class PhraseBook<Sense> {
  readonly #senses = new Map<string, Set<Sense>>();
  #longest = 1;

  /** @param name its words; one that is a single word among stop words, as "give money", is left out */
  add(name: readonly Token[], sense: Sense): void {
    const telling = name.filter(({ isStop }) => !isStop);
    const isLost = telling.length < 2 && name.some(({ isStop, plain }) => isStop && !articles.has(plain));
    if (telling.length === 0 || isLost) return;
    const key = keyOf(telling);
    this.#longest = Math.max(this.#longest, telling.length);
    const senses = this.#senses.get(key) ?? new Set();
    this.#senses.set(key, senses.add(sense));
  }

  /** The names in a query, from left to right, at each place the longest; stop words between words of a name don't count. */
  find(asked: readonly Token[]): Span<Sense>[] {
    const places = asked.flatMap(({ isStop }, place) => (isStop ? [] : [place]));
    const spans: Span<Sense>[] = [];
    for (let start = 0; start < places.length;) {
      const span = this.#longestAt(asked, places, start);
      if (span !== undefined) spans.push(span.found);
      start += span?.length ?? 1;
    }
    return spans;
  }

  #longestAt(asked: readonly Token[], places: readonly number[], start: number) {
    for (let length = Math.min(this.#longest, places.length - start); length > 0; length--) {
      const inside = places.slice(start, start + length);
      const senses = this.#senses.get(keyOf(inside.map((place) => asked[place] as Token)));
      if (senses === undefined) continue;
      const [from, to] = [inside[0] as number, (inside.at(-1) as number) + 1];
      return { length, found: { from, to, senses: [...senses] } };
    }
    return undefined;
  }
}

/** A word alone has to be there in full, a phrase only in its stems: "working" is no worker, "mapping supply chains" is one thing. */
function keyOf(tokens: readonly Token[]): string {
  const [only] = tokens;
  return tokens.length === 1 ? `=${only?.word}` : tokens.map(({ stem }) => stem).join(" ");
}
