import { range } from "d3-array";
import { addressOfList } from "../../dataset/address.ts";
import type { Kind, Listing } from "../../dataset/model.ts";
import { vocabularyByName } from "../../dataset/vocabularies.ts";
import { freshnessOf, type Register } from "../register/register.ts";
import { buildInsightTable, computeShare, countMatches, toCountCells, type FigureId } from "./insight-table.ts";

/** A figure of listings by kind and by a facet: the column of the facet's terms, and the terms of each kind in display order. */
interface KindFigure<Column extends string> {
  readonly figure: FigureId;
  readonly column: Column;
  readonly facet: string;
  readonly listTerms: (kind: Kind) => readonly string[];
}

/**
 * Counts listings by kind and by a facet of which each listing has exactly one term. Ended listings count too.
 *
 * @returns the figure's table: a row for each term of each kind, organisations first; the counts of a kind add up to all its
 *   listings, and `share` is the count as a share of these
 */
function measureByKind<Column extends string>(
  register: Register,
  { figure, column, facet, listTerms }: KindFigure<Column>,
) {
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

function listTermIds(vocabulary: string): string[] {
  return vocabularyByName(vocabulary).terms.map(({ id }) => id);
}

/** Number of newest years that have a row each. Older years share one row. */
const yearRowCount = 11;

/**
 * Groups listings by the year of their newest dated evidence.
 *
 * @param listings in any order, which each group keeps
 * @returns the year of the build date first, then one group for each of the ten years before it, then one for all older years
 *   (`isEarlier`), and last the undated listings (`year` undefined). Groups without listings are included. `name` is the name of
 *   the group's list: `evidence-2026`, `evidence-2015-or-earlier`, `evidence-undated`
 */
export function groupByEvidenceYear(listings: Iterable<Listing>, register: Pick<Register, "freshness" | "today">) {
  const lastYear = Number(register.today.slice(0, 4));
  const firstYear = lastYear - yearRowCount + 1;
  const groups = Map.groupBy(listings, (listing) => {
    const { date } = freshnessOf(register, listing);
    return date === undefined ? undefined : Math.max(firstYear - 1, Number(date.slice(0, 4)));
  });
  return [...range(lastYear, firstYear - 2, -1), undefined].map((year) => {
    const isEarlier = year === firstYear - 1;
    const name = `evidence-${year ?? "undated"}${isEarlier ? "-or-earlier" : ""}`;
    return { year, isEarlier, name, listings: groups.get(year) ?? [] };
  });
}

/**
 * Counts listings by the year of their newest dated evidence. Every listing counts once, ended ones too.
 *
 * @returns the table `evidence-year`, with a row for each group of `groupByEvidenceYear`
 * @see src/core/register/freshness.ts — what counts as evidence
 */
export function measureEvidenceYears(register: Register) {
  const { listings } = register;
  const rows = groupByEvidenceYear(listings, register).map((group) => ({
    year: group.year ?? null,
    earlier: group.isEarlier ? "yes" : "no",
    ...toCountCells(group.listings.length, addressOfList(group.name)),
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
