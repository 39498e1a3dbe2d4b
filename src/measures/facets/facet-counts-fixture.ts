import type { FacetColumn } from "./facet-index-shape.ts";
import type { Selection } from "./facet-groups.ts";

/** The terms of one listing by facet. */
export type PlainItem = Readonly<Record<string, readonly string[]>>;

export interface PlainCounts {
  /** Places of the items that remain. */
  readonly rows: number[];
  readonly counts: Map<string, number[]>;
}

/**
 * The same counts as `countFacets`, in the plainest way: for each facet, filter by all others, then count terms.
 *
 * Tests hold the engine against it, and the bench times it.
 */
export function countPlainly(
  facets: Iterable<Pick<FacetColumn, "name" | "mode" | "ids">>,
  items: readonly PlainItem[],
  selection: Selection,
): PlainCounts {
  const all = [...facets];
  const passes = (item: PlainItem, { name, mode }: Pick<FacetColumn, "name" | "mode">) => {
    const chosen = selection[name] ?? [];
    if (chosen.length === 0) return true;
    const isBorne = (id: string) => item[name]?.includes(id) ?? false;
    return mode === "any" ? chosen.some(isBorne) : chosen.every(isBorne);
  };
  const counts = all.map((facet): [string, number[]] => {
    const others = facet.mode === "any" ? all.filter((other) => other !== facet) : all;
    const left = items.filter((item) => others.every((other) => passes(item, other)));
    const tally = new Map<string, number>();
    for (const item of left) for (const id of item[facet.name] ?? []) tally.set(id, (tally.get(id) ?? 0) + 1);
    return [facet.name, facet.ids.map((id) => tally.get(id) ?? 0)];
  });
  const rows = items.flatMap((item, row) => (all.every((facet) => passes(item, facet)) ? [row] : []));
  return { rows, counts: new Map(counts) };
}
