import type { Kind } from "../../dataset/model.ts";
import { countEdits } from "../facets/edits.ts";
import type { SearchIndex } from "./search-index.ts";
import { tokensOf, type Token } from "./tokens.ts";

/** A word of a query, or the words of a name in it. */
export interface Unit {
  readonly tokens: readonly Token[];
  /** Places in `pages` of the terms and laws that it names. */
  readonly pages: readonly number[];
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
  entity: new Set(
    (
      "organisation org who partner expert consultant consultancy auditor provider initiative ngo charity group quien quem wer qui " +
      "organisacion organisacione ong socio proveedor organisacao organisacoe parceiro partenaire prestataire منظمه منظمات جمعيه جمعيات شريك شركاء"
    ).split(" "),
  ),
  tool: new Set(
    (
      "tool app application software platform program programme chatbot website database herramienta outil ferramenta werkzeug " +
      "aplicacion aplicacione plataforma programa aplicativo logiciel plateforme اداه ادوات تطبيق تطبيقات برنامج منصه"
    ).split(" "),
  ),
};

const lawWords = new Set(
  (
    "law act bill legislation regulation directive statute rule loi ley lei gesetz recht richtlinie directiva diretiva legislacion " +
    "leye reglamento regulamento legislacao reglement قانون قوانين تشريع تشريعات لائحه توجيه"
  ).split(" "),
);

/** Words that a query is made of but that no listing is found by. */
export const fillers = new Set([
  ...["organisation", "org", "tool", "partner"],
  ...["organisacion", "organisacione", "organisacao", "organisacoe", "herramienta", "ferramenta", "outil"],
  ...["منظمه", "منظمات", "اداه", "ادوات"],
  ...lawWords,
]);

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
  const spans = index.phrases.find(tokens);
  const units: Unit[] = [];
  tokens.forEach((token, place) => {
    const span = spans.find(({ from, to }) => from <= place && place < to);
    if (span !== undefined) {
      const inside = tokens.slice(span.from, span.to).filter(({ isStop }) => !isStop);
      if (place === span.from) units.push({ tokens: inside, pages: likeliest(index, span.senses), isBegun: false });
      return;
    }
    if (token.isStop || fillers.has(token.word)) return;
    const isKnown = index.words.has(token);
    const isBegun = !isKnown && place === tokens.length - 1 && token.plain.length >= 3;
    if (isKnown || isBegun) units.push({ tokens: [token], pages: [], isBegun });
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

/** The query with its misspelt words as they were probably meant, and the words that nothing is like. */
function correct(index: SearchIndex, query: string, typed: readonly Token[]): { text?: string; unknown: string[] } {
  const isUnknown = (token: Token) => !token.isStop && !index.words.isSpelt(token) && !lawWords.has(token.word);
  if (!typed.some(isUnknown)) return { unknown: [] };
  const name = nearestName(index, typed.map(({ plain }) => plain).join(" "));
  if (name !== undefined) return { text: name, unknown: [] };
  const unknown: string[] = [];
  let corrected = 0;
  const text = typed.map((token, place) => {
    if (!isUnknown(token)) return token.plain;
    const isLast = place === typed.length - 1 && !/\s$/.test(query);
    if (isLast && token.plain.length >= 3 && index.words.documentsBeginning(token.plain).size > 0) return token.plain;
    const meant = index.words.nearest(token) ?? splitWord(index, token);
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

/** A name that a whole query differs from in a letter or two, or in the beginning of which. */
function nearestName({ spellings }: SearchIndex, typed: string): string | undefined {
  const limit = typed.length >= 9 ? 2 : typed.length >= 6 ? 1 : 0;
  if (limit === 0) return undefined;
  let best: { name: string; cost: number } | undefined;
  for (const spelling of spellings) {
    if (spelling[0] !== typed[0]) continue;
    const name = wordsAsLong(spelling, typed.length + limit);
    const { word: cost } = countEdits(typed, name, limit);
    if (cost <= limit && cost < (best?.cost ?? Infinity)) best = { name, cost };
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
    if (tokensOf(parts).every((token) => !token.isStop && index.words.has(token))) return parts;
  }
  return undefined;
}
