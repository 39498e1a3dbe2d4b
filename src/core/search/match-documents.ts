import { listingsWith, type Tagged } from "./listing-tags.ts";
import { isPlain, type ReadQuery, type Unit } from "./read-query.ts";
import type { SearchIndex } from "./search-index.ts";
import { tokensOf } from "./tokens.ts";

/** A document that a query finds. */
export interface Found {
  /** Its place in `documents`. */
  readonly place: number;
  readonly score: number;
  /** Whether it has all that is asked. */
  readonly isWhole: boolean;
}

/** How much a tag counts, where a word in a summary counts 1 and one in a name 5; and the page of a term that is named. */
const tagWeight = 3;
const pageWeight = 6;
/** What a listing's only term of a facet counts more. */
const shareWeight = 0.2;
/** The same where everyday words only lead to the term. */
const ledTagWeight = 1.5;
const ledPageWeight = 4;

/** What a word counts in a summary or a use; and there in a long query, of which it may be any word. */
export const weightInText = 1;
const looseWeight = 0.4;
const mostPrecise = 4;

/** Facets whose terms are what the register is about: what goes wrong, and what helps. A country or a trade alone is any question's. */
const fieldFacets = new Set(["issues", "services", "functions"]);
/** "Software" is a service too, but anybody's. */
const anyTool = "technology";

/** The least share of a query's weight that a document has to have: less where all words are known and one is of the field. */
const leastShare = { words: 0.51, field: 0.34 } as const;
/** As many documents that have all of a query leave out those that have most of it. */
const enough = 3;

/** What a document has of a query. */
interface Score {
  readonly score: number;
  /** The weight of the units that it has, and how many they are. */
  readonly had: number;
  readonly units: number;
  /** Those of them that name no term and lead to none. */
  readonly plain: readonly Unit[];
  /** How much one of these counts at most. */
  readonly weight: number;
}

/** What all documents have of a query, by their places. */
export interface Scores {
  readonly byPlace: ReadonlyMap<number, Score>;
  /** The weight of all that is asked, and how many units some document has. */
  readonly whole: number;
  readonly asked: number;
  /** Whether only one is asked for. */
  readonly isSingle: boolean;
  /** Whether all of these name a term or lead to one. */
  readonly isNamed: boolean;
  readonly isOfField: boolean;
  readonly isKnown: boolean;
}

/**
 * Scores the documents that have anything of a query.
 *
 * A unit weighs its rarity, ln(1 + N ÷ n), and an unknown word that of a word which one document has, or half of that where most
 * words are known. A document's score is Σ of rarity × weight over the units that it has.
 */
export function scoreDocuments(index: SearchIndex, { units, unknown }: ReadQuery): Scores {
  const byPlace = new Map<number, Score>();
  const isOfField = units.some((unit) => speaksOfField(index, unit));
  let asked = 0;
  let isNamed = true;
  const weightOfUnknown = units.length > unknown.length * 2 ? 0.5 : 1;
  let whole = unknown.length * index.words.rarityOf(1) * weightOfUnknown;
  for (const unit of units) {
    const documents = documentsOf(index, unit, isOfField);
    const rarity = index.words.rarityOf(documents.size);
    // A word that only some name has, and that is not asked for, is as good as unknown.
    whole += documents.size > 0 ? rarity : rarity * weightOfUnknown;
    if (documents.size > 0) asked++;
    const plain = isPlain(unit);
    if (plain) isNamed = false;
    const isLoose = plain && units.length > mostPrecise;
    for (const [place, full] of documents) {
      const weight = isLoose && full === weightInText ? looseWeight : full;
      const sum = byPlace.get(place) ?? { score: 0, had: 0, units: 0, plain: [], weight: 0 };
      byPlace.set(place, {
        score: sum.score + rarity * weight,
        had: sum.had + rarity,
        units: sum.units + 1,
        plain: plain ? [...sum.plain, unit] : sum.plain,
        weight: plain ? Math.max(sum.weight, weight) : sum.weight,
      });
    }
  }
  return { byPlace, whole, asked, isSingle: units.length === 1, isNamed, isOfField, isKnown: unknown.length === 0 };
}

