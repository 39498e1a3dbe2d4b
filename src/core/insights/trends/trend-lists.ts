import type { Listing } from "../../../dataset/model.ts";
import { vocabularyByName } from "../../../dataset/vocabularies.ts";
import { isEnded, type Register } from "../../register/register.ts";
import { beginOf, endOf, fiveYearPeriods, isInPeriod, yearPeriods, hasSignOfLife } from "./periods.ts";
import { launchedIn, technologyTools } from "./technology-trend.ts";
import { begun } from "./trends.ts";

/** The listings behind one number of the trends. */
export interface TrendList {
  /** Its name without its period: `founded`, `launched`, `ended`, `alive`, `technologies`, or a technology's id. */
  readonly family: string;
  readonly period: string;
  /** In the order of the register's listings. */
  readonly listings: readonly Listing[];
}

/** Every list that the tables of the trends lead to, empty ones included; its name is `family-period`. */
export function trendLists({ listings, dataset, today }: Register): TrendList[] {
  const years = yearPeriods(today);
  const byYear = (family: string, all: readonly Listing[], yearOf: (listing: Listing) => number | undefined) =>
    years.map((period) => ({
      family,
      period: period.id,
      listings: all.filter((listing) => isInPeriod(yearOf(listing), period)),
    }));
  const alive = dataset.tools.filter((tool) => hasSignOfLife(tool, today));
  return [
    ...byYear(begun.entity, dataset.entities, beginOf),
    ...byYear(begun.tool, dataset.tools, beginOf),
    ...byYear("ended", listings.filter(isEnded), endOf),
    ...byYear("alive", alive, beginOf),
    ...technologyLists(dataset.tools, today),
  ];
}

function technologyLists(tools: Register["dataset"]["tools"], today: string): TrendList[] {
  const dated = technologyTools(tools);
  return fiveYearPeriods(today).flatMap((period) => {
    const launched = launchedIn(dated, period);
    const ofTechnology = vocabularyByName("technology").terms.map(({ id }) => ({
      family: id,
      period: period.id,
      listings: launched.filter(({ technologies = [] }) => technologies.some((each) => each === id)),
    }));
    return [{ family: "technologies", period: period.id, listings: launched }, ...ofTechnology];
  });
}
