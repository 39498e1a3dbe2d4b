import { memo } from "../../dataset/memo.ts";
import type { Register } from "../register/register.ts";
import { caseStudyMeasures } from "./case-studies.ts";
import { clarityMeasures } from "./clarity.ts";
import { measureCoverages } from "./coverage.ts";
import { dueDiligenceMeasures } from "./due-diligence.ts";
import registry from "./figures.json" with { type: "json" };
import { freshnessMeasures } from "./freshness.ts";
import type { InsightTable, TableId } from "./insight-table.ts";
import { needsMeasures } from "./needs.ts";
import { overlapMeasures } from "./overlap.ts";
import { thenAndNowMeasures } from "./then-and-now.ts";
import { trendMeasures } from "./trends.ts";

/** What counts the rows of each figure and table of `figures.json`: one table, or one for each kind and topic. */
const measures = {
  ...thenAndNowMeasures,
  ...trendMeasures,
  ...freshnessMeasures,
  coverage: measureCoverages,
  ...dueDiligenceMeasures,
  ...caseStudyMeasures,
  ...needsMeasures,
  ...clarityMeasures,
  ...overlapMeasures,
} satisfies Record<TableId, (register: Register) => InsightTable | readonly InsightTable[]>;

type Measured<Id extends TableId> = ReturnType<(typeof measures)[Id]>;

/** A table of a figure, as its measure returns it. */
export type FigureTable<Id extends TableId> = Extract<
  Measured<Id> | Extract<Measured<Id>, readonly InsightTable[]>[number],
  InsightTable
>;

/** Every table of the insights in the order of `figures.json`, toCountCells once for a register. */
export const measureInsights = memo((register: Register): readonly InsightTable[] =>
  (Object.keys({ ...registry.figures, ...registry.tables }) as TableId[]).flatMap((id): readonly InsightTable[] =>
    [measures[id](register)].flat(),
  ),
);
