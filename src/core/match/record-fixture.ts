import type { Reference } from "../../dataset/model.ts";
import { matchListings, type Match } from "./match.ts";
import type { MatchCriteria, TermsByKey } from "./criteria.ts";
import type { MatchRecord } from "./record.ts";

/** An active entity with evidence of today that states nothing but what is given. */
export function record(id: string, fields: Partial<MatchRecord> = {}): MatchRecord {
  return {
    id: `entities/${id}`,
    kind: "entity",
    name: id,
    stated: {},
    studied: {},
    // As much as it is tagged with, so that a tag counts in full.
    mentioned: fields.stated ?? {},
    state: "active",
    ageInDays: 0,
    near: {},
    missing: [],
    ...fields,
  };
}

/** A tool that states nothing but what is given. */
export function tool(id: string, fields: Partial<MatchRecord> = {}): MatchRecord {
  return { ...record(id, fields), id: `tools/${id}`, kind: "tool" };
}

/** Short ids of the answers of an entity's criteria, best first. */
export function rankIds(criteria: TermsByKey, records: readonly MatchRecord[], kind: MatchCriteria["kind"] = "entity") {
  return matchListings({ kind, ...criteria }, records).map(({ id }) => id.slice(id.indexOf("/") + 1));
}

/** One listing's match. */
export function findMatch(
  criteria: TermsByKey,
  one: MatchRecord,
  others: readonly MatchRecord[] = [],
): Match | undefined {
  const matches = matchListings({ kind: one.kind, ...criteria }, [one, ...others]);
  return matches.find(({ id }) => id === (one.id satisfies Reference));
}
