import { addressOfOverlap } from "../../dataset/address.ts";
import { parseOverlapIndex, type OverlapIndex } from "../../core/exists/overlap-index.ts";
import type { FacetEngine } from "../../core/facets/engine.ts";
import type { Finder } from "../../core/search/finder.ts";
import { loadSearch, readEngine, readJson, readSummaries } from "../directory/read-index.ts";
import { loadKindIndex, type KindIndex } from "../match/indexes.ts";

/** What an idea is looked up in. */
export interface OverlapData extends Pick<OverlapIndex, "endings" | "behind"> {
  readonly tools: FacetEngine;
  readonly search: Finder;
  /** Organisations, where they can be had. */
  readonly entities: KindIndex | undefined;
}

/** @throws {Error} if the tools or the search cannot be had */
export async function loadOverlapData(): Promise<OverlapData> {
  const [rows, beside, entities, search] = await Promise.all([
    readEngine("tool"),
    readJson(addressOfOverlap),
    loadKindIndex("entity"),
    loadSearch(),
  ]);
  const file = parseOverlapIndex(beside);
  if (rows === undefined || file === undefined) throw new Error("the tools could not be loaded");
  return { ...file, tools: await readSummaries(rows), entities, search };
}
