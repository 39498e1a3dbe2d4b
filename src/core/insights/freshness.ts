import { addressOfList, addressOfQuery } from "../../dataset/address.ts";
import type { Kind, Listing } from "../../dataset/model.ts";
import { vocabularyByName } from "../../dataset/vocabularies.ts";
import { freshnessOf, type Register } from "../register/register.ts";
import { counted, shareOf, tableOf, type InsightTable, type TableId } from "./insight-table.ts";

/** A number of listings of a kind with one property, and their share of the listings of that kind. */
type KindRow<Column extends string> = Readonly<Record<Column, string>> & {
  readonly kind: Kind;
  readonly count: number;
  readonly listings: string | null;
  readonly share: number | null;
};

/**
 * Counts listings by kind and by a property that each has once.
 *
 * Ended ones are counted too, so that the counts of a kind add up to its listings.
 *
 * @param facet by which the directory finds them
 */
function measureByKind<Column extends string>(
  register: Register,
  [figure, column, facet]: readonly [TableId, Column, string],
  idsOf: (kind: Kind) => readonly string[],
  idOf: (listing: Listing) => string,
): InsightTable<KindRow<Column>> {
  const rows = (["entity", "tool"] as const).flatMap((kind) => {
    const own = register.listings.filter((listing) => listing.kind === kind);
    return idsOf(kind).map((id) => {
      const count = own.filter((listing) => idOf(listing) === id).length;
      const numbers = { ...counted(count, addressOfQuery(kind, { [facet]: [id] })), share: shareOf(count, own.length) };
      return { kind, [column]: id, ...numbers } as KindRow<Column>;
    });
  });
  return tableOf(figure, register, rows);
}

const idsOf = (vocabulary: string) => vocabularyByName(vocabulary).terms.map(({ id }) => id);

/** By the age of their newest dated evidence: current, ageing, stale or undated. */
export const measureEvidenceAge = (register: Register) =>
  measureByKind(
    register,
    ["evidence-age", "age", "freshness"],
    () => ["current", "ageing", "stale", "undated"],
    (listing) => freshnessOf(register, listing).state,
  );

/** By how far a person has checked them. */
export const measureReviewLevels = (register: Register) =>
  measureByKind(
    register,
    ["review-level", "level", "review"],
    () => idsOf("review-level"),
    ({ review }) => review.level,
  );

/** By whether they are still at work. */
export const measureStates = (register: Register) =>
  measureByKind(
    register,
    ["listing-state", "state", "status"],
    (kind) => idsOf(`${kind}-state`),
    ({ status }) => status.state,
  );

/** How many years before the newest have a row each; older years share one row. */
const yearCount = 11;

/** The listings whose newest evidence is of one year. */
export interface EvidenceYear {
  /** The year; for the row of older years, the last of them. */
  readonly year: number | undefined;
  readonly isEarlier: boolean;
  /** Name of the list of its listings. */
  readonly name: string;
  readonly listings: readonly Listing[];
}

/**
 * Groups listings by the year of their newest dated evidence.
 *
 * @param listings in any order, which each group keeps
 * @returns the build date's year first, then one group a year, then one for all older years, and last the undated listings; each
 *   listing is in one group, and groups without listings are included
 */
export function groupByEvidenceYear(
  listings: Iterable<Listing>,
  register: Pick<Register, "freshness" | "today">,
): EvidenceYear[] {
  const last = Number(register.today.slice(0, 4));
  const first = last - yearCount + 1;
  const groups = Map.groupBy(listings, (listing) => {
    const { date } = freshnessOf(register, listing);
    return date === undefined ? undefined : Math.max(first - 1, Number(date.slice(0, 4)));
  });
  const group = (year: number | undefined, isEarlier: boolean, name: string) => ({
    ...{ year, isEarlier, name, listings: groups.get(year) ?? [] },
  });
  return [
    ...Array.from({ length: yearCount }, (_, index) => group(last - index, false, `evidence-${last - index}`)),
    group(first - 1, true, `evidence-${first - 1}-or-earlier`),
    group(undefined, false, "evidence-undated"),
  ];
}

/**
 * Counts listings by the year of their newest dated evidence. Every listing counts once, ended ones too.
 *
 * @see src/core/register/freshness.ts — what counts as evidence
 */
export function measureEvidenceYears(register: Register): InsightTable {
  const { listings } = register;
  const rows = groupByEvidenceYear(listings, register).map(({ year = null, isEarlier, name, listings: inYear }) => ({
    ...{ year, earlier: isEarlier ? "yes" : "no", ...counted(inYear.length, addressOfList(name)) },
    share: shareOf(inYear.length, listings.length),
  }));
  return tableOf("evidence-year", register, rows);
}
