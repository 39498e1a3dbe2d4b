import { groups } from "d3-array";
import { vocabularyByName } from "../../../dataset/vocabularies.ts";
import type { Register } from "../../register/register.ts";
import { countColumn, rowsWithMost, type InsightTable } from "../../table/insight-table.ts";
import { countTools, kindColumns, kindsOfWork, toolsWithWork } from "./kinds-of-work.ts";

/** So many tools of a kind in one region are many. */
export const manyTools = 7;

/** In place of a region: tools that work everywhere, whether or not they name a region too. */
const globalScope = "global-scope";

export type RegionRow = {
  readonly kind: string;
  readonly title: string;
  /** A region, or `global-scope`. */
  readonly region: string;
  readonly count: number;
  readonly listings: string | null;
};

/** A kind of work with many tools in one region and none in another. */
export interface RegionGap {
  readonly kind: string;
  readonly title: string;
  /** The regions with the most tools: several if they have the same number. */
  readonly most: readonly RegionRow[];
  /** Ids of the regions that no tool names. */
  readonly none: readonly string[];
  readonly global: RegionRow;
}

/**
 * Counts the tools of a kind of work by region, for kinds with at least seven tools in one region.
 *
 * A region counts tools that name it or a country in it. Ended tools are included.
 */
export function measureRegionsOfWork(register: Register): InsightTable<RegionRow> {
  const regions = vocabularyByName("region").terms.map(({ id }) => id);
  const rows = kindsOfWork.flatMap(({ id: kind, title }) => {
    const local = regions.map((region) => ({
      ...{ kind, title, region },
      ...countTools(register, { work: [kind], regions: [region], locality: ["local"] }),
    }));
    const global = { kind, title, region: globalScope, ...countTools(register, { work: [kind], scope: ["global"] }) };
    return local.some(({ count }) => count >= manyTools) ? [...local, global] : [];
  });
  return {
    id: "overlap-regions",
    description: `Tools by kind of work and region, for kinds with at least ${manyTools} tools in one region. Ended tools are included.`,
    n: toolsWithWork(register).length,
    columns: [
      ...kindColumns,
      {
        name: "region",
        description: `Id of a region that tools name or name a country of; ${globalScope}: tools that work everywhere.`,
        unit: "text",
      },
      countColumn("Tools that do this work there."),
    ],
    rows,
  };
}

/**
 * The kinds that lack tools in at least one region.
 *
 * @param rows of `measureRegionsOfWork`
 */
export function findRegionGaps({ rows }: InsightTable<RegionRow>): RegionGap[] {
  return groups(rows, ({ kind }) => kind).flatMap(([, own]) => {
    const local = own.filter(({ region }) => region !== globalScope);
    const global = own.find(({ region }) => region === globalScope);
    const none = local.filter(({ count }) => count === 0).map(({ region }) => region);
    if (global === undefined || none.length === 0) return [];
    return [{ kind: global.kind, title: global.title, most: rowsWithMost(local, "count"), none, global }];
  });
}
