import { folders, type Kind, type Listing, type Reference } from "../../dataset/model.ts";
import { idsOfRow, rowAt, type FacetEngine } from "../facets/engine.ts";
import type { ClarityFact } from "../register/clarity.ts";
import { criterionKeys, type CriterionKey, type TermsByKey } from "./criteria.ts";

/** The terms that are next to a term, by key: the property `near` of its vocabulary. */
export type NearTerms = Readonly<Partial<Record<CriterionKey, Readonly<Record<string, readonly string[]>>>>>;

/** What the index of a directory lacks of a record. */
interface RecordExtras {
  /** Countries and industries of its case studies. */
  readonly studied: TermsByKey;
  /** Terms that its name or its summary speaks of, whether tagged or not. */
  readonly mentioned: TermsByKey;
  /** Facts that could not be found. */
  readonly missing: readonly ClarityFact[];
}

/** As much of a listing as matching reads. */
export interface MatchRecord extends RecordExtras {
  readonly id: Reference;
  readonly kind: Kind;
  readonly name: string;
  /** A term of the vocabulary entity-type; tools have none. */
  readonly type?: string;
  readonly scope?: "global" | "regional" | "national";
  /** What its tags say. */
  readonly stated: TermsByKey;
  /** The same for every record. */
  readonly near: NearTerms;
  readonly state: Listing["status"]["state"];
  /** What took the place of a listing that ended. */
  readonly successor?: Reference;
  /** Age of the newest evidence, in days; absent when undated. */
  readonly ageInDays?: number;
}

/** What matching reads in addition to the index of a directory, in the same rows: `/data/v1/index/entities-match.json`. */
export interface MatchIndex {
  readonly kind: Kind;
  /** That of the index of the directory. */
  readonly digest: string;
  readonly near: NearTerms;
  readonly rows: readonly RecordExtras[];
}

/** @returns undefined when the value isn't what goes with these very rows */
export function parseMatchIndex(value: unknown, { kind, digest, size }: FacetEngine): MatchIndex | undefined {
  const index = value as Partial<MatchIndex> | null | undefined;
  const isMeant = index?.kind === kind && index.digest === digest && index.rows?.length === size;
  return isMeant ? (index as MatchIndex) : undefined;
}

/** The records of an index's listings, in the order of its rows. */
export function toMatchRecords(engine: FacetEngine, { near, rows: extras }: MatchIndex): MatchRecord[] {
  const { kind, facets } = engine;
  return extras.map((extra, row) => {
    const { id, name, type, reach, status, freshness } = rowAt(engine, row);
    return {
      ...extra,
      id: `${folders[kind]}/${id}`,
      kind,
      name,
      ...(type !== undefined && { type }),
      ...(reach.scope !== undefined && { scope: reach.scope as NonNullable<MatchRecord["scope"]> }),
      stated: termsByKey((key) => (facets.has(key) ? idsOfRow(engine, row, key) : [])),
      near,
      state: status.state as MatchRecord["state"],
      ...(status.successor !== undefined && { successor: status.successor as Reference }),
      ...(freshness.age_in_days !== undefined && { ageInDays: freshness.age_in_days }),
    };
  });
}

/** Each key's terms once; keys without any are left out. */
export function termsByKey(read: (key: CriterionKey) => readonly string[]): TermsByKey {
  const entries = criterionKeys.map((key) => [key, [...new Set(read(key))]] as const);
  return Object.fromEntries(entries.filter(([, terms]) => terms.length > 0));
}
