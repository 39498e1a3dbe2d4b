import type { Kind } from "../../dataset/model.ts";
import type { Freshness } from "../freshness.ts";
import type { MatchRecord } from "./match-record.ts";

/** A listing in the index: what matching reads, and what a result shows beside its reasons. */
export interface MatchEntry extends MatchRecord {
  readonly acronym?: string;
  /** Entity: its type. */
  readonly type?: string;
  /** Tool: names of who builds it. */
  readonly developers?: readonly string[];
  readonly freshness: Pick<Freshness, "state" | "date" | "quiet">;
  /** How a person reviewed it, where that is its newest evidence. */
  readonly reviewed?: "checked" | "confirmed";
}

/** The index of a kind as it is published. */
export interface MatchIndex {
  readonly version: "1";
  readonly kind: Kind;
  /** The build date, YYYY-MM-DD. */
  readonly generated: string;
  /** In the register's order; those that ended are among them, for what took their place. */
  readonly listings: readonly MatchEntry[];
}

/** @throws {RangeError} if the value is not an index of this kind and version */
export function parseMatchIndex(value: unknown, kind: Kind): MatchIndex {
  const index = value as Partial<MatchIndex> | null;
  if (index?.version !== "1" || index.kind !== kind || !Array.isArray(index.listings)) {
    throw new RangeError(`not an index of matching: ${kind}`);
  }
  return index as MatchIndex;
}
