import type { TagKey } from "../../measures/overlap/overlap-record.ts";
import type { OverlapReason } from "../../measures/overlap/reasons.ts";
import type { Messages } from "../../messages/index.ts";

/** Tags that are said beside the kind of work; the rest are seen on the pages. */
const saidTags = ["functions", "target_users", "industries"] as const;
const mostTerms = 2;

/**
 * What two tools share, in a few words: their kinds of work, else their functions, then for whom and where.
 *
 * @param titleOf a term's title within a sentence
 */
export function overlapReasons(
  reasons: readonly OverlapReason[],
  works: Messages["overlap"]["works"],
  titleOf: (key: TagKey, id: string) => string,
): string[] {
  const sharedOf = (aspect: OverlapReason["aspect"]) => reasons.find((each) => each.aspect === aspect)?.shared ?? [];
  const work = sharedOf("work").flatMap((id) => works[id as keyof typeof works] ?? []);
  const tags = saidTags.flatMap((key) => {
    if (key === "functions" && work.length > 0) return [];
    const ids = sharedOf(key).filter((id) => id !== "cross-industry");
    return ids.slice(0, mostTerms).map((id) => titleOf(key, id));
  });
  return [...work.slice(0, mostTerms), ...tags];
}
