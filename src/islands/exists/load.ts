import { addressOfEndings } from "../../dataset/address.ts";
import type { Reference } from "../../dataset/model.ts";
import type { FacetEngine } from "../../measures/facets/facets.ts";
import { parseEndings, type EndingIndex } from "../../measures/overlap/endings.ts";
import { overlapRecordsOf } from "../../measures/overlap/overlap-engine.ts";
import { measureOverlapIndex, type OverlapIndex } from "../../measures/overlap/overlap-index.ts";
import { readEngine, readJson, readSummaries } from "../directory/read-index.ts";
import { loadIndex, type KindIndex } from "../match/indexes.ts";

/** What an idea is compared with. */
export interface Listed {
  readonly tools: FacetEngine;
  readonly overlap: OverlapIndex;
  readonly rowById: ReadonlyMap<Reference, number>;
  readonly endings: EndingIndex["endings"];
  /** Organisations, where they can be had. */
  readonly entities: KindIndex | undefined;
}

/** @returns undefined where the tools cannot be had */
export async function loadListed(): Promise<Listed | undefined> {
  const [rows, endings, entities] = await Promise.all([
    readEngine("tool"),
    readJson(addressOfEndings),
    loadIndex("entity"),
  ]);
  const tools = rows && (await readSummaries(rows));
  if (tools?.summaries === undefined) return undefined;
  const overlap = measureOverlapIndex(overlapRecordsOf(tools));
  const rowById = new Map(overlap.records.map(({ id }, row) => [id, row]));
  return { tools, overlap, rowById, endings: parseEndings(endings) ?? {}, entities };
}
