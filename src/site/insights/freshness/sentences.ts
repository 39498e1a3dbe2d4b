import { insightsFreshnessMessages } from "../words.ts";

const { levels, states, years, listings } = insightsFreshnessMessages;

/**
 * Formats a sentence on how many listings a person has checked: "2 of 20 listings have been checked …", with own sentences for
 * none and all.
 */
export function formatReviewFinding(reviewedCount: number, n: number): string {
  return formatPortion(levels.title, reviewedCount, n);
}

/**
 * Formats a sentence on how many listings are active, and for how many no source says: "40 of 50 listings are shown to be active
 * by a dated source; for 3, no dated source says". The second part is left out for 0. If none or all are active, the first part
 * has no numbers, or only n; without listings it is that for none.
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
 * Formats a sentence on the year from which half of all listings have their newest evidence: "For at least half of the 500
 * listings, … 2023 or later".
 *
 * @param evidenceYear its year is undefined if fewer than half of the listings have dated evidence
 */
export function formatYearFinding(evidenceYear: EvidenceYear, n: number): string {
  const { year, isEarlier } = evidenceYear;
  const { none, fewer, since, until } = years.title;
  if (year === undefined) return n === 0 ? none : fewer({ count: n });
  return (isEarlier ? until : since)({ count: n, year: String(year) });
}

/** Formats the label of a year: "2023", "2015 or earlier" or "No date shown". */
export function formatYearLabel({ year, isEarlier }: EvidenceYear): string {
  if (year === undefined) return years.label.undated;
  return isEarlier ? years.label.earlier({ year: String(year) }) : String(year);
}

/** Formats the title and the lead of the list of listings whose newest evidence is of a year. */
export function formatYearList(evidenceYear: EvidenceYear): { title: string; lead: string } {
  return {
    title: formatOfYear(years.list.title, evidenceYear),
    lead: formatOfYear(years.list.lead, evidenceYear),
  };
}

function formatOfYear(messages: typeof years.list.title, { year, isEarlier }: EvidenceYear): string {
  if (year === undefined) return messages.undated;
  return (isEarlier ? messages.earlier : messages.year)({ year: String(year) });
}
