import { countEdits } from "../facets/edits.ts";
import { lawWords } from "./query-words.ts";
import type { SearchIndex } from "./search-index.ts";
import { spansOf } from "./spans.ts";
import { tokensOf, type Token } from "./tokens.ts";

/** A query without its typing errors. */
export interface CorrectedQuery {
  /** The query as it was probably meant; none where nothing in it was misspelt. */
  readonly text?: string;
  /** Words that nothing is like, as they were typed. */
  readonly unknown: readonly string[];
}

/** The query with its misspelt words as they were probably meant, and the words that nothing is like. */
export function correctQuery(index: SearchIndex, query: string, asked: readonly Token[]): CorrectedQuery {
  // What is in capitals are initials, which nothing is near.
  if (/^\p{Lu}{2,6}$/u.test(query.trim()))
    return { unknown: asked.filter((token) => !index.words.has(token)).map(({ plain }) => plain) };
  const isOff = (token: Token) => !token.isStop && !index.words.isSpelt(token) && !lawWords.has(token.word);
  if (asked.some(isOff)) {
    const whole = textOf(asked);
    const name = nearestName(index, whole) ?? nearestShortName(index, whole);
    if (name !== undefined) return { text: name, unknown: [] };
  }
  const { typed, corrected: inPhrases } = correctPhrases(index, asked);
  const fruitless = fruitlessWords(index, typed);
  const isMuchLike = (token: Token) =>
    fruitless.has(token) && !index.words.isSaid(token) && index.words.nearest(token, true) !== undefined;
  const isUnknown = (token: Token) => isOff(token) || isMuchLike(token);
  if (!typed.some(isUnknown)) return { ...(inPhrases > 0 && { text: textOf(typed) }), unknown: [] };
  const unknown: string[] = [];
  let corrected = inPhrases;
  const text = typed.map((token, place) => {
    if (!isUnknown(token)) return token.plain;
    const isLast = place === typed.length - 1 && !/\s$/.test(query);
    if (isLast && token.plain.length >= 3 && index.words.documentsBeginning(token.plain).size > 0) return token.plain;
    const meant =
      index.words.nearest(token, !isOff(token)) ?? nearestShortName(index, token.plain) ?? splitWord(index, token);
    if (meant === undefined && !index.words.has(token)) unknown.push(token.plain);
    else if (meant !== undefined) corrected++;
    return meant ?? token.plain;
  });
  // Where little is known, what is near by chance is nothing that was meant.
  const known = typed.filter((token) => !token.isStop && !isUnknown(token)).length;
  const isLost = unknown.length > 0 && corrected >= known;
  if (isLost)
    return { unknown: typed.filter((token) => isUnknown(token) && !index.words.has(token)).map(({ plain }) => plain) };
  return corrected > 0 ? { text: text.join(" "), unknown } : { unknown };
}

function textOf(tokens: readonly Token[]): string {
  return tokens.map(({ plain }) => plain).join(" ");
}

/** Words that are known only as parts of names, none of which is asked for: "mariage" is French, and no word of an English query. */
function fruitlessWords(index: SearchIndex, tokens: readonly Token[]): ReadonlySet<Token> {
  const spans = spansOf(index, tokens);
  return new Set(
    tokens.filter(({ isStop, stem }, place) => {
      if (isStop || index.words.documentsOf(stem).size > 0) return false;
      return !spans.some(({ from, to }) => from <= place && place < to);
    }),
  );
}

const longestPhrase = 4;

/** The words of a query, with those of misspelt names of terms as they are spelt: "brick kilms" are brick kilns. */
function correctPhrases(index: SearchIndex, typed: readonly Token[]): { typed: readonly Token[]; corrected: number } {
  const fruitless = fruitlessWords(index, typed);
  for (let from = 0; from < typed.length; from++) {
    for (let length = Math.min(longestPhrase, typed.length - from); length > 1; length--) {
      const inside = typed.slice(from, from + length);
      const off = inside.filter((token) => fruitless.has(token)).length;
      if (off === 0 || off === length || inside[0]?.isStop || inside.at(-1)?.isStop) continue;
      const name = nearestName(index, textOf(inside), length);
      if (name === undefined) continue;
      const rest = correctPhrases(index, typed.slice(from + length));
      return { typed: [...typed.slice(0, from), ...tokensOf(name), ...rest.typed], corrected: off + rest.corrected };
    }
  }
  return { typed, corrected: 0 };
}

/** Whether each word is near to the one in its place: "horse riding" is no horse racing. */
function isNearInEach(typed: string, name: string): boolean {
  const words = name.split(" ");
  const asked = typed.split(" ");
  if (asked.length !== words.length) return true;
  return asked.every((word, place) => countEdits(word, words[place] ?? "", 2).word * 5 <= word.length + 1);
}

/**
 * The name that a whole query is a letter or two away from, or whose first words are; or, with `words`, the name of so many words
 * that a part of the query is near to.
 *
 * @param words that the name has, if no more than these are compared
 */
function nearestName({ spellings }: SearchIndex, typed: string, words?: number): string | undefined {
  const limit = typed.length >= 9 ? 2 : typed.length >= 6 ? 1 : 0;
  if (limit === 0) return undefined;
  let best: { name: string; cost: number } | undefined;
  for (const spelling of spellings) {
    if (spelling[0] !== typed[0]) continue;
    if (words !== undefined && Math.abs(spelling.length - typed.length) > limit) continue;
    const name = words === undefined ? wordsAsLong(spelling, typed.length + limit) : spelling;
    const { word: cost } = countEdits(typed, name, limit);
    if (cost > limit || cost >= (best?.cost ?? Infinity) || !isNearInEach(typed, name)) continue;
    if (words === undefined || name.split(" ").length === words) best = { name, cost };
  }
  return best?.name;
}

/** The whole words of a name within so many letters; the last one says something. */
function wordsAsLong(name: string, length: number): string {
  if (name.length <= length) return name;
  const start = name.slice(0, name.lastIndexOf(" ", length)).slice(0, length);
  return tokensOf(start).at(-1)?.isStop ? "" : start;
}

/** The name of a listing that differs from five typed letters in one of them, if only one does. */
function nearestShortName({ names }: SearchIndex, typed: string): string | undefined {
  if (!/^\p{L}{5}$/u.test(typed)) return undefined;
  const near = [...names.keys()].filter(
    (name) => name.length === typed.length && name[0] === typed[0] && countEdits(typed, name, 1).word === 1,
  );
  return near.length === 1 ? near[0] : undefined;
}

/** Two known words that were written as one. */
function splitWord(index: SearchIndex, { plain }: Token): string | undefined {
  for (let place = 4; place <= plain.length - 4; place++) {
    const parts = `${plain.slice(0, place)} ${plain.slice(place)}`;
    if (tokensOf(parts).every((token) => !token.isStop && index.words.isSpelt(token))) return parts;
  }
  return undefined;
}
