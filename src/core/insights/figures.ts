import { memo } from "../../dataset/memo.ts";
import type { Register } from "../register/register.ts";
import { caseStudyMeasures } from "./case-studies.ts";
import { clarityMeasures } from "./clarity.ts";
import { measureCoverages, measureHelpGaps } from "./coverage.ts";
import { dueDiligenceMeasures } from "./due-diligence.ts";
import { evaluationMeasures } from "./evaluations.ts";
import registry from "./figures.json" with { type: "json" };
import { freshnessMeasures } from "./freshness.ts";
import type { InsightTable, TableId } from "./insight-table.ts";
import { needsMeasures } from "./needs.ts";
import { overlapMeasures } from "./overlap.ts";
import { thenAndNowMeasures } from "./then-and-now.ts";
import { trendMeasures } from "./trends.ts";

/**
 * Functions that count the rows of a figure or table, by its id in `figures.json`. One returns a table, or one a kind or topic.
 */
const measures = {
  ...thenAndNowMeasures,
  ...trendMeasures,
  ...freshnessMeasures,
  coverage: measureCoverages,
  "help-gaps": measureHelpGaps,
  ...dueDiligenceMeasures,
  ...caseStudyMeasures,
  ...evaluationMeasures,
  ...needsMeasures,
  ...clarityMeasures,
  ...overlapMeasures,
} satisfies Record<TableId, (register: Register) => InsightTable | readonly InsightTable[]>;

type MeasureResult<Id extends TableId> = ReturnType<(typeof measures)[Id]>;

/** Type of a table of one figure, as its measure returns it: its rows have their columns, and it may have more properties. */
export type FigureTable<Id extends TableId> = Extract<
  MeasureResult<Id> | Extract<MeasureResult<Id>, readonly InsightTable[]>[number],
  InsightTable
>;

/**
 * Computes all tables of the insights, drawn or not, in the order of `figures.json`: figures, then tables. A figure may have
 * several tables, such as one a kind. The result is stored for each register.
 */
export const measureInsights = memo((register: Register): readonly InsightTable[] =>
  (Object.keys({ ...registry.figures, ...registry.tables }) as TableId[]).flatMap((id): readonly InsightTable[] =>
    [measures[id](register)].flat(),
  ),
);
