import type { Reference } from "../../dataset/model.ts";
import type { OverlapRecord } from "./overlap-record.ts";
import type { OverlapIndex, Profile } from "./overlap-index.ts";

/**
 * Tells, for each tool, the part of an index that holds it and all that share a kind of work with it; of a tool whose work
 * has no kind, all that share a function.
 *
 * What is close shares a kind of work (`nearnessOf`), so that none of it is missed, and a page for each of N tools takes
 * Σ n² comparisons over kinds of work instead of N².
 */
export function candidatesOf(index: OverlapIndex): (id: Reference) => OverlapIndex {
  const rowById = new Map(index.records.map(({ id }, row) => [id, row]));
  const rowsByFeature = new Map<string, number[]>();
  index.profiles.forEach((profile, row) => {
    for (const feature of [...profile.vectors.work.features, ...profile.vectors.functions.features]) {
      const rows = rowsByFeature.get(feature);
      if (rows === undefined) rowsByFeature.set(feature, [row]);
      else rows.push(row);
    }
  });
  return (id) => {
    const row = rowById.get(id);
    if (row === undefined) throw new RangeError(`unknown tool: ${id}`);
    const { work, functions } = (index.profiles[row] as Profile).vectors;
    const features = work.features.length > 0 ? work.features : functions.features;
    const rows = [...new Set([row, ...features.flatMap((feature) => rowsByFeature.get(feature) ?? [])])].sort(
      (a, b) => a - b,
    );
    return {
      ...index,
      records: rows.map((each) => index.records[each] as OverlapRecord),
      profiles: rows.map((each) => index.profiles[each] as Profile),
    };
  };
}
