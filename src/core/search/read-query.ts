import type { Kind } from "../../dataset/model.ts";
import { countEdits } from "../facets/edits.ts";
import type { Saying, SearchIndex } from "./search-index.ts";
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
}

/** Words by which people say which kind they look for. */
const kindWords: Readonly<Record<Kind, ReadonlySet<string>>> = {
  entity: wordsIn(
    "organisation org who partner expert consultant consultancy auditor provider initiative ngo charity group quien quem wer qui " +
      "organisacion organisacione ong socio proveedor organisacao organisacoe parceiro partenaire prestataire منظمه منظمات جمعيه جمعيات شريك شركاء",
  ),
  tool: wordsIn(
    "tool app application software platform program programme chatbot website database herramienta outil ferramenta werkzeug " +
      "aplicacion aplicacione plataforma programa aplicativo logiciel plateforme اداه ادوات تطبيق تطبيقات برنامج منصه",
  ),
};

const lawWords = wordsIn(
  "law act bill legislation regulation directive statute rule ban treaty convention ordinance loi ley lei gesetz recht richtlinie directiva diretiva legislacion " +
    "leye reglamento regulamento legislacao reglement قانون قوانين تشريع تشريعات لائحه توجيه",
);

/** Words that a query is made of but that no listing is found by. */
export const fillers = new Set([
  ...wordsIn("organisation org tool partner"),
  ...wordsIn("organisacion organisacione organisacao organisacoe herramienta ferramenta outil"),
  ...wordsIn("منظمه منظمات اداه ادوات"),
  ...lawWords,
]);

/** Words for a tool in general: among other terms they only say that a tool is sought. */
const toolWords = wordsIn("app application software platform program programme solution website");

/** Words as they are compared. */
function wordsIn(text: string): ReadonlySet<string> {
  return new Set(text.split(" ").map(wordOf));
}

export function readQuery(index: SearchIndex, query: string): ReadQuery {
  const typed = joinNames(index, tokensOf(query));
  const spelt = correct(index, query, typed);
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
  const isGeneral = ({ from, to }: Meant) => to - from === 1 && toolWords.has(tokens[from]?.word ?? "");
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

interface Meant {
  readonly from: number;
  readonly to: number;
  readonly pages: readonly number[];
  readonly sayings: readonly Saying[];
}

/**
 * The names in a query, and what else it speaks of. Of two that overlap the longer counts: a "scam farm" is no farm, but a "hotel
 * cleaner" is of hotels still, where both lead to the same term.
 */
function spansOf({ phrases, sayings }: SearchIndex, tokens: readonly Token[]): Meant[] {
  const named = phrases.find(tokens).map(({ from, to, senses }): Meant => ({ from, to, pages: senses, sayings: [] }));
  const spoken = sayings.find(tokens).map(({ from, to, senses }): Meant => ({ from, to, pages: [], sayings: senses }));
  const isOver = (a: Meant, b: Meant) => a.from < b.to && b.from < a.to;
  const kept = spoken.flatMap((span): Meant[] => {
    const over = named.filter((each) => isOver(each, span));
    if (over.some(({ from, to }) => to - from >= span.to - span.from)) return [];
    const led = new Set(span.sayings.flatMap(({ pages }) => pages));
    const pages = over.flatMap((each) => each.pages).filter((page) => led.has(page));
    return [{ ...span, pages }];
  });
  return [...kept, ...named.filter((span) => !kept.some((each) => isOver(each, span)))];
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

/** The query with its misspelt words as they were probably meant, and the words that nothing is like. */
function correct(index: SearchIndex, query: string, asked: readonly Token[]): { text?: string; unknown: string[] } {
  // What is in capitals are initials, which nothing is near.
  if (/^\p{Lu}{2,6}$/u.test(query.trim()))
    return { unknown: asked.filter((token) => !index.words.has(token)).map(({ plain }) => plain) };
  const isOff = (token: Token) => !token.isStop && !index.words.isSpelt(token) && !lawWords.has(token.word);
  if (asked.some(isOff)) {
    const name = nearestName(index, asked.map(({ plain }) => plain).join(" "));
    if (name !== undefined) return { text: name, unknown: [] };
  }
  const { typed, corrected: inPhrases } = correctPhrases(index, asked);
  const fruitless = fruitlessWords(index, typed);
  const isMuchLike = (token: Token) => fruitless.has(token) && index.words.nearest(token, true) !== undefined;
  const isUnknown = (token: Token) => isOff(token) || isMuchLike(token);
  if (!typed.some(isUnknown)) return { ...(inPhrases > 0 && { text: textOf(typed) }), unknown: [] };
  const unknown: string[] = [];
  let corrected = inPhrases;
  const text = typed.map((token, place) => {
    if (!isUnknown(token)) return token.plain;
    const isLast = place === typed.length - 1 && !/\s$/.test(query);
    if (isLast && token.plain.length >= 3 && index.words.documentsBeginning(token.plain).size > 0) return token.plain;
    const meant = index.words.nearest(token, !isOff(token)) ?? splitWord(index, token);
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
    if (cost > limit || cost >= (best?.cost ?? Infinity)) continue;
    if (words === undefined || name.split(" ").length === words) best = { name, cost };
  }
  return best?.name;
}

/** The whole words of a name within so many letters. */
function wordsAsLong(name: string, length: number): string {
  return name.length <= length ? name : name.slice(0, name.lastIndexOf(" ", length)).slice(0, length);
}

/** Two known words that were written as one. */
function splitWord(index: SearchIndex, { plain }: Token): string | undefined {
  for (let place = 4; place <= plain.length - 4; place++) {
    const parts = `${plain.slice(0, place)} ${plain.slice(place)}`;
    if (tokensOf(parts).every((token) => !token.isStop && index.words.isSpelt(token))) return parts;
  }
  return undefined;
}
