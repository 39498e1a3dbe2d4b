import { notStated } from "../facets/facet-index-shape.ts";
import type { FacetEngine } from "../facets/facet-engine.ts";
import type { ReadQuery, Unit } from "./read-query.ts";
import type { SearchIndex } from "./search-index.ts";

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
/** The same where everyday words only lead to the term. */
const ledTagWeight = 1.5;
const ledPageWeight = 4;

/** Facets whose terms are what the register is about: what goes wrong, and what helps. A country or a trade alone is any question's. */
const fieldFacets = new Set(["issues", "services", "functions"]);

/** The least share of a query's weight that a document has to have: less where all words are known and one is of the field. */
const leastShare = { words: 0.51, field: 0.34 } as const;
/** As many documents that have all of a query leave out those that have most of it. */
const enough = 3;

/**
 * Finds the documents that have all of a query, or, if they are few, most of it.
 *
 * A unit weighs its rarity, ln(1 + N ÷ n), and an unknown word that of a word which one document has, or half of that where most
 * words are known. A document's score is Σ of rarity × weight over the units that it has.
 */
export function matchDocuments(index: SearchIndex, { units, unknown }: ReadQuery): Found[] {
  const scores = new Map<number, { score: number; had: number; units: number; plain: number }>();
  const isOfField = units.some((unit) => speaksOfField(index, unit));
  let asked = 0;
  const weightOfUnknown = units.length > unknown.length * 2 ? 0.5 : 1;
  let whole = unknown.length * index.words.rarityOf(1) * weightOfUnknown;
  for (const unit of units) {
    const documents = documentsOf(index, unit, isOfField);
    const rarity = index.words.rarityOf(documents.size);
    // A word that only some name has, and that is not asked for, is as good as unknown.
    whole += documents.size > 0 ? rarity : rarity * weightOfUnknown;
    if (documents.size > 0) asked++;
    const isPlain = unit.pages.length === 0 && unit.sayings.every(({ pages }) => pages.length === 0);
    for (const [place, weight] of documents) {
      const sum = scores.get(place) ?? { score: 0, had: 0, units: 0, plain: 0 };
      scores.set(place, {
        score: sum.score + rarity * weight,
        had: sum.had + rarity,
        units: sum.units + 1,
        plain: sum.plain + Number(isPlain),
      });
    }
  }
  const least = (isOfField && unknown.length === 0 ? leastShare.field : leastShare.words) * whole;
  const found = [...scores].map(([place, { score, had, units: count, plain }]) => ({
    place,
    score,
    had,
    isWhole: count === asked,
    // Where nothing of the field is asked for, part of it is an answer only if it has two words that are no place and no trade.
    isTelling: isOfField || count === asked || plain > 1 || place < index.pages.length,
  }));
  const best = Math.max(...found.map(({ had }) => had), 0);
  const near = found.filter(({ had, isTelling }) => isTelling && had >= least && had >= best * 0.75);
  const all = near.filter(({ isWhole }) => isWhole);
  return (all.length >= enough ? all : near).sort(
    (a, b) => Number(b.isWhole) - Number(a.isWhole) || b.score - a.score || a.place - b.place,
  );
}

/** Whether a unit names what the register is about, or says it in two words or more: a "wedding" alone may be anybody's. */
function speaksOfField({ pages: all }: SearchIndex, { tokens, pages, sayings }: Unit): boolean {
  const isOfField = (place: number) => all[place]?.kind === "law" || fieldFacets.has(all[place]?.facet ?? "");
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
  // What has the tag and the word as well is nearer to what is asked: of the trade of builders, those that speak of bricks.
  const said = new Map(found);
  const tag = (place: number, weight: number) => raise(place, weight + Math.min(said.get(place) ?? 0, 1));
  for (const page of pages) {
    raise(page, pageWeight);
    for (const place of listingsWith(index, page)) tag(place, tagWeight);
  }
  for (const saying of sayings) {
    for (const page of saying.pages) {
      raise(page, ledPageWeight);
      // "Pizza" is food, and whoever asks for a recipe is not served with listings about food.
      if (isOfField) for (const place of listingsWith(index, page)) tag(place, ledTagWeight);
    }
    for (const phrase of saying.phrases)
      for (const [place, weight] of documentsWithAll(index, phrase)) raise(place, Math.min(weight, 1));
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

/** Places of the listings that are tagged with the term of a page. */
function* listingsWith({ pages, engines, searched }: SearchIndex, page: number): Generator<number> {
  const { facet, id } = pages[page] ?? {};
  if (facet === undefined || id === undefined || !searched.includes(facet)) return;
  let start = pages.length;
  for (const engine of [engines.entity, engines.tool]) {
    yield* rowsTagged(engine, facet, id).map((row) => start + row);
    start += engine.size;
  }
}

const tagged = new WeakMap<FacetEngine, Map<string, number[]>>();

function rowsTagged(engine: FacetEngine, name: string, id: string): readonly number[] {
  let byTerm = tagged.get(engine);
  if (byTerm === undefined) {
    byTerm = new Map();
    for (const { name: facet, ids, rows } of engine.facets.values()) {
      rows.forEach((places, row) => {
        for (const place of places) {
          const term = ids[place] as string;
          if (term === notStated) continue;
          const list = byTerm?.get(`${facet}=${term}`);
          if (list === undefined) byTerm?.set(`${facet}=${term}`, [row]);
          else list.push(row);
        }
      });
    }
    tagged.set(engine, byTerm);
  }
  return byTerm.get(`${name}=${id}`) ?? [];
}
