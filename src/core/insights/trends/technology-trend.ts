import { addressOfList } from "../../../dataset/address.ts";
import type { Tool } from "../../../dataset/model.ts";
import { vocabularyByName } from "../../../dataset/vocabularies.ts";
import type { Register } from "../../register/register.ts";
import { countColumn, counted, type InsightTable } from "../../table/insight-table.ts";
import { fiveYearPeriods, isInPeriod, type Period } from "./periods.ts";

export type TechnologyRow = {
  readonly technology: string;
  readonly period: string;
  readonly count: number;
  readonly listings: string | null;
  readonly of: number;
  readonly of_listings: string | null;
  readonly share: number | null;
};

/**
 * Counts tools by technology and by the five years of their launch.
 *
 * A tool with several technologies counts once for each, so that the counts of a period do not add up to its tools. Share =
 * count / of, the tools launched in the period that name a technology; null where there are none. Tools without a year or
 * without a technology are left out.
 */
export function measureTechnologyTrend({ dataset, today }: Register): InsightTable<TechnologyRow> {
  const dated = technologyTools(dataset.tools);
  const periods = fiveYearPeriods(today).map((period) => ({ period, tools: launchedIn(dated, period) }));
  return {
    id: "technologies-by-launch",
    description: "Tools by technology and by the five years of their launch; ended ones are counted too.",
    n: dated.length,
    columns: [
      { name: "technology", description: "Id of the technology.", unit: "text" },
      { name: "period", description: "The years of launch, five at a time; the last stretch is open.", unit: "text" },
      countColumn("Tools with that technology launched then."),
      countColumn("All tools launched then that name a technology: the denominator.", "of"),
      { name: "share", description: "count / of, 0 to 1.", unit: "share" },
    ],
    rows: vocabularyByName("technology").terms.flatMap(({ id: technology }) =>
      periods.map(({ period, tools }) => {
        const count = tools.filter(({ technologies = [] }) => technologies.some((each) => each === technology)).length;
        const of = tools.length;
        return {
          technology,
          period: period.id,
          ...counted(count, addressOfList(`${technology}-${period.id}`)),
          of,
          of_listings: of === 0 ? null : addressOfList(`technologies-${period.id}`),
          share: of === 0 ? null : count / of,
        };
      }),
    ),
  };
}

/** Tools that name a technology and whose launch is dated. */
export function technologyTools(tools: readonly Tool[]): Tool[] {
  return tools.filter(({ launched, technologies = [] }) => launched !== undefined && technologies.length > 0);
}

export function launchedIn(tools: readonly Tool[], period: Period): Tool[] {
  return tools.filter(({ launched }) => isInPeriod(launched, period));
}
