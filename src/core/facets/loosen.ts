import { descending } from "d3-array";
import { countRows, type BitSet } from "./bit-set.ts";
import type { FacetEngine } from "./facet-engine.ts";
import { findRows, groupSelection } from "./facet-groups.ts";
import { dropFilter, type Filter, type Selection } from "./selection.ts";

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
  const filters = groupSelection(engine, selection, text).map(({ name, term }) => ({
    name,
    ...(term !== undefined && { term }),
  }));
  const measure = (drop: readonly Filter[]) => ({ drop, count: countWithout(engine, selection, text, drop) });
  const pairs = () =>
    filters.flatMap((filter, index) => filters.slice(index + 1).map((other) => measure([filter, other])));
  return best(filters.map((filter) => measure([filter]))) ?? best(pairs()) ?? [];
}

/** How many rows remain when filters are dropped; without its place a locality goes too. */
function countWithout(
  engine: FacetEngine,
  selection: Selection,
  text: BitSet | undefined,
  drop: readonly Filter[],
): number {
  const kept = drop.reduce(dropFilter, selection);
  const keptText = drop.some(({ name }) => name === "q") ? undefined : text;
  return countRows(findRows(engine, kept, keptText));
}

function best(found: readonly Loosening[]): Loosening[] | undefined {
  const helping = found.filter(({ count }) => count > 0);
  return helping.length > 0 ? helping.sort((a, b) => descending(a.count, b.count)) : undefined;
}
