import type { Kind } from "../../dataset/model.ts";
import { correctQuery } from "./correct-query.ts";
import {
  adverbs,
  besideLanguage,
  dutyWords,
  fillers,
  kindPhrases,
  kindWords,
  lawWords,
  toolWords,
} from "./query-words.ts";
import type { Saying, SearchIndex } from "./search-index.ts";
import { spansOf, type Span } from "./spans.ts";
import { tokensOf, wordOf, type Token } from "./tokens.ts";

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
  /** What a law wants is asked for: of a place that is named. */
  readonly asksForDuty: boolean;
}

/** Whether a unit names no term and leads to none. */
export function isPlain({ pages, sayings }: Unit): boolean {
  return pages.length === 0 && sayings.every((saying) => saying.pages.length === 0);
}

export function readQuery(index: SearchIndex, query: string): ReadQuery {
  const typed = joinNames(index, tokensOf(query));
  const spelt = correctQuery(index, query, typed);
  const tokens = spelt.text === undefined ? typed : tokensOf(spelt.text);
  const words = new Set(tokens.map(({ word }) => word));
  const kinds = kindsAsked(tokens);
  return {
    tokens,
    units: withSurvivors(index, withWork(index, unitsOf(index, tokens))),
    ...(spelt.text !== undefined && { meant: spelt.text }),
    unknown: spelt.unknown,
    kinds,
    asksForLaw: !lawWords.isDisjointFrom(words),
    asksForDuty: !dutyWords.isDisjointFrom(words),
  };
}

/** The kinds that a query asks for: by a word for one, or by what a sentence seeks, as in "something that shows …". */
function kindsAsked(tokens: readonly Token[]): Kind[] {
  const text = tokens.map(({ plain }) => plain).join(" ");
  return (["entity", "tool"] as const).filter(
    (kind) => kindPhrases[kind].test(text) || tokens.some(({ word }) => kindWords[kind].has(word)),
  );
}

function unitsOf(index: SearchIndex, tokens: readonly Token[]): Unit[] {
  const all = spansOf(index, tokens);
  const isGeneral = ({ from, to }: Span) => to - from === 1 && toolWords.has(tokens[from]?.word ?? "");
  const special = all.filter((span) => !isGeneral(span));
  const spans = special.length > 1 ? special : all;
  const isLeftOut = (token: Token) =>
    token.isStop || fillers.has(token.word) || (spans !== all && toolWords.has(token.word));
  // "Filipino maids in Kuwait" speak Filipino, and are in Kuwait.
  const isInside = ({ from, pages }: Span) =>
    besideLanguage.inside.has(tokens[from - 1]?.plain ?? "") &&
    pages.some((page) => index.pages[page]?.facet === "countries");
  const isElsewhere = (span: Span) => spans.some((each) => each !== span && isInside(each)) && !isInside(span);
  const units: Unit[] = [];
  tokens.forEach((token, place) => {
    const span = spans.find(({ from, to }) => from <= place && place < to);
    if (span !== undefined) {
      const inside = tokens.slice(span.from, span.to).filter(({ isStop }) => !isStop);
      const { pages, sayings } = span;
      const isSpoken = isLanguageAt(tokens, span) || isElsewhere(span);
      const likely = withoutAdverb(index, likeliest(index, pages, isSpoken), tokens, span);
      if (place === span.from) units.push({ tokens: inside, pages: likely, sayings, isBegun: false });
      return;
    }
    if (isLeftOut(token)) return;
    const isKnown = index.words.has(token);
    const isBegun = !isKnown && place === tokens.length - 1 && token.plain.length >= 3;
    if (isKnown || isBegun) units.push({ tokens: [token], pages: [], sayings: [], isBegun });
  });
  return units;
}

/** The units with what they lead to where a trade or a supplier is named and no issue. */
function withWork({ pages }: SearchIndex, units: readonly Unit[]): readonly Unit[] {
  const isSupplier = (place: number) => pages[place]?.id === "suppliers";
  const facets = new Set(
    units
      .flatMap((unit) => [...unit.pages, ...unit.sayings.flatMap((saying) => saying.pages)])
      .map((place) => pages[place]?.facet),
  );
  const isAtWork = facets.has("industries") || units.some((unit) => unit.pages.some(isSupplier));
  if (!isAtWork || facets.has("issues")) return units;
  return withPages(units, ({ pages, atWork }) => [...pages, ...atWork]);
}

/** The units with what they lead to where survivors are named: jobs, or goods that they make. */
function withSurvivors({ pages }: SearchIndex, units: readonly Unit[]): readonly Unit[] {
  const isOfSurvivors = (place: number) => pages[place]?.id === "survivors";
  if (!units.some((unit) => [...unit.pages, ...unit.sayings.flatMap((saying) => saying.pages)].some(isOfSurvivors)))
    return units;
  return withPages(units, ({ pages, withSurvivors }) => [...withSurvivors, ...pages]);
}

/** The units, each with other pages that its everyday words lead to. */
function withPages(
  units: readonly Unit[],
  pagesOf: (saying: Unit["sayings"][number]) => readonly number[],
): readonly Unit[] {
  return units.map((unit) => ({
    ...unit,
    sayings: unit.sayings.map((saying) => ({ ...saying, pages: pagesOf(saying) })),
  }));
}

/** "Thai" is a language too, but a country before that, unless it is said to be spoken. */
function likeliest({ pages }: SearchIndex, senses: readonly number[], isSpoken: boolean): readonly number[] {
  const isOf = (facet: string) => (place: number) => pages[place]?.facet === facet;
  const [less, more] = isSpoken ? ["countries", "languages"] : ["languages", "countries"];
  return senses.some(isOf(more)) ? senses.filter((place) => !isOf(less)(place)) : senses;
}

/** Whether a name has a word beside it that makes it a language: "in Spanish", but not "in Spanish hotels"; "Hindi speaking". */
function isLanguageAt(tokens: readonly Token[], { from, to }: Span): boolean {
  const before = tokens[from - 1]?.plain ?? "";
  const after = tokens[to];
  const isInside = besideLanguage.inside.has(before) && (after === undefined || after.isStop);
  return isInside || besideLanguage.before.has(before) || besideLanguage.after.has(after?.plain ?? "");
}

/** "Groomed online" asks for no platform, as "online course" does. */
function withoutAdverb({ pages }: SearchIndex, senses: readonly number[], tokens: readonly Token[], span: Span) {
  const after = tokens[span.to];
  const isAdverb =
    span.from > 0 && adverbs.has(tokens[span.from]?.plain ?? "") && (after === undefined || after.isStop);
  return isAdverb ? senses.filter((place) => pages[place]?.facet !== "platforms") : senses;
}

/** Two words that are one in a name become that one: "Good Weave". */
function joinNames(index: SearchIndex, tokens: readonly Token[]): readonly Token[] {
  const place = tokens.findIndex(({ plain }, at) => {
    const next = tokens[at + 1]?.plain ?? "";
    const joined = plain + next;
    return plain.length >= 3 && next.length >= 3 && [joined, wordOf(joined)].some((name) => index.words.isName(name));
  });
  if (place === -1) return tokens;
  const joined = tokensOf(`${tokens[place]?.plain}${tokens[place + 1]?.plain}`);
  return [...tokens.slice(0, place), ...joined, ...joinNames(index, tokens.slice(place + 2))];
}
