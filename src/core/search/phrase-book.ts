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
  #longestExact = 0;

  /** Initials, which have no plural: "tips" are no TIP. */
  addInitials(initials: Token, sense: Sense): void {
    this.#add(initialsKeyOf(initials), sense);
  }

  #add(key: string, sense: Sense): void {
    this.#senses.set(key, (this.#senses.get(key) ?? new Set()).add(sense));
  }

  /** @param name its words; one that is a single word among stop words, as "give money" or "au pair", has to be there as it is */
  add(name: readonly Token[], sense: Sense): void {
    const telling = name.filter(({ isStop }) => !isStop);
    if (telling.length === 0) return;
    const isExact = telling.length === 1 && name.some(({ isStop, plain }) => isStop && !articles.has(plain));
    const key = isExact ? exactKeyOf(name) : keyOf(telling);
    if (isExact) this.#longestExact = Math.max(this.#longestExact, name.length);
    else this.#longest = Math.max(this.#longest, telling.length);
    this.#add(key, sense);
  }

  /** The names in a query, from left to right, at each place the longest; stop words between words of a name don't count. */
  find(asked: readonly Token[]): Span<Sense>[] {
    const places = asked.flatMap(({ isStop }, place) => (isStop ? [] : [place]));
    const spans: Span<Sense>[] = [];
    for (let from = 0; from < asked.length;) {
      const span = this.#exactAt(asked, from) ?? this.#longestAt(asked, places, from);
      if (span !== undefined) spans.push(span);
      from = span?.to ?? from + 1;
    }
    return spans;
  }

  #exactAt(asked: readonly Token[], from: number): Span<Sense> | undefined {
    for (let to = Math.min(from + this.#longestExact, asked.length); to > from + 1; to--) {
      const senses = this.#senses.get(exactKeyOf(asked.slice(from, to)));
      if (senses !== undefined) return { from, to, senses: [...senses] };
    }
    return undefined;
  }

  #longestAt(asked: readonly Token[], places: readonly number[], from: number): Span<Sense> | undefined {
    const start = places.indexOf(from);
    if (start === -1) return undefined;
    for (let length = Math.min(this.#longest, places.length - start); length > 0; length--) {
      const inside = places.slice(start, start + length);
      const words = inside.map((place) => asked[place] as Token);
      const keys = words.length === 1 ? [keyOf(words), initialsKeyOf(words[0] as Token)] : [keyOf(words)];
      const senses = new Set(keys.flatMap((key) => [...(this.#senses.get(key) ?? [])]));
      if (senses.size > 0) return { from, to: (inside.at(-1) as number) + 1, senses: [...senses] };
    }
    return undefined;
  }
}

function exactKeyOf(tokens: readonly Token[]): string {
  return `!${tokens.map(({ word }) => word).join(" ")}`;
}

function initialsKeyOf({ plain }: Token): string {
  return `^${plain}`;
}

/** A word alone has to be there in full, a phrase only in its stems: "working" is no worker, "mapping supply chains" is one thing. */
function keyOf(tokens: readonly Token[]): string {
  const [only] = tokens;
  return tokens.length === 1 ? `=${only?.word}` : tokens.map(({ stem }) => stem).join(" ");
}
