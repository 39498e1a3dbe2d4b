import { range } from "d3-array";
import type { Listing } from "../../dataset/model.ts";

/** Sources of a listing by the year of their date. */
export interface EvidenceYears {
  /** Every year from that of the oldest dated source to the current one, with its sources. [] without a dated source. */
  readonly years: readonly { readonly year: number; readonly count: number }[];
  readonly dated: number;
  readonly undated: number;
}

/**
 * Counts the sources of a listing by the year that their page shows.
 *
 * @param today YYYY-MM-DD; its year is the last one, unless a source has a later one
 * @returns such as `{years: [{year: 2024, count: 2}, {year: 2025, count: 0}, {year: 2026, count: 1}], dated: 3, undated: 4}`
 */
export function countEvidenceByYear({ sources }: Pick<Listing, "sources">, today: string): EvidenceYears {
  const yearsOfSources = sources.flatMap(({ as_of: date }) => (date === undefined ? [] : [Number(date.slice(0, 4))]));
  const dated = yearsOfSources.length;
  const undated = sources.length - dated;
  if (dated === 0) return { years: [], dated, undated };
  const lastYear = Math.max(Number(today.slice(0, 4)), ...yearsOfSources);
  const years = range(Math.min(...yearsOfSources), lastYear + 1).map((year) => ({
    year,
    count: yearsOfSources.filter((yearOfSource) => yearOfSource === year).length,
  }));
  return { years, dated, undated };
}
