import type { FacetColumn } from "./facet-index-shape.ts";
import type { Selection } from "./selection.ts";

/** The terms of one listing by facet. */
export type PlainItem = Readonly<Record<string, readonly string[]>>;

export interface PlainCounts {
  /** Places of the items that remain. */
  readonly rows: number[];
  readonly counts: Map<string, number[]>;
}

type PlainFacet = Pick<FacetColumn, "name" | "mode" | "ids">;

/** How near an item is to the places of a selection; undefined where none is chosen. */
export type PlainLocality = (item: PlainItem, selection: Selection) => string | undefined;

/**
 * The same counts as `countFacets`, in the plainest way: for each facet, filter by all others, then count terms; where
 * localities are chosen, ask again with each term.
 *
 * Tests hold the engine against it, and the bench times it.
 */
export function countPlainly(
  facets: Iterable<PlainFacet>,
  items: readonly PlainItem[],
  selection: Selection,
  localityOf: PlainLocality = () => undefined,
): PlainCounts {
  const all = [...facets];
  const filter = (asked: Selection) => {
    return items.flatMap((item, row) => {
      const isFound = all.every((facet) => passes(item, facet, asked)) && isNear(item, asked, localityOf);
      return isFound ? [row] : [];
    });
  };
  const countEach = ({ name, mode, ids }: PlainFacet) =>
    ids.map((id) => filter({ ...selection, [name]: mode === "any" ? [id] : [...(selection[name] ?? []), id] }).length);
  const countAtOnce = (facet: PlainFacet) => {
    const others = facet.mode === "any" ? all.filter((other) => other !== facet) : all;
    const left = items.filter((item) => others.every((other) => passes(item, other, selection)));
    const tally = new Map<string, number>();
    for (const item of left) for (const id of item[facet.name] ?? []) tally.set(id, (tally.get(id) ?? 0) + 1);
    return facet.ids.map((id) => tally.get(id) ?? 0);
  };
  const count = selection["locality"] === undefined ? countAtOnce : countEach;
  return { rows: filter(selection), counts: new Map(all.map((facet) => [facet.name, count(facet)])) };
}

function passes(item: PlainItem, { name, mode }: PlainFacet, selection: Selection): boolean {
  const chosen = selection[name] ?? [];
  if (chosen.length === 0) return true;
  const hasTerm = (id: string) => item[name]?.includes(id) ?? false;
  return mode === "any" ? chosen.some(hasTerm) : chosen.every(hasTerm);
}

function isNear(item: PlainItem, selection: Selection, localityOf: PlainLocality): boolean {
  const chosen = selection["locality"] ?? [];
  const places = [...(selection["countries"] ?? []), ...(selection["regions"] ?? [])];
  if (chosen.length === 0 || places.every((id) => id === "not-stated")) return true;
  return chosen.includes(localityOf(item, selection) ?? "");
}
