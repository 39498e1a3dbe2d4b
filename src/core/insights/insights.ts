import { measureCoverageTables } from "./coverage/coverage-tables.ts";
import type { Register } from "../register/register.ts";
import { measureStudiesAndOutputs } from "./case-studies/outputs.ts";
import { measureDueDiligence } from "./due-diligence/due-diligence.ts";
import { measureClarityTables } from "./clarity/clarity-tables.ts";
import { measureFreshness } from "./freshness/review-state.ts";
import { measureThen } from "./then-and-now/then-and-now.ts";
import { measureTrends } from "./trends/trends.ts";
import { measureNeeds } from "./needs/needs.ts";
import { measureOverlap } from "./overlap/overlap.ts";
import type { InsightTable } from "../table/insight-table.ts";

/** What measures the tables of each topic, one a line; they are published below /data/v1/insights/ in this order. */
const topics: readonly ((register: Register) => readonly InsightTable[])[] = [
  measureThen,
  measureTrends,
  measureCoverageTables,
  measureDueDiligence,
  measureStudiesAndOutputs,
  measureNeeds,
  measureClarityTables,
  measureFreshness,
  measureOverlap,
];

/**
 * Every table of the insights.
 *
 * @throws {RangeError} if two have the same id
 */
export function measureInsights(register: Register): InsightTable[] {
  const tables = topics.flatMap((measure) => measure(register));
  const ids = new Set<string>();
  for (const { id } of tables) {
    if (ids.has(id)) throw new RangeError(`two insights have one id: ${id}`);
    ids.add(id);
  }
  return tables;
}
