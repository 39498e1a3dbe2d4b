import type { FreshnessState } from "../measures/freshness.ts";
import type { InsightTable } from "../measures/insights/insight-table.ts";
import { enDirectory } from "./en-directory.ts";

const { number, percent, list } = enDirectory.format;

const ages: Readonly<Record<FreshnessState, string>> = {
  current: "within a year",
  ageing: "one to two years",
  stale: "over two years",
  undated: "no date shown",
};
const kinds = { entity: "Organisations", tool: "Tools" } as const;

/** The words of the trends. */
export const enTrends = {
  title: "Trends",
  lead: "When organisations and tools began, which ended, what tools are made of, and how old the evidence is.",

  evidenceAge: {
    title: (_: InsightTable) => "Evidence",
    unit: "Listings by the age of their newest dated evidence",
    leftOut: "Nothing is left out; ended listings are counted too. Old evidence does not mean that the work has ended.",
    label: (kind: keyof typeof kinds, age: FreshnessState) => `${kinds[kind]}, ${ages[age]}`,
    text: (count: number, share: number) => `${number(count)} (${percent(share)})`,
    about: (bars: readonly { label: string; text: string }[]) =>
      list(bars.map(({ label, text }) => `${label}: ${text}`)),
    heads: { kind: "Kind", age: "Newest evidence", count: "Listings", share: "Share of its kind" },
  },
};
