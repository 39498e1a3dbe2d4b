import { addressOfList } from "../../../dataset/address.ts";
import type { Kind } from "../../../dataset/model.ts";
import { isEnded, type Register } from "../../register/register.ts";
import { countColumn, counted, type InsightColumn, type InsightTable } from "../../table/insight-table.ts";
import { beginOf, endOf, isInPeriod, yearPeriods, hasSignOfLife } from "./periods.ts";
import { measureEvidenceAge } from "../freshness/evidence-age.ts";
import { measureTechnologyTrend } from "./technology-trend.ts";

/** A number of listings in a year. */
export type YearRow = { readonly period: string; readonly count: number; readonly listings: string | null };
export type LifeRow = YearRow & { readonly alive: number; readonly alive_listings: string | null };

const periodColumn: InsightColumn = {
  name: "period",
  description: "A year; before-2000 for all years before it; unknown where no source gives the year.",
  unit: "text",
};

/** The first part of the names of the lists by year. */
export const begun = { entity: "founded", tool: "launched" } as const;

/**
 * Counts organisations by the year in which they were founded, and tools by the year in which they could first be used.
 *
 * Every listing of the kind counts once, ended ones too, so that the counts, those of unknown years included, add up to n.
 */
export function measureBeginnings({ listings, today }: Register, kind: Kind): InsightTable<YearRow> {
  const ofKind = listings.filter((listing) => listing.kind === kind);
  const noun = kind === "entity" ? "Organisations by the year of their founding" : "Tools by the year of their launch";
  return {
    id: begun[kind],
    description: `${noun}; ended ones are counted too.`,
    n: ofKind.length,
    columns: [periodColumn, countColumn("Listings that began then.")],
    rows: yearPeriods(today).map((period) => {
      const count = ofKind.filter((listing) => isInPeriod(beginOf(listing), period)).length;
      return { period: period.id, ...counted(count, addressOfList(`${begun[kind]}-${period.id}`)) };
    }),
  };
}

/**
 * Counts listings of both kinds by the year in which they closed, merged or were discontinued.
 *
 * The counts, those of unknown years included, add up to n, the listings that have ended.
 */
export function measureEndings({ listings, today }: Register): InsightTable<YearRow> {
  const ended = listings.filter(isEnded);
  return {
    id: "endings",
    description: "Organisations and tools that have ended, by year.",
    n: ended.length,
    columns: [periodColumn, countColumn("Listings that ended then.")],
    rows: yearPeriods(today).map((period) => {
      const count = ended.filter((listing) => isInPeriod(endOf(listing), period)).length;
      return { period: period.id, ...counted(count, addressOfList(`ended-${period.id}`)) };
    }),
  };
}

/**
 * Counts the tools launched in each year, and how many of these show a sign of life in the last 730 days.
 *
 * These are counts, not a model of survival: too few ends have a date. The launches add up to n, which is all tools. Tools that
 * show a sign of life are among them.
 *
 * @see src/core/insights/trends/periods.ts
 */
export function measureSignsOfLife({ dataset, today }: Register): InsightTable<LifeRow> {
  return {
    id: "signs-of-life",
    description:
      "Tools by the year of their launch, with those that show a sign of life at most 730 days before the edition: a dated activity, or a review on the tool's own site. Ended tools show none.",
    n: dataset.tools.length,
    columns: [
      periodColumn,
      countColumn("Tools launched then."),
      countColumn("Of these, tools with a sign of life.", "alive"),
    ],
    rows: yearPeriods(today).map((period) => {
      const launched = dataset.tools.filter((tool) => isInPeriod(tool.launched, period));
      const alive = launched.filter((tool) => hasSignOfLife(tool, today)).length;
      return {
        period: period.id,
        ...counted(launched.length, addressOfList(`launched-${period.id}`)),
        alive,
        alive_listings: alive === 0 ? null : addressOfList(`alive-${period.id}`),
      };
    }),
  };
}

/** Every table of the page of trends. */
export function measureTrends(register: Register): InsightTable[] {
  return [
    measureBeginnings(register, "entity"),
    measureBeginnings(register, "tool"),
    measureEndings(register),
    measureSignsOfLife(register),
    measureTechnologyTrend(register),
    measureEvidenceAge(register),
  ];
}
