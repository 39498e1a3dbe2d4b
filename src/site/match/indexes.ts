import { addressOfIndex } from "../../dataset/address.ts";
import type { Kind, Reference } from "../../dataset/model.ts";
import { parseFacetIndex, withSummaries, type FacetEngine } from "../../core/facets/engine.ts";
import { parseMatchIndex, toMatchRecords, type MatchRecord } from "../../core/match/record.ts";
import { readJson } from "../directory/read-index.ts";

/** Listings of a kind: the directory index, and match records in the order of its rows. */
export interface KindIndex {
  readonly engine: FacetEngine;
  readonly records: readonly MatchRecord[];
}

/** Row of a listing in the directory index of its kind. */
export interface ListingRowReference {
  readonly engine: FacetEngine;
  readonly row: number;
}

export interface KindIndexes extends Readonly<Record<Kind, KindIndex>> {
  /** Rows of the listings of both kinds, since a successor may be of another kind. */
  readonly rowById: ReadonlyMap<Reference, ListingRowReference>;
}

/**
 * Loads the listings of both kinds: `{entity, tool, rowById}`.
 *
 * @returns undefined if an index cannot be loaded, or if the two indexes of a kind do not belong together
 */
export async function loadKindIndexes(): Promise<KindIndexes | undefined> {
  const [entity, tool] = await Promise.all([loadKindIndex("entity"), loadKindIndex("tool")]);
  if (entity === undefined || tool === undefined) return undefined;
  const rows = [entity, tool].flatMap(({ engine, records }) =>
    records.map(({ id }, row) => [id, { engine, row }] as const),
  );
  return { entity, tool, rowById: new Map(rows) };
}

/**
 * Loads the listings of a kind: `{engine, records}`, one record for each row of the engine, which has summaries if they could be
 * loaded.
 *
 * @returns undefined if the directory index or the match index cannot be loaded, or if they do not belong together
 */
export async function loadKindIndex(kind: Kind): Promise<KindIndex | undefined> {
  const [directoryIndex, matchIndex, summaries] = await Promise.all([
    readJson(addressOfIndex(kind)),
    readJson(addressOfIndex(kind, "match")),
    readJson(addressOfIndex(kind, "text")),
  ]);
  const engine = parseFacetIndex(directoryIndex);
  const index = engine && parseMatchIndex(matchIndex, engine);
  return engine && index && { engine: withSummaries(engine, summaries), records: toMatchRecords(engine, index) };
}
