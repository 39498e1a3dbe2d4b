import { range } from "d3-array";
import { addressOfList } from "../../dataset/address.ts";
import type { Kind, Listing } from "../../dataset/model.ts";
import { listTermIds } from "../../dataset/vocabularies.ts";
import { freshnessOf, type Register } from "../register/register.ts";
import {
  buildInsightTable,
  computeShare,
  countMatches,
  toCountCells,
  type CountCells,
  type FigureId,
  type InsightTable,
} from "./insight-table.ts";

/** A figure of listings by kind and by a facet: the column of the facet's terms, and the terms of each kind in display order. */
interface KindFigure<Column extends string> {
  readonly figure: FigureId;
  readonly column: Column;
  readonly facet: string;
  readonly listTerms: (kind: Kind) => readonly string[];
}

/** Row of a figure by kind and term: the term is in the column of the figure. */
type KindRow<Column extends string> = CountCells &
  Readonly<{ kind: Kind; share: number | null }> &
  Readonly<Record<Column, string>>;

/**
 * Counts listings by kind and by a facet of which each listing has exactly one term. Ended listings count too.
 *
 * @returns the figure's table: a row for each term of each kind, organisations first, such as
 *   `{kind: "entity", age: "stale", count: 3, listings: "/entities/?freshness=stale", share: 0.1}`, also if the count is 0. The
 *   counts of a kind add up to all its listings, and `share` is the count as a share of these, null if the kind has none
 */
function measureByKind<Column extends string>(
  register: Register,
  { figure, column, facet, listTerms }: KindFigure<Column>,
): InsightTable<KindRow<Column>> {
  const rows = (["entity", "tool"] as const).flatMap((kind) => {
    const whole = countMatches(register, kind, {}).count;
    return listTerms(kind).map((id) => {
      const counts = countMatches(register, kind, { [facet]: [id] });
      const terms = { kind, [column]: id } as { readonly kind: Kind } & Readonly<Record<Column, string>>;
      return { ...terms, ...counts, share: computeShare(counts.count, whole) };
    });
  });
  return buildInsightTable(figure, register, rows);
}

/** Number of newest years that have a row each. Older years share one row. */
const yearRowCount = 11;

/** Listings whose newest dated evidence is of one year, or of a range of years. */
export interface EvidenceYearGroup {
  /** Year of the evidence; the last one of the group of older years. Undefined for undated listings. */
  readonly year: number | undefined;
  /** True for the group of all years that are older than those with a group of their own. */
  readonly isEarlier: boolean;
  /** Id of the group in the list `evidence`: `2026`, `2015-or-earlier` or `undated`. */
  readonly id: string;
  readonly listings: readonly Listing[];
}

/**
 * Groups listings by the year of their newest dated evidence.
 *
 * @param listings in any order, which each group keeps
 * @returns `{year, isEarlier, id, listings}` for the year of the build date, then for each of the ten years before it, then for
 *   all older years (`isEarlier` is true), and last for the undated listings (`year` undefined): 13 groups, also those without
 *   listings. In 2026 the ids are `2026` to `2016`, `2015-or-earlier` and `undated`. Evidence dated after the build's year
 *   counts as of that year, so that each listing is in one group
 * @throws {RangeError} if a listing is not in the register
 */
export function groupByEvidenceYear(
  listings: Iterable<Listing>,
  register: Pick<Register, "freshness" | "today">,
): EvidenceYearGroup[] {
  const lastYear = Number(register.today.slice(0, 4));
  const firstYear = lastYear - yearRowCount + 1;
  const groups = Map.groupBy(listings, (listing) => {
    const { date } = freshnessOf(register, listing);
    if (date === undefined) return undefined;
    return Math.min(lastYear, Math.max(firstYear - 1, Number(date.slice(0, 4))));
  });
  return [...range(lastYear, firstYear - 2, -1), undefined].map((year) => {
    const isEarlier = year === firstYear - 1;
    const id = `${year ?? "undated"}${isEarlier ? "-or-earlier" : ""}`;
    return { year, isEarlier, id, listings: groups.get(year) ?? [] };
  });
}

/** Name of the list of listings by the year of their newest evidence. */
export const evidenceList = "evidence";

/** Row of the table `evidence-year`. `year` is null for undated listings. */
type EvidenceYearRow = CountCells & Readonly<{ year: number | null; earlier: "yes" | "no"; share: number | null }>;

/**
 * Counts listings by the year of their newest dated evidence. Every listing counts once, ended ones too.
 *
 * @returns the table `evidence-year`, with a row for each group of `groupByEvidenceYear`, such as `{year: 2026, earlier: "no",
 *   count: 3, listings: "/lists/evidence/#evidence-2026", share: 0.1}`; `share` is of all listings
 * @see src/core/register/freshness.ts — what counts as evidence
 */
export function measureEvidenceYears(register: Register): InsightTable<EvidenceYearRow> {
  const { listings } = register;
  const rows = groupByEvidenceYear(listings, register).map((group): EvidenceYearRow => ({
    year: group.year ?? null,
    earlier: group.isEarlier ? "yes" : "no",
    ...toCountCells(group.listings.length, addressOfList(evidenceList, group.id)),
    share: computeShare(group.listings.length, listings.length),
  }));
  return buildInsightTable("evidence-year", register, rows);
}

export const freshnessMeasures = {
  "evidence-age": (register: Register) =>
    measureByKind(register, {
      figure: "evidence-age",
      column: "age",
      facet: "freshness",
      listTerms: () => ["current", "ageing", "stale", "undated"],
    }),
  "review-level": (register: Register) =>
    measureByKind(register, {
      figure: "review-level",
      column: "level",
      facet: "review",
      listTerms: () => listTermIds("review-level"),
    }),
  "evidence-year": measureEvidenceYears,
  "listing-state": (register: Register) =>
    measureByKind(register, {
      figure: "listing-state",
      column: "state",
      facet: "status",
      listTerms: (kind) => listTermIds(`${kind}-state`),
    }),
};
