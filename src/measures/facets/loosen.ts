import { descending } from "d3-array";
import { countRows, fullSet, intersect, type BitSet } from "./bit-set.ts";
import type { FacetEngine } from "./facet-engine.ts";
import { groupSelection, intersectGroups, type FacetGroup, type Selection } from "./facet-groups.ts";

/** A filter that could be dropped: a facet with all its chosen terms, one term of a facet of mode `all`, or the text. */
export interface Filter {
  /** The facet's name, or `q`. */
  readonly name: string;
  readonly term?: string;
}

export interface Loosening {
  /** One filter, or two where dropping one is not enough. */
  readonly drop: readonly Filter[];
  /** How many rows that would give; at least 1. */
  readonly count: number;
}

/**
 * Says which filter to drop when nothing is found, and what that would give.
 *
 * @param text rows that a text finds, when there is one
 * @returns most rows first, then in the order of the facets; pairs of filters only where no single one helps; empty when
 *   no two are enough, which is when to offer to clear all
 * @throws {RangeError} if the engine has no such facet or term
 */
export function loosen(engine: FacetEngine, selection: Selection, text?: BitSet): Loosening[] {
  const groups = groupSelection(engine, selection, text);
  const { butOne } = intersectGroups(groups, engine.size);
  const single = groups.map((group, index) => loosening([group], butOne[index] as BitSet));
  return best(single) ?? best(pairs(groups, engine.size)) ?? [];
}

function pairs(groups: readonly FacetGroup[], size: number): Loosening[] {
  return groups.flatMap((group, index) =>
    groups.slice(index + 1).map((other) => {
      const rows = fullSet(size);
      for (const kept of groups) if (kept !== group && kept !== other) intersect(rows, kept.rows);
      return loosening([group, other], rows);
    }),
  );
}

function loosening(dropped: readonly FacetGroup[], rows: BitSet): Loosening {
  const drop = dropped.map(({ name, term }) => ({ name, ...(term !== undefined && { term }) }));
  return { drop, count: countRows(rows) };
}

function best(found: readonly Loosening[]): Loosening[] | undefined {
  const helping = found.filter(({ count }) => count > 0);
  return helping.length > 0 ? helping.sort((a, b) => descending(a.count, b.count)) : undefined;
}
