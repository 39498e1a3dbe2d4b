import { range } from "d3-array";
import { addressOfList } from "../../dataset/address.ts";
import type { Kind, Listing } from "../../dataset/model.ts";
import { vocabularyByName } from "../../dataset/vocabularies.ts";
import { freshnessOf, type Register } from "../register/register.ts";
import { countMatches, toCountCells, computeShare, buildInsightTable, type TableId } from "./insight-table.ts";

/** Counts listings of each kind, ended ones too, by a facet that each has one term of: the counts of a kind add up to it. */
function measureByKind<Column extends string>(
  register: Register,
  [figure, column, facet]: readonly [TableId, Column, string],
  idsOf: (kind: Kind) => readonly string[],
) {
  const rows = (["entity", "tool"] as const).flatMap((kind) => {
    const all = countMatches(register, kind, {}).count;
    return idsOf(kind).map((id) => {
      const found = countMatches(register, kind, { [facet]: [id] });
      const named = { kind, [column]: id } as { readonly kind: Kind } & Readonly<Record<Column, string>>;
      return { ...named, ...found, share: computeShare(found.count, all) };
    });
  });
  return buildInsightTable(figure, register, rows);
}

const idsOf = (vocabulary: string) => vocabularyByName(vocabulary).terms.map(({ id }) => id);

/** How many years before the newest have a row each; older years share one row. */
const yearCount = 11;

/**
 * Groups listings by the year of their newest dated evidence.
 *
 * @param listings in any order, which each group keeps
 * @returns the build date's year first, then one group a year, then one for all older years, and last the undated listings;
 *   groups without listings are included, and each has the name of its list
 */
export function groupByEvidenceYear(listings: Iterable<Listing>, register: Pick<Register, "freshness" | "today">) {
  const last = Number(register.today.slice(0, 4));
  const first = last - yearCount + 1;
  const groups = Map.groupBy(listings, (listing) => {
    const { date } = freshnessOf(register, listing);
    return date === undefined ? undefined : Math.max(first - 1, Number(date.slice(0, 4)));
  });
  return [...range(last, first - 2, -1), undefined].map((year) => {
    const isEarlier = year === first - 1;
    const name = `evidence-${year ?? "undated"}${isEarlier ? "-or-earlier" : ""}`;
    return { year, isEarlier, name, listings: groups.get(year) ?? [] };
  });
}

/**
 * Counts listings by the year of their newest dated evidence. Every listing counts once, ended ones too.
 *
 * @see src/core/register/freshness.ts — what counts as evidence
 */
export function measureEvidenceYears(register: Register) {
  const { listings } = register;
  const rows = groupByEvidenceYear(listings, register).map(({ year = null, isEarlier, name, listings: inYear }) => ({
    year,
    earlier: isEarlier ? "yes" : "no",
    ...toCountCells(inYear.length, addressOfList(name)),
    share: computeShare(inYear.length, listings.length),
  }));
  return buildInsightTable("evidence-year", register, rows);
}

export const freshnessMeasures = {
  "evidence-age": (register: Register) =>
    measureByKind(register, ["evidence-age", "age", "freshness"], () => ["current", "ageing", "stale", "undated"]),
  "review-level": (register: Register) =>
    measureByKind(register, ["review-level", "level", "review"], () => idsOf("review-level")),
  "evidence-year": measureEvidenceYears,
  "listing-state": (register: Register) =>
    measureByKind(register, ["listing-state", "state", "status"], (kind) => idsOf(`${kind}-state`)),
};
