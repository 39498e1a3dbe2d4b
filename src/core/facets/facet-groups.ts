import { emptySet, fullSet, intersect, unite, type BitSet } from "./bit-set.ts";
import { facetByName, placeOfTerm, type Facet, type FacetEngine } from "./facet-engine.ts";
import { measureLocality, rowsWithin } from "./facet-locality.ts";
import { localitiesIn, localityName, type Selection } from "./selection.ts";

/** Terms of which one must hold; between groups all must. */
export interface FacetGroup {
  /** The facet's name; `locality`; `q` for the text. */
  readonly name: string;
  /** In a facet of mode `all` the one term; else undefined. */
  readonly term?: string;
  /** The rows that it lets through. */
  readonly rows: BitSet;
}

/**
 * The groups of a selection, in the order of the facets, then the localities, the text last.
 *
 * A facet of mode `any` makes one group, one of mode `all` a group a term.
 *
 * @throws {RangeError} if the engine has no such facet or term
 */
export function groupSelection(engine: FacetEngine, selection: Selection, text?: BitSet): FacetGroup[] {
  for (const name of Object.keys(selection)) if (name !== localityName) facetByName(engine, name);
  const groups = [...engine.facets.values()].flatMap((facet): FacetGroup[] => {
    const terms = selection[facet.name] ?? [];
    if (terms.length === 0) return [];
    if (facet.mode === "all") return terms.map((term) => ({ name: facet.name, term, rows: setOfTerm(facet, term) }));
    const rows = emptySet(engine.size);
    for (const term of terms) unite(rows, setOfTerm(facet, term));
    return [{ name: facet.name, rows }];
  });
  const localities = localitiesIn(selection);
  const sets = localities.length > 0 ? measureLocality(engine, selection) : undefined;
  if (sets) groups.push({ name: localityName, rows: rowsWithin(sets, localities, engine.size) });
  return text === undefined ? groups : [...groups, { name: "q", rows: text }];
}

/** What all groups leave, and what all but each one leave. */
export function intersectGroups(groups: readonly FacetGroup[], size: number): { all: BitSet; butOne: BitSet[] } {
  const leave = (some: readonly FacetGroup[]) => {
    const left = fullSet(size);
    for (const { rows } of some) intersect(left, rows);
    return left;
  };
  return { all: leave(groups), butOne: groups.map((group) => leave(groups.filter((each) => each !== group))) };
}

/**
 * The rows that a selection and a text leave.
 *
 * @throws {RangeError} if the engine has no such facet or term
 */
export function findRows(engine: FacetEngine, selection: Selection, text?: BitSet): BitSet {
  return intersectGroups(groupSelection(engine, selection, text), engine.size).all;
}

function setOfTerm(facet: Facet, term: string): BitSet {
  return facet.sets[placeOfTerm(facet, term)] as BitSet;
}
