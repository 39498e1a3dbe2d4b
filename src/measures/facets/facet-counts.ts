import { countCommon, countRows, packSet, type BitSet, type PackedSet } from "./bit-set.ts";
import type { Facet, FacetEngine } from "./facet-engine.ts";
import { groupSelection, intersectGroups, type Selection } from "./facet-groups.ts";

export interface FacetCounts {
  /** The rows that remain. */
  readonly rows: BitSet;
  /** How many remain. */
  readonly total: number;
  /** By facet: for each term, in the order of its `ids`, how many would remain. */
  readonly counts: ReadonlyMap<string, Uint32Array>;
  /** For `regions` and `countries`: how many of these would be local. */
  readonly local: ReadonlyMap<string, Uint32Array>;
}

/**
 * Counts, for every term of every facet, how many rows would remain with it.
 *
 * A term's count is |∩ of the other facets' groups ∩ rows of the term|. In a facet of mode `any` its own choice is left
 * aside, so that its terms don't zero each other: a count says how many the term has under all other filters. In one of
 * mode `all` the term joins what is chosen. Counts of regions and countries hold all that would remain, global and
 * regional listings included; `local` beside them says how many name the place.
 *
 * @param text rows that a text finds, when there is one
 * @returns as many counts as terms, in rows
 * @throws {RangeError} if the engine has no such facet or term
 */
export function countFacets(engine: FacetEngine, selection: Selection, text?: BitSet): FacetCounts {
  const groups = groupSelection(engine, selection, text);
  const { all, butOne } = intersectGroups(groups, engine.size);
  const whole = packSet(all);
  const baseOf = (name: string, term?: string): PackedSet => {
    const index = groups.findIndex((group) => group.name === name && group.term === term);
    return index < 0 ? whole : packSet(butOne[index] as BitSet);
  };
  const counts = new Map<string, Uint32Array>();
  for (const facet of engine.facets.values()) counts.set(facet.name, countFacet(facet, baseOf));
  const local = new Map<string, Uint32Array>();
  for (const name of ["regions", "countries"] as const)
    local.set(name, countSets(engine.places[name].local, baseOf(name)));
  return { rows: all, total: countRows(all), counts, local };
}

function countFacet({ name, mode, ids, sets }: Facet, baseOf: (name: string, term?: string) => PackedSet): Uint32Array {
  if (mode === "any") return countSets(sets, baseOf(name));
  return Uint32Array.from(ids, (id, place) => countCommon(sets[place] as BitSet, baseOf(name, id)));
}

function countSets(sets: readonly BitSet[], base: PackedSet): Uint32Array {
  const counts = new Uint32Array(sets.length);
  for (let place = 0; place < sets.length; place++) counts[place] = countCommon(sets[place] as BitSet, base);
  return counts;
}
