import { countCommon, countRows, type BitSet } from "./bit-set.ts";
import type { Facet, FacetEngine } from "./facet-engine.ts";
import { findRows, groupSelection, intersectGroups } from "./facet-groups.ts";
import { localitySets, measureLocality, rowsWithin, type LocalitySets } from "./facet-locality.ts";
import { notStated } from "./facet-index-shape.ts";
import {
  localities,
  localitiesIn,
  localityName,
  placeFacetOf,
  type Locality,
  type PlaceFacet,
  type Selection,
} from "./selection.ts";

export interface FacetCounts {
  /** The rows that remain. */
  readonly rows: BitSet;
  /** How many remain. */
  readonly total: number;
  /** By facet: for each term, in the order of its `ids`, how many would remain. */
  readonly counts: ReadonlyMap<string, Uint32Array>;
  /** For `regions` and `countries`: how many of these would be local. */
  readonly local: ReadonlyMap<string, Uint32Array>;
  /** Where a place is chosen: for each locality how many would remain with it alone. */
  readonly near?: Readonly<Record<Locality, number>>;
}

/** All but one group of a selection: by the group's name, and its term in a facet of mode `all`. */
type BaseOf = (name: string, term?: string) => BitSet;

/**
 * Counts, for every term of every facet, how many rows would remain with it.
 *
 * In a facet of mode `any` a term's count is what the query would find with that term as the facet's only one, so that its
 * terms don't zero each other: |∩ of the other facets' groups ∩ rows of the term|. In one of mode `all` the term joins what
 * is chosen. Counts of regions and countries hold all that would remain, global and regional listings included, unless
 * localities are chosen: then each place counts those that match it in one of these ways; `local` says how many name the place.
 *
 * @param text rows that a text finds, when there is one
 * @returns as many counts as terms, in rows
 * @throws {RangeError} if the engine has no such facet or term
 */
export function countFacets(engine: FacetEngine, selection: Selection, text?: BitSet): FacetCounts {
  const groups = groupSelection(engine, selection, text);
  const { all, butOne } = intersectGroups(groups, engine.size);
  const baseOf: BaseOf = (name, term) => {
    const index = groups.findIndex((group) => group.name === name && group.term === term);
    return index < 0 ? all : (butOne[index] as BitSet);
  };
  const counts = new Map<string, Uint32Array>();
  for (const facet of engine.facets.values()) counts.set(facet.name, countFacet(facet, baseOf));
  const local = new Map<string, Uint32Array>();
  for (const name of ["regions", "countries"] as const)
    local.set(name, countSets(engine.places[name].local, baseOf(name)));
  if (localitiesIn(selection).length > 0) countWithin(engine, selection, text, { counts, local });
  const sets = measureLocality(engine, selection);
  return {
    rows: all,
    total: countRows(all),
    counts,
    local,
    ...(sets && { near: countNear(sets, baseOf(localityName)) }),
  };
}

/**
 * Counts places again where only some localities are wanted: what is near hangs on the place, so that each place has rows
 * of its own.
 *
 * Regions don't decide it while a country is chosen; their counts then stand.
 */
function countWithin(
  engine: FacetEngine,
  selection: Selection,
  text: BitSet | undefined,
  { counts, local }: { counts: Map<string, Uint32Array>; local: Map<string, Uint32Array> },
): void {
  const chosen = localitiesIn(selection);
  const names: PlaceFacet[] = placeFacetOf(selection) === "countries" ? ["countries"] : ["countries", "regions"];
  for (const name of names) {
    const { [name]: _, [localityName]: _localities, ...others } = selection;
    const base = findRows(engine, others, text);
    const { ids } = engine.facets.get(name) as Facet;
    const within = ids.map((id, place) => {
      if (id === notStated) return findRows(engine, { ...selection, [name]: [id] }, text);
      return rowsWithin(localitySets(engine.places[name], [place], engine.size), chosen, engine.size);
    });
    counts.set(name, countSets(within, base));
    const isLocal = chosen.includes("local");
    local.set(name, isLocal ? countSets(engine.places[name].local, base) : new Uint32Array(ids.length));
  }
}

function countNear(sets: LocalitySets, base: BitSet): Record<Locality, number> {
  return Object.fromEntries(localities.map((each) => [each, countCommon(sets[each], base)])) as Record<
    Locality,
    number
  >;
}

function countFacet({ name, mode, ids, sets }: Facet, baseOf: BaseOf): Uint32Array {
  if (mode === "any") return countSets(sets, baseOf(name));
  return Uint32Array.from(ids, (id, place) => countCommon(sets[place] as BitSet, baseOf(name, id)));
}

function countSets(sets: readonly BitSet[], base: BitSet): Uint32Array {
  return Uint32Array.from(sets, (set) => countCommon(set, base));
}
