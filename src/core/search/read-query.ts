import type { Kind } from "../../dataset/model.ts";
import { correctQuery } from "./correct-query.ts";
import { fillers, kindWords, lawWords, toolWords } from "./query-words.ts";
import type { Saying, SearchIndex } from "./search-index.ts";
import { spansOf, type Span } from "./spans.ts";
import { tokensOf, type Token } from "./tokens.ts";

/** A word of a query, or the words of a name in it. */
export interface Unit {
  readonly tokens: readonly Token[];
  /** Places in `pages` of the terms and laws that it names. */
  readonly pages: readonly number[];
  /** What it speaks of where it names nothing: everyday words, which lead to terms but are not their names. */
  readonly sayings: readonly Saying[];
  /** It is being typed: its word may go on. */
  readonly isBegun: boolean;
}

/** A query as it is understood. */
export interface ReadQuery {
  readonly tokens: readonly Token[];
  readonly units: readonly Unit[];
  /** The query as it was probably meant, where words of it were misspelt. */
  readonly meant?: string;
  /** Words that nothing has, as they were typed. */
  readonly unknown: readonly string[];
  /** The kinds that it asks for by name; none where it doesn't say. */
  readonly kinds: readonly Kind[];
  readonly asksForLaw: boolean;
}

export function readQuery(index: SearchIndex, query: string): ReadQuery {
  const typed = joinNames(index, tokensOf(query));
  const spelt = correctQuery(index, query, typed);
  const tokens = spelt.text === undefined ? typed : tokensOf(spelt.text);
  const words = new Set(tokens.map(({ word }) => word));
  const kinds = (["entity", "tool"] as const).filter((kind) => !kindWords[kind].isDisjointFrom(words));
  return {
    tokens,
    units: unitsOf(index, tokens),
    ...(spelt.text !== undefined && { meant: spelt.text }),
    unknown: spelt.unknown,
    kinds,
    asksForLaw: !lawWords.isDisjointFrom(words),
  };
}

function unitsOf(index: SearchIndex, tokens: readonly Token[]): Unit[] {
  const all = spansOf(index, tokens);
  const isGeneral = ({ from, to }: Span) => to - from === 1 && toolWords.has(tokens[from]?.word ?? "");
  const special = all.filter((span) => !isGeneral(span));
  const spans = special.length > 1 ? special : all;
  const isLeftOut = (token: Token) =>
    token.isStop || fillers.has(token.word) || (spans !== all && toolWords.has(token.word));
  const units: Unit[] = [];
  tokens.forEach((token, place) => {
    const span = spans.find(({ from, to }) => from <= place && place < to);
    if (span !== undefined) {
      const inside = tokens.slice(span.from, span.to).filter(({ isStop }) => !isStop);
      const { pages, sayings } = span;
      if (place === span.from) units.push({ tokens: inside, pages: likeliest(index, pages), sayings, isBegun: false });
      return;
    }
    if (isLeftOut(token)) return;
    const isKnown = index.words.has(token);
    const isBegun = !isKnown && place === tokens.length - 1 && token.plain.length >= 3;
    if (isKnown || isBegun) units.push({ tokens: [token], pages: [], sayings: [], isBegun });
  });
  return units;
}

/** "Thai" is a language too, but a country before that. */
function likeliest({ pages }: SearchIndex, senses: readonly number[]): readonly number[] {
  const isOf = (facet: string) => (place: number) => pages[place]?.facet === facet;
  return senses.some(isOf("countries")) ? senses.filter((place) => !isOf("languages")(place)) : senses;
}

/** Two words that are one in a name become that one: "Good Weave". */
function joinNames(index: SearchIndex, tokens: readonly Token[]): readonly Token[] {
  const place = tokens.findIndex(({ plain }, at) => {
    const next = tokens[at + 1]?.plain ?? "";
    return plain.length >= 3 && next.length >= 3 && index.words.isName(plain + next);
  });
  if (place === -1) return tokens;
  const joined = tokensOf(`${tokens[place]?.plain}${tokens[place + 1]?.plain}`);
  return [...tokens.slice(0, place), ...joined, ...joinNames(index, tokens.slice(place + 2))];
}
