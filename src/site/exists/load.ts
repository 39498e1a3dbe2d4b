import { addressOfOverlapData } from "../../dataset/address.ts";
import { parseOverlapIndex, type OverlapIndex } from "../../core/exists/overlap-index.ts";
import type { FacetEngine } from "../../core/facets/engine.ts";
import type { Finder } from "../../core/search/finder.ts";
import { loadSearch, readEngine, readJson, readSummaries } from "../directory/read-index.ts";
import { loadKindIndex, type KindIndex } from "../match/indexes.ts";

/** Data that an idea is compared with. */
export interface OverlapData extends Pick<OverlapIndex, "endings" | "behind" | "evaluations"> {
  /** Index of all tools, with summaries if these could be loaded. */
  readonly tools: FacetEngine;
  readonly search: Finder;
  /** Index of organisations. Undefined if it could not be loaded. */
  readonly entities: KindIndex | undefined;
}

/**
 * Loads the data that an idea is compared with: `{endings, behind, evaluations, tools, search, entities}`. Only `entities` and the summaries
 * of tools may be missing.
 *
 * @throws {Error} (rejects) if the tools, the overlap index or the search cannot be loaded
 */
export async function loadOverlapData(): Promise<OverlapData> {
  const [tools, overlapJson, entities, search] = await Promise.all([
    readEngine("tool"),
    readJson(addressOfOverlapData),
    loadKindIndex("entity"),
    loadSearch(),
  ]);
  const overlapIndex = parseOverlapIndex(overlapJson);
  if (tools === undefined || overlapIndex === undefined) throw new Error("the tools could not be loaded");
  const { endings, behind, evaluations } = overlapIndex;
  return { endings, behind, evaluations, tools: await readSummaries(tools), entities, search };
}
