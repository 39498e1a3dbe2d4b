import { folderByKind, type Kind, type Listing, type Reference } from "../../dataset/model.ts";
import { termIdsOfRow, buildDirectoryRow, type FacetEngine } from "../facets/engine.ts";
import type { ClarityFact } from "../register/clarity.ts";
import { criterionKeys, type CriterionKey, type TermsByKey } from "./criteria.ts";

/** Ids of terms by key and term id, from a property of the vocabularies. */
export type TermRelations = Readonly<Partial<Record<CriterionKey, Readonly<Record<string, readonly string[]>>>>>;

/** Fields of a record that the directory index leaves out. */
interface MatchIndexRow {
  /** Countries and industries of the listing's case studies. */
  readonly studied: TermsByKey;
  /** Terms that its name, summary or workstreams mention, tagged or not. */
  readonly mentioned: TermsByKey;
  /** Facts that could not be found. */
  readonly missing: readonly ClarityFact[];
  /** Its contact page, else `mailto:` and its address, else its website. Absent if none is known. */
  readonly contact?: { readonly fact: "contact" | "website"; readonly url: string };
}

/** The fields of a listing that matching reads. */
export interface MatchRecord extends MatchIndexRow {
  readonly id: Reference;
  readonly kind: Kind;
  readonly name: string;
  /** Term of the vocabulary entity-type. Absent for tools. */
  readonly type?: string;
  readonly scope?: "global" | "regional" | "national";
  /** The listing's tags. */
  readonly stated: TermsByKey;
  /** Related terms, from `near` of the vocabularies. The same for every record. */
  readonly near: TermRelations;
  /** Parts of broader terms, from `narrower` of the vocabularies. The same for every record. */
  readonly narrower: TermRelations;
  readonly state: Listing["status"]["state"];
  /** Listing that took the place of one that ended. */
  readonly successor?: Reference;
  /** Age of the newest evidence, in days. Absent without a date. */
  readonly ageInDays?: number;
}

/**
 * Match data of a kind's listings: `/data/v1/index/entities-match.json` and `tools-match.json`. Rows are in the order of the
 * directory index.
 */
export interface MatchIndex {
  readonly kind: Kind;
  /** Digest of the directory index that the rows belong to. */
  readonly digest: string;
  readonly near: TermRelations;
  readonly narrower: TermRelations;
  readonly rows: readonly MatchIndexRow[];
}

/**
 * Returns a parsed match index as it is, or undefined if it has another kind, digest or number of rows than this directory index.
 * Its rows are not checked.
 */
export function parseMatchIndex(value: unknown, { kind, digest, size }: FacetEngine): MatchIndex | undefined {
  const index = value as Partial<MatchIndex> | null | undefined;
  const belongsToEngine = index?.kind === kind && index.digest === digest && index.rows?.length === size;
  return belongsToEngine ? (index as MatchIndex) : undefined;
}

/**
 * Joins a directory index with its match index.
 *
 * @returns a record per row, in their order, with the fields of both: `{id: "entities/a", kind: "entity", name: "A", type: "ngo",
 *   scope: "global", stated: {countries: ["KE"]}, state: "active", successor, ageInDays: 40, studied: {}, mentioned: {}, missing:
 *   ["cost"], near, narrower}`; `type`, `scope`, `successor` and `ageInDays` are absent if there is none
 * @throws {RangeError} if the match index has more rows than the directory index
 */
export function toMatchRecords(engine: FacetEngine, { near, narrower, rows }: MatchIndex): MatchRecord[] {
  const { kind, facets } = engine;
  return rows.map((matchRow, row) => {
    const { id, name, type, reach, status, freshness } = buildDirectoryRow(engine, row);
    return {
      ...matchRow,
      id: `${folderByKind[kind]}/${id}`,
      kind,
      name,
      ...(type !== undefined && { type }),
      ...(reach.scope !== undefined && { scope: reach.scope as NonNullable<MatchRecord["scope"]> }),
      stated: collectTermsByKey((key) => (facets.has(key) ? termIdsOfRow(engine, row, key) : [])),
      near,
      narrower,
      state: status.state as MatchRecord["state"],
      ...(status.successor !== undefined && { successor: status.successor as Reference }),
      ...(freshness.age_in_days !== undefined && { ageInDays: freshness.age_in_days }),
    };
  });
}

/**
 * Collects the term ids of every key of a criteria file, each id once: `{ countries: ["KE"] }`. Keys without terms are left out.
 *
 * @param readTerms returns the ids of a key
 */
export function collectTermsByKey(readTerms: (key: CriterionKey) => readonly string[]): TermsByKey {
  const entries = criterionKeys.map((key) => [key, [...new Set(readTerms(key))]] as const);
  return Object.fromEntries(entries.filter(([, terms]) => terms.length > 0));
}
