import type { OverlapRecord, TagKey } from "./overlap-record.ts";

/** What of a tool's tags can set it apart; an issue or a region rarely does. */
const differenceKeys = [
  "functions",
  "target_users",
  "industries",
  "countries",
  "technologies",
] as const satisfies readonly TagKey[];

/** The terms under a key that a tool has and none of the others. */
export interface Difference {
  readonly key: (typeof differenceKeys)[number];
  readonly terms: readonly string[];
}

/** The industry that any tool may serve, and that sets none apart. */
const anyIndustry = "cross-industry";

/**
 * Says what sets a tool apart from those that overlap with it: the terms that it states and none of them does.
 *
 * It says nothing of what they lack: missing is not "no".
 *
 * @returns in the order of `differenceKeys`; keys without such terms are left out
 */
export function differencesOf(tool: OverlapRecord, others: readonly OverlapRecord[]): Difference[] {
  return differenceKeys.flatMap((key) => {
    const theirs = new Set(others.flatMap(({ tags }) => tags[key] ?? []));
    const terms = (tool.tags[key] ?? []).filter((term) => !theirs.has(term) && term !== anyIndustry);
    return terms.length === 0 ? [] : [{ key, terms }];
  });
}
