import type { Listing } from "../../../dataset/model.ts";
import type { Register } from "../../register/register.ts";
import { wilsonInterval } from "../wilson.ts";
import { baselineById } from "./baseline.ts";
import { countColumn, counted, type InsightColumn, type InsightTable } from "../../table/insight-table.ts";
import { addressOfRule, counting, criteria, listName, rules, type Criterion, type Rule } from "./then-criteria.ts";
import { measureMapSizes } from "./map-sizes.ts";

type Share = ReturnType<typeof measureShare>;
/** A share of the register beside one that an earlier map reported. */
export type ThenRow = Share & {
  figure: string;
  then: number;
  then_wording: "about" | "over" | "nearly" | null;
  then_year: number;
};
export type SensitivityRow = Share & { figure: string; rule: Rule };

/**
 * Shares that earlier maps reported, next to the same shares of the register. They are indicative, since the listings differ.
 *
 * A row a figure. Listings that have not ended count. Share = count / of; low and high are its Wilson score interval at
 * 95 %, null where no listing counts.
 */
export function measureThenAndNow(register: Register): InsightTable<ThenRow> {
  return {
    id: "then-and-now",
    description:
      "Shares that earlier maps reported, beside the register's; indicative: a different population. Listings that have ended are left out.",
    n: countOpen(register),
    columns: [
      figureColumn,
      { name: "then", description: "The earlier map's share, 0 to 1.", unit: "share" },
      {
        name: "then_wording",
        description: "How its source words it: about, over, nearly; empty: exactly.",
        unit: "text",
      },
      { name: "then_year", description: "Its year.", unit: "year" },
      ...shareColumns,
    ],
    rows: criteria.map((criterion) => {
      const { value, qualifier = null, year } = baselineById(criterion.id);
      const share = measureShare(criterion, "open", register);
      return { figure: criterion.id, then: value, then_wording: qualifier, then_year: year, ...share };
    }),
  };
}

/**
 * The same shares under three rules of which listings count.
 *
 * `open` counts listings that have not ended. `recent` counts those of them whose newest evidence (a review on the
 * listing's own site, or a source that shows its date) is at most 730 days old. `apart` leaves out of `open` every listing
 * that has a topic which was looked for on purpose; for a figure that is one of these topics, the other topics
 * alone.
 */
export function measureSensitivity(register: Register): InsightTable<SensitivityRow> {
  return {
    id: "then-and-now-sensitivity",
    description:
      "How the shares of then-and-now change with the rule of which listings count. A row is a figure under one rule.",
    n: countOpen(register),
    columns: [
      figureColumn,
      {
        name: "rule",
        description:
          "Which listings count: open (not ended), recent (open, with evidence at most 730 days old) or apart (open, without the topics that the first gathering looked for).",
        unit: "text",
      },
      ...shareColumns,
    ],
    rows: criteria.flatMap((criterion) =>
      rules.map((rule) => ({ figure: criterion.id, rule, ...measureShare(criterion, rule, register) })),
    ),
  };
}

const figureColumn: InsightColumn = { name: "figure", description: "What is compared.", unit: "text" };
const shareColumns: readonly InsightColumn[] = [
  countColumn("Listings that meet it."),
  countColumn("Listings that count: the denominator.", "of"),
  { name: "share", description: "count / of, 0 to 1.", unit: "share" },
  { name: "low", description: "Lower end of the share's Wilson score interval at 95 %.", unit: "share" },
  { name: "high", description: "Upper end of it.", unit: "share" },
];

/** The lists behind its numbers that the directory can't find: by name, members in the order of the register's listings. */
export function thenAndNowLists(register: Register): ThenList[] {
  const lists = criteria.flatMap((criterion) =>
    rules.flatMap((rule) => {
      const all = counting(criterion, rule, register);
      return (["met", "all"] as const).map((of) => ({
        name: listName(criterion, rule, of),
        address: addressOfRule(criterion, rule, of),
        criterion,
        rule,
        of,
        listings: of === "met" ? all.filter(criterion.isMet) : all,
      }));
    }),
  );
  const needed = lists.filter(({ address }) => address.startsWith("/lists/"));
  return [...new Map(needed.map((list) => [list.name, list])).values()];
}

export interface ThenList {
  readonly name: string;
  readonly address: string;
  readonly criterion: Criterion;
  readonly rule: Rule;
  /** Those that meet the criterion, or all that count. */
  readonly of: "met" | "all";
  readonly listings: readonly Listing[];
}

function measureShare(criterion: Criterion, rule: Rule, register: Register) {
  const all = counting(criterion, rule, register);
  const count = all.filter(criterion.isMet).length;
  const of = all.length;
  const { low, high } = wilsonInterval(count, of);
  return {
    ...counted(count, addressOfRule(criterion, rule, "met")),
    of,
    of_listings: of === 0 ? null : addressOfRule(criterion, rule, "all"),
    share: of === 0 ? null : count / of,
    low: of === 0 ? null : low,
    high: of === 0 ? null : high,
  };
}

/** Listings of the kinds that are compared, ended ones apart. */
function countOpen(register: Register): number {
  return new Set(criteria.flatMap((criterion) => counting(criterion, "open", register))).size;
}

/** Every table of the page of then and now. */
export function measureThen(register: Register): InsightTable[] {
  return [measureThenAndNow(register), measureSensitivity(register), measureMapSizes(register)];
}
