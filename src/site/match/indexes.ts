import { addressOfIndex } from "../../dataset/address.ts";
import type { Kind, Reference } from "../../dataset/model.ts";
import { parseFacetIndex, type FacetEngine } from "../../core/facets/engine.ts";
import { parseMatchIndex, toMatchRecords, type MatchRecord } from "../../core/match/record.ts";
import { readJson } from "../directory/read-index.ts";

/** The listings of a kind: the directory's index, and what matching reads in the same rows. */
export interface KindIndex {
  readonly engine: FacetEngine;
  readonly records: readonly MatchRecord[];
}

export interface KindIndexes extends Readonly<Record<Kind, KindIndex>> {
  /** Where each listing is: of both kinds, since what took a listing's place may be of the other. */
  readonly rowById: ReadonlyMap<Reference, { readonly engine: FacetEngine; readonly row: number }>;
}

/** @returns undefined where they cannot be had */
export async function loadKindIndexes(): Promise<KindIndexes | undefined> {
  const [entity, tool] = await Promise.all([loadKindIndex("entity"), loadKindIndex("tool")]);
  if (entity === undefined || tool === undefined) return undefined;
  const places = [entity, tool].flatMap(({ engine, records }) =>
    records.map(({ id }, row) => [id, { engine, row }] as const),
  );
  return { entity, tool, rowById: new Map(places) };
}

/** @returns undefined where it cannot be had */
export async function loadKindIndex(kind: Kind): Promise<KindIndex | undefined> {
  const [rows, beside] = await Promise.all([readJson(addressOfIndex(kind)), readJson(addressOfIndex(kind, "match"))]);
  const engine = parseFacetIndex(rows);
  const index = engine && parseMatchIndex(beside, engine);
  return engine && index && { engine, records: toMatchRecords(engine, index) };
}
