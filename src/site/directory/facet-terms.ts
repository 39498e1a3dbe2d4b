import { ascending, descending } from "d3-array";
import { findTermTitle, type Facet, type FacetEngine } from "../../core/facets/engine.ts";
import { countFacets, countTerms } from "../../core/facets/find-listings.ts";
import { localityName, notStated, type Locality } from "../../core/facets/selection.ts";
import { foldWords } from "../../core/facets/fold.ts";
import type { ListingIndex } from "../../core/shortlist/listing-index.ts";
import type { TitleOf } from "../../core/register/format-place.ts";
import { rowsMessages } from "../rows/words.ts";
import { findFactTitle } from "./facet-titles.ts";
import { directoryMessages } from "./words.ts";

/** Facets whose terms have a natural order, which is kept. */
const orderedFacets = new Set(["freshness", "review", "scope", "steps", "has"]);
/** Facets with so many terms that those without listings are hidden. */
const sparseFacets = new Set(["countries", "languages"]);
/** Terms shown before the reader opens the whole list. */
const initialTerms = 6;
/** Facets that list more terms than this have a field to find one. */
const maxTermsWithoutField = 15;

/** A facet with its terms in display order. The lists don't depend on the query. */
export interface FacetTerms {
  readonly facet: Facet;
  /** Ids of the whole list, `not-stated` last. */
  readonly ids: readonly string[];
  /** Ids shown before the whole list is opened: the six most frequent, or the first six of a facet with a natural order. */
  readonly initialIds: readonly string[];
  /** Ids that the facet's field finds. Empty if the list is too short to have a field. */
  readonly findableIds: readonly string[];
}

/**
 * Lists the terms of each facet in display order, as `{facet, ids, initialIds, findableIds}` for each facet of the engine, in its
 * order. It is computed once, so that terms don't move when one is selected.
 *
 * `ids` is the whole list. Terms are ordered by number of listings, the largest first (ties in the order of the vocabulary),
 * unless their facet has a natural order (`orderedFacets`). Countries and languages go from A to Z, without those that no listing
 * names: readers know the name, but not how many listings there are. `not-stated` is last.
 *
 * `initialIds` are the first `initialTerms` (6) by number of listings or in the natural order, never `not-stated`. `findableIds`
 * is [] if these terms are at most `maxTermsWithoutField` (15). Else it is all of them; for countries from A to Z, with those
 * that no listing names but where regional or global listings work.
 */
export function buildFacetTerms(engine: FacetEngine): FacetTerms[] {
  const { rows, counts } = countFacets(engine, {});
  return [...engine.facets.values()].map((facet) => {
    const { name, ids, indexById } = facet;
    const listingCounts = countTerms(engine, rows, name);
    const countOf = (id: string) => listingCounts[indexById.get(id) ?? -1] ?? 0;
    const hasResults = (id: string) => counts.get(name)?.[indexById.get(id) ?? -1] !== 0;

    const isSparse = sparseFacets.has(name);
    const statedIds = ids.filter((id) => id !== notStated);
    const rankedIds = statedIds.filter((id) => !isSparse || countOf(id) > 0);
    if (!orderedFacets.has(name)) rankedIds.sort((a, b) => descending(countOf(a), countOf(b)));
    const listedIds = isSparse ? sortTermsByTitle(facet, rankedIds) : rankedIds;
    const findableIds = isSparse ? sortTermsByTitle(facet, statedIds).filter(hasResults) : rankedIds;
    return {
      facet,
      ids: [...listedIds, ...ids.filter((id) => id === notStated)],
      initialIds: rankedIds.slice(0, initialTerms),
      findableIds: rankedIds.length > maxTermsWithoutField ? findableIds : [],
    };
  });
}

/**
 * Returns the ids sorted by the titles of their terms, regardless of case, accents and punctuation; equal titles by id. A copy;
 * an id without a title is sorted by itself. Not by `Intl.Collator`: browsers differ.
 */
function sortTermsByTitle(facet: Facet, ids: readonly string[]): string[] {
  const foldedTitles = new Map(ids.map((id) => [id, foldWords(findTermTitle(facet, id)).join(" ")]));
  return [...ids].sort((a, b) => ascending(foldedTitles.get(a), foldedTitles.get(b)) || ascending(a, b));
}

/**
 * Returns a function `(facet, id) => title`. It finds the title of a term in the index ("Kenya" for `countries`, `KE`), or in the
 * site's messages if the term isn't of a vocabulary: `not-stated` of any facet ("Not stated"; "None found" for `evaluated`: no
 * listing states that nobody evaluated it), and terms of `locality` ("Works in its region"), `has` ("A contact") and `freshness`
 * ("Evidence within a year"). It returns the id if the facet or term is unknown.
 */
export function createTermTitleOf(engine: FacetEngine): TitleOf {
  const localityTitles = rowsMessages.row.near;
  const freshnessTitles: Readonly<Record<string, string>> = {
    ...rowsMessages.fresh.tally,
    quiet: rowsMessages.fresh.quietTag,
  };
  return (facetName, id) => {
    if (id === notStated) {
      const { noneFound, notStated: notStatedTitle } = directoryMessages.filter;
      return facetName === "evaluated" ? noneFound : notStatedTitle;
    }
    if (facetName === localityName) return localityTitles[id as Locality] ?? id;
    if (facetName === "has") return findFactTitle(id);
    if (facetName === "freshness") return freshnessTitles[id] ?? id;
    const facet = engine.facets.get(facetName);
    return facet === undefined ? id : findTermTitle(facet, id);
  };
}

/**
 * Returns a function `(facet, id) => title` like that of `createTermTitleOf` for facets of both kinds. A facet that both have
 * gets its titles from the index of entities. It returns the id if the facet or term is unknown.
 */
export function createListedTitleOf({ engines: { entity, tool } }: ListingIndex): TitleOf {
  const entityTitleOf = createTermTitleOf(entity);
  const toolTitleOf = createTermTitleOf(tool);
  return (facet, id) => (entity.facets.has(facet) ? entityTitleOf(facet, id) : toolTitleOf(facet, id));
}
