import { ascending, descending } from "d3-array";
import type { Coverage, CoverageCell, CoverageRow } from "./coverage.ts";

/** A cell with few listings or none, and who works nearest to it. */
export interface ThinCell extends CoverageCell {
  readonly need?: Need;
  /** The row that it lies in. */
  readonly of: CoverageRow;
}

/** A cell with at most this many listings is thin. */
const thinLimit = 1;

/**
 * The thinnest cells of a coverage.
 *
 * Where columns are regions, those with more forced labour come first: for regions the register has a sourced figure of need, for
 * other columns it has none. Then come cells with fewer listings, then those whose row has more listings elsewhere: help that is
 * offered widely is the easiest to bring here. A row without any listing is left out, since it is thin everywhere.
 *
 * @param limit how many, at most
 * @returns in that order; ties in the order of the coverage
 */
export function findThinCells({ columnFacet, rows, cells }: Coverage, limit: number): ThinCell[] {
  const rowById = new Map(rows.map((row) => [row.row, row]));
  const thin = cells.flatMap((cell): ThinCell[] => {
    const of = rowById.get(cell.row);
    if (of === undefined || of.count === 0 || cell.count > thinLimit) return [];
    const need = columnFacet === "regions" ? needByRegion[cell.column] : undefined;
    return [{ ...cell, of, ...(need !== undefined && { need }) }];
  });
  const needOf = ({ need }: ThinCell) => need?.perThousand ?? 0;
  return thin
    .map((cell, place) => ({ cell, place }))
    .sort(
      (a, b) =>
        descending(needOf(a.cell), needOf(b.cell)) ||
        ascending(a.cell.count, b.cell.count) ||
        descending(a.cell.of.count, b.cell.of.count) ||
        a.place - b.place,
    )
    .slice(0, limit)
    .map(({ cell }) => cell);
}

/** How many people in a thousand were in forced labour, in the region of the estimate that holds a region of the register. */
export interface Need {
  /** People in a thousand inhabitants. */
  readonly perThousand: number;
  /** The estimate's own region, which is never exactly the register's. */
  readonly of: string;
  /** It lies within the register's region but holds less than most of its people. */
  readonly isPart?: boolean;
}

/**
 * Prevalence of forced labour in 2021 by region of the ILO: the only need figure by region that the register has a source for.
 *
 * The estimate has five regions, the register ten: each gets the figure of the region where most of its people live. The Middle
 * East and North Africa is spread over four of them; it gets the figure of the Arab States, marked as a part. The figures say
 * nothing about single services or issues.
 *
 * @see ILO, Walk Free and IOM, Global Estimates of Modern Slavery (2022), as reported by the sources below
 */
const needByRegion: Readonly<Record<string, Need>> = {
  "middle-east-north-africa": { perThousand: 5.3, of: "Arab States", isPart: true },
  europe: { perThousand: 4.4, of: "Europe and Central Asia" },
  "central-asia": { perThousand: 4.4, of: "Europe and Central Asia" },
  "latin-america-caribbean": { perThousand: 3.5, of: "Americas" },
  "north-america": { perThousand: 3.5, of: "Americas" },
  "south-asia": { perThousand: 3.5, of: "Asia and the Pacific" },
  "south-east-asia": { perThousand: 3.5, of: "Asia and the Pacific" },
  "east-asia": { perThousand: 3.5, of: "Asia and the Pacific" },
  oceania: { perThousand: 3.5, of: "Asia and the Pacific" },
  africa: { perThousand: 2.9, of: "Africa" },
};

/** Pages with these figures: one with all five, and one by an author with the highest and the lowest. */
export const needSources = [
  { publisher: "Dawn", url: "https://dawn.com/news/1709807/50m-people-living-in-modern-slavery-says-ilo", year: 2022 },
  {
    publisher: "Walk Free",
    url: "https://www.walkfree.org/global-slavery-index/findings/regional-findings/overview/",
    year: 2023,
  },
] as const;
