import { emptySet, hasRow, subtract, unite, type BitSet } from "./bit-set.ts";
import { facetByName, placesOf, type FacetEngine } from "./facet-engine.ts";
import type { PlaceSets } from "./facet-places.ts";
import { localities, placeFacetOf, placesIn, type Locality, type Selection } from "./selection.ts";

/** How rows match some places: each is in the set of its nearest; one that matches none is in no set. */
export type LocalitySets = Readonly<Record<Locality, BitSet>>;

/**
 * How rows match the places of a selection; undefined when none is chosen.
 *
 * @throws {RangeError} if the engine has no such term
 */
export function measureLocality(engine: FacetEngine, selection: Selection): LocalitySets | undefined {
  const name = placeFacetOf(selection);
  if (name === undefined) return undefined;
  const places = placesOf(facetByName(engine, name), placesIn(selection, name));
  return localitySets(engine.places[name], places, engine.size);
}

/** @param chosen places of stated terms */
export function localitySets(
  { local, regional, global }: PlaceSets,
  chosen: readonly number[],
  size: number,
): LocalitySets {
  const sets = { local: emptySet(size), regional: emptySet(size), global: global.slice() };
  for (const place of chosen) {
    unite(sets.local, local[place] as BitSet);
    unite(sets.regional, regional[place] as BitSet);
  }
  subtract(sets.regional, sets.local);
  subtract(sets.global, sets.local);
  subtract(sets.global, sets.regional);
  return sets;
}

/** The rows of some localities. */
export function rowsWithin(sets: LocalitySets, chosen: readonly Locality[], size: number): BitSet {
  const rows = emptySet(size);
  for (const each of chosen) unite(rows, sets[each]);
  return rows;
}

export function localityAt(sets: LocalitySets | undefined, row: number): Locality | undefined {
  return sets && localities.find((each) => hasRow(sets[each], row));
}
