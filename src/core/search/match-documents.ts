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
  const scores = new Map<number, { score: number; had: number; units: number }>();
  const isOfField = unknown.length === 0 && units.some(({ pages }) => pages.length > 0);
  let asked = 0;
  const weightOfUnknown = units.length > unknown.length * 2 ? 0.5 : 1;
  let whole = unknown.length * index.words.rarityOf(1) * weightOfUnknown;
  for (const unit of units) {
    const documents = documentsOf(index, unit);
    const rarity = index.words.rarityOf(documents.size);
    whole += rarity;
    if (documents.size > 0) asked++;
    for (const [place, weight] of documents) {
      const sum = scores.get(place) ?? { score: 0, had: 0, units: 0 };
      scores.set(place, { score: sum.score + rarity * weight, had: sum.had + rarity, units: sum.units + 1 });
    }
  }
  const least = (isOfField ? leastShare.field : leastShare.words) * whole;
  const found = [...scores].map(([place, { score, had, units: count }]) => ({
    place,
    score,
    had,
    isWhole: count === asked,
  }));
  const best = Math.max(...found.map(({ had }) => had), 0);
  const near = found.filter(({ had }) => had >= least && had >= best * 0.75);
  const all = near.filter(({ isWhole }) => isWhole);
  return (all.length >= enough ? all : near).sort(
    (a, b) => Number(b.isWhole) - Number(a.isWhole) || b.score - a.score || a.place - b.place,
  );
}

/** Documents that have the words of a unit, or a term that it names, by how much they do. */
function documentsOf(index: SearchIndex, { tokens, pages, isBegun }: Unit): Map<number, number> {
  const [first, ...others] = tokens.map(({ stem, plain }) =>
    isBegun ? index.words.documentsBeginning(plain) : index.words.documentsOf(stem),
  );
  const found = new Map(first);
  for (const [place, weight] of found) {
    const weights = others.map((posting) => posting.get(place));
    if (weights.includes(undefined)) found.delete(place);
    else found.set(place, Math.min(weight, ...(weights as number[])));
  }
  const raise = (place: number, weight: number) => {
    if ((found.get(place) ?? 0) < weight) found.set(place, weight);
  };
  for (const page of pages) {
    raise(page, pageWeight);
    for (const place of listingsWith(index, page)) raise(place, tagWeight);
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