/** Finds the documents that have all of a query, or, if they are few, most of it. */
export function findDocuments(index: SearchIndex, scores: Scores): Found[] {
  const { byPlace, whole, asked, isOfField, isKnown } = scores;
  const least = (isOfField && isKnown ? leastShare.field : leastShare.words) * whole;
  const best = Math.max(...[...byPlace.values()].map(({ had }) => had), 0);
  const near = [...byPlace]
    .filter(([place, score]) => score.had >= least && score.had >= best * 0.75 && isTelling(index, scores, place))
    .map(([place, { score, units }]) => ({ place, score, isWhole: units === asked }));
  const all = near.filter(({ isWhole }) => isWhole);
  return (all.length >= enough ? all : near).sort(
    (a, b) => Number(b.isWhole) - Number(a.isWhole) || b.score - a.score || a.place - b.place,
  );
}

/**
 * Whether what a document has makes it an answer. Where nothing of the field is asked for, words that are no place and no trade
 * may be there by chance: then one has to be in a name, two of them near each other, or three there.
 */
function isTelling(
  index: SearchIndex,
  { byPlace, asked, isSingle, isNamed, isOfField }: Scores,
  place: number,
): boolean {
  const { units, plain, weight } = byPlace.get(place) as Score;
  if (isOfField || place < index.pages.length || isSingle) return true;
  if (isNamed) return units === asked;
  return (
    weight > weightInText ||
    plain.length > 2 ||
    (plain.length > 1 && areNear(index, place, plain, units === asked ? nearest.whole : nearest.part))
  );
}

/** Two words so many places apart are about one thing; where a document has all that is asked, in neighbouring sentences. */
const nearest = { part: 10, whole: 25 } as const;

function areNear(index: SearchIndex, place: number, units: readonly Unit[], most: number): boolean {
  const document = index.documents[place];
  if (document === undefined || document.kind === "page") return true;
  const { summaries = [], uses = [], rows } = index.engines[document.kind];
  const texts = [rows.name[document.row] ?? "", summaries[document.row] ?? "", ...(uses[document.row] ?? [])];
  const stems = tokensOf(texts.join(" ")).map(({ stem }) => stem);
  const places = units.map(({ tokens }) => stems.flatMap((stem, at) => (stem === tokens[0]?.stem ? [at] : [])));
  return places.some((some, first) =>
    places.slice(first + 1).some((others) => some.some((a) => others.some((b) => Math.abs(a - b) <= most))),
  );
}

/** Whether a unit names what the register is about, or says it in two words or more: a "wedding" alone may be anybody's. */
function speaksOfField({ pages: all }: SearchIndex, { tokens, pages, sayings }: Unit): boolean {
  const isOfField = (place: number) => {
    const { kind, facet = "", id } = all[place] ?? {};
    return kind === "law" || (fieldFacets.has(facet) && id !== anyTool);
  };
  return pages.some(isOfField) || (tokens.length > 1 && sayings.some((saying) => saying.pages.some(isOfField)));
}

/** Documents that have the words of a unit, or a term that it names or leads to, by how much they do. */
function documentsOf(
  index: SearchIndex,
  { tokens, pages, sayings, isBegun }: Unit,
  isOfField: boolean,
): Map<number, number> {
  const found = isBegun
    ? index.words.documentsBeginning(tokens[0]?.plain ?? "")
    : documentsWithAll(
        index,
        tokens.map(({ stem }) => stem),
      );
  const raise = (place: number, weight: number) => {
    if ((found.get(place) ?? 0) < weight) found.set(place, weight);
  };
  for (const phrase of sayings.flatMap(({ phrases }) => phrases))
    for (const [place, weight] of documentsWithAll(index, phrase)) raise(place, Math.min(weight, 1));
  // What has the tag and the word as well is nearer to what is asked: of the trade of builders, those that speak of bricks.
  const said = new Map(found);
  const tag = ({ place, share }: Tagged, weight: number) =>
    raise(place, weight + Math.min(said.get(place) ?? 0, 1) + share * shareWeight);
  for (const page of pages) {
    raise(page, pageWeight);
    for (const each of listingsWith(index, page)) tag(each, tagWeight);
  }
  for (const saying of sayings) {
    for (const page of saying.pages) {
      raise(page, ledPageWeight);
      // "Pizza" is food, and whoever asks for a recipe is not served with listings about food.
      if (isOfField) for (const each of listingsWith(index, page)) tag(each, ledTagWeight);
    }
  }
  return found;
}

/** Documents that have all of some words, by the least that one of them counts. */
function documentsWithAll({ words }: SearchIndex, stems: readonly string[]): Map<number, number> {
  const [first, ...others] = stems.map((stem) => words.documentsOf(stem));
  const found = new Map(first);
  for (const [place, weight] of found) {
    const weights = others.map((posting) => posting.get(place));
    if (weights.includes(undefined)) found.delete(place);
    else found.set(place, Math.min(weight, ...(weights as number[])));
  }
  return found;
}
