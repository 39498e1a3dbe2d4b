import { ascending, descending } from "d3-array";
import { findTermTitle, type Facet, type FacetEngine } from "../../core/facets/engine.ts";
import { countFacets, countTerms } from "../../core/facets/find-listings.ts";
import { localityName, notStated, type Locality } from "../../core/facets/selection.ts";
import { foldWords } from "../../core/facets/fold.ts";
import { directoryWords } from "./words.ts";
import type { ListingIndex } from "../../core/shortlist/listing-index.ts";
import type { TitleOf } from "../../core/register/format-place.ts";

/** Terms that have an order of their own, which is better kept than that of use. */
const ordered = new Set(["freshness", "review", "scope", "steps", "has"]);
/** Facets with too many terms to show those without listings. */
const sparse = new Set(["countries", "languages"]);
const firstShown = 6;
/** Facets with more terms than this have a field to find one. */
const longest = 15;

export interface FacetTerms {
  readonly facet: Facet;
  /** Ids of the whole list, `not-stated` last. */
  readonly ids: readonly string[];
  /** Those that stand open. */
  readonly first: readonly string[];
  /** Those that can be found by typing; none where the list is short. */
  readonly findable: readonly string[];
}

/**
 * Puts the terms of each facet in the order in which the page shows them, once: a choice should not move them.
 *
 * Terms are ordered by use. Of countries and languages only the first do, and the whole list goes from A to Z without those that
 * no listing names: who looks for Kenya doesn't know how many listings name it, nor of which regions it is part. Typing also
 * finds countries that no listing names, since regional and global ones may work there.
 */
export function buildFacetTerms(engine: FacetEngine): FacetTerms[] {
  const { rows, counts } = countFacets(engine, {});
  return [...engine.facets.values()].map((facet) => {
    const { name, ids, indexById } = facet;
    const used = countTerms(engine, rows, name);
    const usesOf = (id: string) => used[indexById.get(id) ?? -1] ?? 0;
    const isSparse = sparse.has(name);
    const all = ids.filter((id) => id !== notStated);
    const stated = all.filter((id) => !isSparse || usesOf(id) > 0);
    if (!ordered.has(name)) stated.sort((a, b) => descending(usesOf(a), usesOf(b)));
    const whole = isSparse ? sortTermsByTitle(facet, stated) : stated;
    const isFound = (id: string) => counts.get(name)?.[indexById.get(id) ?? -1] !== 0;
    const found = isSparse ? sortTermsByTitle(facet, all).filter(isFound) : stated;
    return {
      facet,
      ids: [...whole, ...ids.filter((id) => id === notStated)],
      first: stated.slice(0, firstShown),
      findable: stated.length > longest ? found : [],
    };
  });
}

function sortTermsByTitle(facet: Facet, ids: readonly string[]): string[] {
  const plain = new Map(ids.map((id) => [id, foldWords(findTermTitle(facet, id)).join(" ")]));
  return [...ids].sort((a, b) => ascending(plain.get(a), plain.get(b)) || ascending(a, b));
}

/** The title of a term, from the index or from the interface's words. */
export function createTermTitleOf(engine: FacetEngine) {
  const { filter, fresh, row } = directoryWords;
  return (name: string, id: string): string => {
    if (id === notStated) return filter.notStated;
    if (name === localityName) return row.near[id as Locality] ?? id;
    if (name === "has") return filter.has(id);
    if (name === "freshness")
      return id === "quiet" ? fresh.quietTag : (fresh.tally[id as keyof typeof fresh.tally] ?? id);
    const facet = engine.facets.get(name);
    return facet === undefined ? id : findTermTitle(facet, id);
  };
}

/** The title of a term, out of the index of the kind that has its facet. */
export function createListedTitleOf({ engines: { entity, tool } }: ListingIndex): TitleOf {
  const [ofEntity, ofTool] = [createTermTitleOf(entity), createTermTitleOf(tool)];
  return (facet, id) => (entity.facets.has(facet) ? ofEntity(facet, id) : ofTool(facet, id));
}
