import { descending } from "d3-array";
import type { Listing } from "../../dataset/model.ts";
import { daysBetween, firstDay } from "../../dataset/partial-date.ts";
import { freshnessLimitsInDays } from "./freshness.ts";
import { covers } from "../../dataset/pointer.ts";
import { readingPaths } from "../../dataset/field-table.ts";

/**
 * Finds the sources of a field.
 *
 * A source supports a field when one of its paths covers it. A reading that no source supports by name is carried by the
 * sources that support the summary.
 *
 * @param path of the field, dotted, such as `offer.services`
 * @returns whether the field is the register's reading rather than a fact that a source states; indices into `sources`: newest
 *   first, then those that show no date
 * @see shared design, "Facts and readings"
 */
export function findFieldEvidence(listing: Pick<Listing, "sources">, path: string) {
  const isReading = readingPaths.some((reading) => reading === path || path.startsWith(`${reading}.`));
  const named = supporting(listing, path);
  return { isReading, sources: named.length === 0 && isReading ? supporting(listing, "summary") : named };
}

/**
 * Says how old the evidence of one fact is: figures and contacts change, so that old ones are shown with their year.
 *
 * @param path of the field, dotted
 * @param today YYYY-MM-DD
 * @returns the newest date of its sources, if one shows one, and whether that is more than three years ago, or not known
 */
export function measureEvidenceAge(
  listing: Pick<Listing, "sources">,
  path: string,
  today: string,
): { date?: string; isOld: boolean } {
  const [newest] = supporting(listing, path);
  const date = newest === undefined ? undefined : listing.sources[newest]?.as_of;
  if (date === undefined) return { isOld: true };
  return { date, isOld: daysBetween(firstDay(date), today) > freshnessLimitsInDays.quiet };
}

function supporting({ sources }: Pick<Listing, "sources">, path: string): number[] {
  return sources
    .map(({ supports = [], as_of }, index) => ({ index, as_of, isHit: supports.some((each) => covers(each, path)) }))
    .filter(({ isHit }) => isHit)
    .sort((a, b) => descending(day(a.as_of), day(b.as_of)) || a.index - b.index)
    .map(({ index }) => index);
}

function day(date: string | undefined): string {
  return date === undefined ? "" : firstDay(date);
}
