import { folders, type Kind, type Reference } from "../../dataset/model.ts";
import type { ClarityFact } from "../register/clarity.ts";
import { idsOfRow, rowAt, type FacetEngine } from "../facets/facets.ts";
import { criterionKeys, type CriterionKey, type TermsByKey } from "./criteria.ts";
import type { MatchRecord } from "./record.ts";

/** For each row of an index the places of terms in the facet of that name. */
export type TermColumns = Readonly<Partial<Record<CriterionKey, readonly (readonly number[])[]>>>;

/** What matching reads beside the index of a directory, in the same rows: `/data/v1/index/entities-match.json`. */
export interface MatchIndex {
  readonly version: "1";
  readonly kind: Kind;
  /** The build date, YYYY-MM-DD. */
  readonly generated: string;
  /** That of the index. */
  readonly digest: string;
  readonly studied: TermColumns;
  readonly mentioned: TermColumns;
  readonly facts: readonly ClarityFact[];
  /** For each row the places in `facts` of what could not be found. */
  readonly missing: readonly (readonly number[])[];
}

/** @returns undefined when the value isn't what goes with these very rows */
export function parseMatchIndex(value: unknown, { kind, digest, size }: FacetEngine): MatchIndex | undefined {
  const index = value as Partial<MatchIndex> | null | undefined;
  if (index?.version !== "1" || index.kind !== kind || index.digest !== digest) return undefined;
  const columns = [index.missing, ...Object.values(index.studied ?? {}), ...Object.values(index.mentioned ?? {})];
  return columns.every((column) => column?.length === size) ? (index as MatchIndex) : undefined;
}

/** The records of an index's listings, as `matchRecords` makes them of the register, in the order of its rows. */
export function recordsOfIndex(engine: FacetEngine, index: MatchIndex): MatchRecord[] {
  return engine.rows.map((_, row) => recordOfRow(engine, index, row));
}

function recordOfRow(engine: FacetEngine, index: MatchIndex, row: number): MatchRecord {
  const { kind, id, name, type, reach, status, freshness } = rowAt(engine, row);
  const termsIn = (columns: TermColumns) =>
    termsByKey((key) => (columns[key]?.[row] ?? []).map((place) => engine.facets.get(key)?.ids[place] ?? ""));
  return {
    id: `${folders[kind]}/${id}` as Reference,
    ...{ kind, name },
    ...(type !== undefined && { type }),
    ...(reach.scope !== undefined && { scope: reach.scope as NonNullable<MatchRecord["scope"]> }),
    stated: termsByKey((key) => (engine.facets.has(key) ? idsOfRow(engine, row, key) : [])),
    studied: termsIn(index.studied),
    mentioned: termsIn(index.mentioned),
    state: status.state as MatchRecord["state"],
    ...(status.successor !== undefined && { successor: status.successor as Reference }),
    ...(freshness.age_in_days !== undefined && { ageInDays: freshness.age_in_days }),
    missing: (index.missing[row] ?? []).map((place) => index.facts[place] as ClarityFact),
  };
}

/** Keys without terms are left out. */
function termsByKey(read: (key: CriterionKey) => readonly string[]): TermsByKey {
  const entries = criterionKeys.map((key) => [key, read(key)] as const);
  return Object.fromEntries(entries.filter(([, terms]) => terms.length > 0));
}
