import type { Reference } from "../../dataset/model.ts";
import { matchListings, type Match } from "./match.ts";
import type { MatchCriteria, TermsByKey } from "./criteria.ts";
import type { MatchRecord } from "./record.ts";

/** Returns the record of an active organisation with evidence of today, no tags, and the given fields. */
export function record(id: string, fields: Partial<MatchRecord> = {}): MatchRecord {
  return {
    id: `entities/${id}`,
    kind: "entity",
    name: id,
    stated: {},
    studied: {},
    // The same as the tags, so that tags count in full.
    mentioned: fields.stated ?? {},
    state: "active",
    ageInDays: 0,
    near: {},
    narrower: {},
    missing: [],
    ...fields,
  };
}

/** Returns the same of a tool. */
export function tool(id: string, fields: Partial<MatchRecord> = {}): MatchRecord {
  return { ...record(id, fields), id: `tools/${id}`, kind: "tool" };
}

/** Returns the ids of the matches, without their folder, best first. */
export function rankIds(criteria: TermsByKey, records: readonly MatchRecord[], kind: MatchCriteria["kind"] = "entity") {
  return matchListings({ kind, ...criteria }, records).map(({ id }) => id.slice(id.indexOf("/") + 1));
}

/** Returns the match of the first listing, among other ones. Undefined if it is no match. */
export function findMatch(
  criteria: TermsByKey,
  record: MatchRecord,
  otherRecords: readonly MatchRecord[] = [],
): Match | undefined {
  const matches = matchListings({ kind: record.kind, ...criteria }, [record, ...otherRecords]);
  return matches.find(({ id }) => id === (record.id satisfies Reference));
}
