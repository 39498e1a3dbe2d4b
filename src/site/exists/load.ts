import { addressOfOverlap } from "../../dataset/address.ts";
import { readExistsFile, type ExistsFile } from "../../core/exists/exists-file.ts";
import type { FacetEngine } from "../../core/facets/engine.ts";
import type { Finder } from "../../core/search/finder.ts";
import { loadSearch, readEngine, readJson, readSummaries } from "../directory/read-index.ts";
import { loadIndex, type KindIndex } from "../match/indexes.ts";

/** What an idea is looked up in. */
export interface Listed extends Pick<ExistsFile, "endings" | "behind"> {
  readonly tools: FacetEngine;
  readonly search: Finder;
  /** Organisations, where they can be had. */
  readonly entities: KindIndex | undefined;
}

/** @throws {Error} if the tools or the search cannot be had */
export async function loadListed(): Promise<Listed> {
  const [rows, beside, entities, search] = await Promise.all([
    readEngine("tool"),
    readJson(addressOfOverlap),
    loadIndex("entity"),
    loadSearch(),
  ]);
  const file = readExistsFile(beside);
  if (rows === undefined || file === undefined) throw new Error("the tools could not be loaded");
  return { ...file, tools: await readSummaries(rows), entities, search };
}
