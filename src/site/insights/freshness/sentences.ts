import type { Kind } from "../../../dataset/model.ts";
import { insightsFreshnessMessages } from "../words.ts";

const { ages, levels, states, years, listings } = insightsFreshnessMessages;

/**
 * Formats how many listings a person has checked, without a full stop: "2 of 20 listings have been checked by a person on the
 * organisation's own site or confirmed by it". For all it begins with "All 20 listings have", of one listing "The only listing
 * has", for 0 (also of 0) "No listing has".
 */
export function formatReviewFinding(reviewedCount: number, n: number): string {
  return formatPortion(levels.title, reviewedCount, n);
}

/**
 * Formats how many listings are active, and for how many no source says, without a full stop: "40 of 50 listings are shown to be
 * active by a dated source; for 3, no dated source says". The part after the semicolon is left out for 0.
 *
 * It begins with "All 50 listings are" if all are active, of one listing "The only listing is", for 0 (also of 0) "No listing
 * is".
 */
export function formatStateFinding(activeCount: number, unknownCount: number, n: number): string {
  const title = formatPortion(states.title, activeCount, n);
  return unknownCount === 0 ? title : states.title.unknown({ title, unknown: unknownCount });
}

/** Returns the sentence for none, for all or for a portion of n listings. Without listings it is that for none. */
function formatPortion({ none, all, portion }: typeof levels.title, count: number, n: number): string {
  if (count === 0) return none;
  return count === n ? all({ count: n }) : portion({ count, listings: listings({ count: n }) });
}

/** A year of evidence. Undefined for undated evidence; `isEarlier` if older years are included. */
export interface EvidenceYear {
  readonly year: number | undefined;
  readonly isEarlier: boolean;
}

/**
 * Formats the year from which half of all listings have their newest evidence, without a full stop: "For at least half of the 500
 * listings, the newest dated evidence is from 2023 or later"; if older years are included, "… from 2015 or earlier".
 *
 * Without a year "Fewer than half of the 500 listings have dated evidence"; if n is 0, too, "No listing has dated evidence".
 *
 * @param evidenceYear its year is undefined if fewer than half of the listings have dated evidence
 */
export function formatYearFinding(evidenceYear: EvidenceYear, n: number): string {
  const { year, isEarlier } = evidenceYear;
  const { none, fewer, since, until } = years.title;
  if (year === undefined) return n === 0 ? none : fewer({ count: n });
  return (isEarlier ? until : since)({ count: n, year: String(year) });
}

/** Formats the label of a year: "2023", "2015 or earlier" or, without a year, "No date shown". */
export function formatYearLabel({ year, isEarlier }: EvidenceYear): string {
  if (year === undefined) return years.label.undated;
  return isEarlier ? years.label.earlier({ year: String(year) }) : String(year);
}

/**
 * Formats the title of the listings whose newest evidence is of a year: "Newest evidence from 2023", for a year with earlier ones
 * "… from 2015 or earlier", without a year "No dated evidence".
 */
export function formatYearListTitle({ year, isEarlier }: EvidenceYear): string {
  const { undated, earlier, year: inYear } = years.list.part;
  if (year === undefined) return undated;
  return (isEarlier ? earlier : inYear)({ year: String(year) });
}

/**
 * Formats the share of listings of each kind whose evidence is over two years old, without a full stop: "For 28% of organisations
 * and 50% of tools the newest evidence is over two years old". A kind without a share (null) is left out; without both, "There is
 * no evidence yet".
 */
export function formatEvidenceAgeFinding(shareByKind: Readonly<Record<Kind, number | null>>): string {
  const shares = (["entity", "tool"] as const).flatMap((kind) => {
    const share = shareByKind[kind];
    return share === null ? [] : [ages.title.share[kind]({ share })];
  });
  return shares.length === 0 ? ages.title.none : ages.title.shares({ shares });
}
