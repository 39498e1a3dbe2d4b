import { addRow, emptySet, emptySets, subtract, unite, type BitSet } from "./bit-set.ts";
import type { FacetColumn, FacetIndex } from "./facet-index-shape.ts";

/** Which rows match each place, and how. A list has a set for each term of its facet, `not-stated` included. */
export interface FacetPlaces {
  readonly regions: PlaceSets;
  readonly countries: PlaceSets;
}

export interface PlaceSets {
  /** Rows that name the place. For a region: that name it or a country in it. */
  readonly local: readonly BitSet[];
  /** Rows, not national ones, that name a region that contains the country; none for regions. */
  readonly regional: readonly BitSet[];
  /** Rows of global scope. */
  readonly global: BitSet;
  /** Rows that match: local, regional or global; for `not-stated` those that name no place. */
  readonly all: readonly BitSet[];
}

/**
 * Finds which rows match each region and country.
 *
 * A national listing works in its one country, so that its region says nothing of the neighbours. A listing of global
 * scope matches every place; where it names a place as well it is local there, and where it names a region it is
 * regional in that region's countries.
 */
export function measurePlaces({ size, facets, countries_by_region }: FacetIndex): FacetPlaces {
  const facet = (name: string) => facets.find((each) => each.name === name) as FacetColumn;
  const [regions, countries, scope] = [facet("regions"), facet("countries"), facet("scope")];
  const global = rowsWith(scope, "global", size);
  const national = rowsWith(scope, "national", size);
  const named = setsOf(countries, size);
  const localRegions = setsOf(regions, size);
  const regional = emptySets(countries.ids.length, size);
  countries_by_region.forEach((within, region) => {
    const wide = (localRegions[region] as BitSet).slice();
    subtract(wide, national);
    for (const country of within) {
      unite(regional[country] as BitSet, wide);
      unite(localRegions[region] as BitSet, named[country] as BitSet);
    }
  });
  return {
    regions: placeSets(localRegions, emptySets(regions.ids.length, size), global, regions, size),
    countries: placeSets(named, regional, global, countries, size),
  };
}

/** The rows that state each term of a facet. */
export function setsOf({ ids, rows }: FacetColumn, size: number): BitSet[] {
  const sets = emptySets(ids.length, size);
  rows.forEach((places, row) => {
    for (const place of places) addRow(sets[place] as BitSet, row);
  });
  return sets;
}

function placeSets(
  local: readonly BitSet[],
  regional: readonly BitSet[],
  global: BitSet,
  { ids }: FacetColumn,
  size: number,
): PlaceSets {
  const all = emptySets(ids.length, size);
  all.forEach((set, place) => {
    unite(set, local[place] as BitSet);
    if (place === ids.length - 1) return;
    unite(set, regional[place] as BitSet);
    unite(set, global);
  });
  return { local, regional, global, all };
}

function rowsWith({ ids, rows }: FacetColumn, id: string, size: number): BitSet {
  const set = emptySet(size);
  const place = ids.indexOf(id);
  rows.forEach((places, row) => {
    if (places.includes(place)) addRow(set, row);
  });
  return set;
}
