import { ascending, descending } from "d3-array";
import type { Reference } from "../../dataset/model.ts";
import { Linkage } from "./linkage.ts";
import { nearnessOf } from "./nearness.ts";
import type { OverlapIndex, Profile } from "./overlap-index.ts";
import { sharedOf, type Vector } from "./vector.ts";
import { joinShare } from "./weights.ts";

/** Tools that do the same work for the same people. */
export interface OverlapGroup {
  /** In order of id; two or more. */
  readonly members: readonly Reference[];
  /** The kinds of work that all share, the rarest first; never empty. */
  readonly kindsOfWork: readonly string[];
}

/**
 * Groups tools that are close to one another; a tool is in one group or none.
 *
 * Two groups become one, the nearest first, when half of the pairs across them are close, and all share a kind of work.
 * What is close shares a kind of work, so that only tools under the same work are compared: Σ n²⁄2 comparisons over kinds of
 * work, of which most end at the first aspect, and not N²⁄2.
 *
 * @returns largest first, then in order of their first ids; the order of the records doesn't matter
 */
export function measureOverlapGroups(index: OverlapIndex): OverlapGroup[] {
  const ids = index.records.map(({ id }) => id);
  const order = ids.map((_, row) => row).sort((a, b) => ascending(ids[a], ids[b]));
  const sorted = order.map((row) => index.profiles[row] as Profile);
  const linkage = new Linkage(sorted.length, joinShare);
  for (const { a, b } of closePairs(sorted)) linkage.meet(a, b);
  return linkage
    .groups()
    .map((rows) => ({
      members: rows.map((row) => ids[order[row] as number] as Reference),
      kindsOfWork: shared(rows, sorted),
    }))
    .filter(({ kindsOfWork }) => kindsOfWork.length > 0)
    .sort((a, b) => descending(a.members.length, b.members.length) || ascending(a.members[0], b.members[0]));
}

interface Pair {
  readonly a: number;
  readonly b: number;
  readonly nearness: number;
}

/** Every two that are close, the nearest first. */
function closePairs(profiles: readonly Profile[]): Pair[] {
  const pairs: Pair[] = [];
  const rowsByWork = new Map<string, number[]>();
  const functions = Int32Array.from(profiles, ({ vectors }) => bitsOf(vectors.functions));
  const users = Int32Array.from(profiles, ({ vectors }) => bitsOf(vectors.target_users));
  const met = new Int32Array(profiles.length).fill(-1);
  profiles.forEach((profile, b) => {
    for (const work of profile.vectors.work.features) {
      const rows = rowsByWork.get(work) ?? [];
      for (const a of rows) {
        if (met[a] === b) continue;
        met[a] = b;
        if (!meet(functions, a, b) || !meet(users, a, b)) continue;
        const nearness = nearnessOf(profiles[a] as Profile, profile);
        if (nearness !== undefined) pairs.push({ a, b, nearness });
      }
      rows.push(b);
      rowsByWork.set(work, rows);
    }
  });
  return pairs.sort((x, y) => descending(x.nearness, y.nearness) || ascending(x.a, y.a) || ascending(x.b, y.b));
}

/** A bit for each feature, or for each 30th; none in common means that no feature is. */
function bitsOf({ places }: Vector): number {
  return places.reduce((bits, place) => bits | (1 << (place % 30)), 0);
}

/** Whether two may have a feature in common, or both have none. */
function meet(bits: Int32Array, a: number, b: number): boolean {
  const [left, right] = [bits[a] as number, bits[b] as number];
  return (left & right) !== 0 || left === right;
}

/** The kinds of work of all rows, the rarest first. */
function shared(rows: readonly number[], profiles: readonly Profile[]): string[] {
  const [first, ...others] = rows.map((row) => (profiles[row] as Profile).vectors.work);
  if (first === undefined) return [];
  return sharedOf(first, first).filter((work) => others.every(({ features }) => features.includes(work)));
}
