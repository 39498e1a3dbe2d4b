import { measureCoverageTables } from "./coverage/coverage-tables.ts";
import { measureOverlapTable } from "../exists/overlap-table.ts";
import type { Register } from "../register/register.ts";
import { measureCaseStudies } from "./case-studies/case-studies.ts";
import { measureDueDiligence } from "./due-diligence/due-diligence.ts";
import { measureClarityTables } from "./clarity/clarity-tables.ts";
import { measureEvidenceAge } from "./freshness/evidence-age.ts";
import { measureMapSizes } from "./then-and-now/map-sizes.ts";
import { measureSensitivity, measureThenAndNow } from "./then-and-now/then-and-now.ts";
import { measureTechnologyTrend } from "./trends/technology-trend.ts";
import { measureBeginnings, measureEndings, measureSignsOfLife } from "./trends/trends.ts";
import { measureOutputs } from "./case-studies/outputs.ts";
import { measureNeeds } from "./needs/needs.ts";
import { measureEvidenceYears } from "./freshness/evidence-year.ts";
import { measureReviewLevels, measureStates } from "./freshness/review-state.ts";
import type { InsightTable } from "../table/insight-table.ts";

/** Every measure whose tables are published below /data/v1/insights/, one a line. */
const measures: readonly ((register: Register) => InsightTable | readonly InsightTable[])[] = [
  measureThenAndNow,
  measureSensitivity,
  measureMapSizes,
  (register) => measureBeginnings(register, "entity"),
  (register) => measureBeginnings(register, "tool"),
  measureEndings,
  measureSignsOfLife,
  measureTechnologyTrend,
  measureEvidenceAge,
  measureCoverageTables,
  measureDueDiligence,
  measureCaseStudies,
  measureOutputs,
  measureNeeds,
  measureClarityTables,
  measureReviewLevels,
  measureStates,
  measureEvidenceYears,
  measureOverlapTable,
];

/**
 * Every table of the insights.
 *
 * @throws {RangeError} if two have the same id
 */
export function measureInsights(register: Register): InsightTable[] {
  const tables = measures.flatMap((measure) => measure(register));
  const ids = new Set<string>();
  for (const { id } of tables) {
    if (ids.has(id)) throw new RangeError(`two insights have one id: ${id}`);
    ids.add(id);
  }
  return tables;
}
