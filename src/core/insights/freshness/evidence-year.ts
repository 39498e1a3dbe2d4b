import { addressOfList } from "../../../dataset/address.ts";
import { referenceOf, type Listing } from "../../../dataset/model.ts";
import type { Register } from "../../register/register.ts";
import { countColumn, counted, type InsightTable } from "../../table/insight-table.ts";

/** How many years before the newest have a row each; older years share one row. */
const yearsTold = 11;

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
  { freshness, today }: Pick<Register, "freshness" | "today">,
): EvidenceYear[] {
  const last = Number(today.slice(0, 4));
  const first = last - yearsTold + 1;
  const groups = new Map<number | undefined, Listing[]>();
  for (const listing of listings) {
    const date = freshness.get(referenceOf(listing))?.date;
    const year = date === undefined ? undefined : Math.max(first - 1, Number(date.slice(0, 4)));
    groups.set(year, [...(groups.get(year) ?? []), listing]);
  }
  const group = (year: number | undefined, isEarlier: boolean, name: string): EvidenceYear => {
    return { year, isEarlier, name, listings: groups.get(year) ?? [] };
  };
  const told = Array.from({ length: yearsTold }, (_, index) => last - index);
  return [
    ...told.map((year) => group(year, false, `evidence-${year}`)),
    group(first - 1, true, `evidence-${first - 1}-or-earlier`),
    group(undefined, false, "evidence-undated"),
  ];
}

/**
 * Counts listings by the year of their newest dated evidence. Every listing counts once, ended ones too, so that counts add up to
 * all listings.
 *
 * @see src/core/register/freshness.ts — what counts as evidence
 */
export function measureEvidenceYears(register: Register): InsightTable {
  const { listings } = register;
  const groups = groupByEvidenceYear(listings, register);
  return {
    id: "evidence-year",
    description: "Listings by the year of their newest dated evidence; ended listings are counted too.",
    n: listings.length,
    columns: [
      { name: "year", description: "The year; null where nothing is dated.", unit: "year" },
      { name: "earlier", description: "yes where all earlier years are counted with it.", unit: "text" },
      countColumn("Listings whose newest evidence is of that year."),
      { name: "share", description: "The count as a share of all listings, 0 to 1.", unit: "share" },
    ],
    rows: groups.map(({ year = null, isEarlier, name, listings: inYear }) => ({
      year,
      earlier: isEarlier ? "yes" : "no",
      ...counted(inYear.length, addressOfList(name)),
      share: listings.length === 0 ? null : inYear.length / listings.length,
    })),
  };
}
