import { notStated } from "../facets/facet-index-shape.ts";
import type { FacetEngine } from "../facets/facet-engine.ts";
import type { SearchIndex } from "./search-index.ts";

/** A listing that is tagged with a term. */
export interface Tagged {
  /** Its place in `documents`. */
  readonly place: number;
  /** 1 ÷ its terms of that facet: whoever works on one issue is nearer to it than whoever works on ten. */
  readonly share: number;
}

/** The listings that are tagged with the term of a page. */
export function* listingsWith({ pages, engines, searched }: SearchIndex, page: number): Generator<Tagged> {
  const { facet, id } = pages[page] ?? {};
  if (facet === undefined || id === undefined || !searched.includes(facet)) return;
  let start = pages.length;
  for (const engine of [engines.entity, engines.tool]) {
    yield* rowsTagged(engine, facet, id).map(({ place, share }) => ({ place: start + place, share }));
    start += engine.size;
  }
}

const tagged = new WeakMap<FacetEngine, Map<string, Tagged[]>>();

/** Rows in the place of documents. */
function rowsTagged(engine: FacetEngine, name: string, id: string): readonly Tagged[] {
  let byTerm = tagged.get(engine);
  if (byTerm === undefined) {
    byTerm = new Map();
    for (const { name: facet, ids, rows } of engine.facets.values()) {
      rows.forEach((places, row) => {
        for (const place of places) {
          const term = ids[place] as string;
          if (term === notStated) continue;
          const one = { place: row, share: 1 / places.length };
          const list = byTerm?.get(`${facet}=${term}`);
          if (list === undefined) byTerm?.set(`${facet}=${term}`, [one]);
          else list.push(one);
        }
      });
    }
    tagged.set(engine, byTerm);
  }
  return byTerm.get(`${name}=${id}`) ?? [];
}
