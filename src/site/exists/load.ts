import { addressOfOverlap } from "../../dataset/address.ts";
import type { Reference } from "../../dataset/model.ts";
import type { FacetEngine } from "../../core/facets/facets.ts";
import { Lexicon } from "../../core/exists/lexicon.ts";
import { overlapRecordsOf } from "../../core/exists/overlap-engine.ts";
import type { OverlapFile } from "../../core/exists/overlap-file.ts";
import { measureOverlapIndex, type OverlapIndex } from "../../core/exists/overlap-index.ts";
import { readOverlapFile } from "../../core/exists/read-overlap-file.ts";
import { readEngine, readJson, readSummaries } from "../directory/read-index.ts";
import { loadIndex, type KindIndex } from "../match/indexes.ts";

/** What an idea is compared with. */
export interface Listed {
  readonly tools: FacetEngine;
  readonly overlap: OverlapIndex;
  readonly rowById: ReadonlyMap<Reference, number>;
  readonly endings: OverlapFile["endings"];
  readonly behind: OverlapFile["behind"];
  /** Organisations, where they can be had. */
  readonly entities: KindIndex | undefined;
}

/** @returns undefined where the tools cannot be had */
export async function loadListed(): Promise<Listed | undefined> {
  const [rows, beside, entities] = await Promise.all([
    readEngine("tool"),
    readJson(addressOfOverlap),
    loadIndex("entity"),
  ]);
  const tools = rows && (await readSummaries(rows));
  const file = readOverlapFile(beside);
  if (tools?.summaries === undefined || file === undefined) return undefined;
  const overlap = measureOverlapIndex(overlapRecordsOf(tools), new Lexicon(file.words), file.places);
  const rowById = new Map(overlap.records.map(({ id }, row) => [id, row]));
  return { tools, overlap, rowById, endings: file.endings, behind: file.behind, entities };
}
