import type { Register } from "../register/register.ts";
import {
  measureOutputs,
  measureOutputsByType,
  measureStudies,
  measureStudiesBy,
  measureStudiesByIndustry,
} from "./case-studies.ts";
import { measureClarities, measureClarityByRegion, measureClarityByType } from "./clarity.ts";
import { measureCoverages } from "./coverage.ts";
import { measureStepHelp, measureSteps } from "./due-diligence.ts";
import { measureEvidenceAge, measureEvidenceYears, measureReviewLevels, measureStates } from "./freshness.ts";
import type { FigureId, InsightTable, TableId } from "./insight-table.ts";
import { measureNamedNeeds, measurePartnerNeeds } from "./needs.ts";
import { measureEndedWork, measureKindsOfWork, measureRegionsOfWork } from "./overlap.ts";
import { measureMapSizes, measureSensitivity, measureThenAndNow } from "./then-and-now.ts";
import { measureBeginnings, measureEndings, measureSignsOfLife, measureTechnologyTrend } from "./trends.ts";

/**
 * What counts the rows of each figure and table of `figures.json`: one table, or one for each kind and topic.
 *
 * Together they are the register of figures. Pages, drawings, frames and published files all come from it, in this order.
 */
export const measures = {
  "then-and-now": measureThenAndNow,
  "then-and-now-sensitivity": measureSensitivity,
  "map-sizes": measureMapSizes,
  founded: (register: Register) => measureBeginnings(register, "entity"),
  launched: (register: Register) => measureBeginnings(register, "tool"),
  "signs-of-life": measureSignsOfLife,
  "technologies-by-launch": measureTechnologyTrend,
  endings: measureEndings,
  "evidence-age": measureEvidenceAge,
  coverage: measureCoverages,
  "due-diligence-entities": (register: Register) => measureSteps(register, "entity"),
  "due-diligence-tools": (register: Register) => measureSteps(register, "tool"),
  "due-diligence-help": measureStepHelp,
  "case-studies": measureStudies,
  "case-studies-by-industry": measureStudiesByIndustry,
  "case-studies-by": measureStudiesBy,
  outputs: measureOutputs,
  "outputs-by-type": measureOutputsByType,
  "needs-of-partners": measurePartnerNeeds,
  "needs-named-in-2021": measureNamedNeeds,
  clarity: measureClarities,
  "clarity-by-type": measureClarityByType,
  "clarity-by-region": measureClarityByRegion,
  "review-level": measureReviewLevels,
  "evidence-year": measureEvidenceYears,
  "listing-state": measureStates,
  overlap: measureKindsOfWork,
  "overlap-regions": measureRegionsOfWork,
  "overlap-tried-again": measureEndedWork,
} satisfies Record<TableId, (register: Register) => InsightTable | readonly InsightTable[]>;

/** A table of a figure, as its measure returns it. */
export type TableOf<Id extends FigureId> = Extract<
  ReturnType<(typeof measures)[Id]> | Extract<ReturnType<(typeof measures)[Id]>, readonly InsightTable[]>[number],
  InsightTable
>;

const known = new WeakMap<Register, readonly InsightTable[]>();

/**
 * Every table of the insights, counted once for a register.
 *
 * @throws {RangeError} if two have the same id
 */
export function measureInsights(register: Register): readonly InsightTable[] {
  const tables: readonly InsightTable[] =
    known.get(register) ?? Object.values(measures).flatMap((measure) => measure(register));
  known.set(register, tables);
  const ids = new Set<string>();
  for (const { id } of tables) {
    if (ids.has(id)) throw new RangeError(`two insights have one id: ${id}`);
    ids.add(id);
  }
  return tables;
}
