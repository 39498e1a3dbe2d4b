import { descending } from "d3-array";
import type { Listing } from "../../dataset/model.ts";
import { daysBetween, firstDay } from "../../dataset/partial-date.ts";
import { freshnessLimitsInDays } from "./freshness.ts";
import { covers } from "../../dataset/pointer.ts";
import { readingPaths } from "../../dataset/field-table.ts";

/** Sources of a field. */
export interface FieldEvidence {
  /** True if the field is the register's own classification (`readingPaths`), false if it is a fact that a source states. */
  readonly isReading: boolean;
  /** Indices into `listing.sources`: the newest first, undated ones last. Empty if no source supports the field. */
  readonly sources: readonly number[];
}

/** Newest date of a field's sources. */
export interface EvidenceAge {
  /** As written, such as `2024-05`. Absent if no source of the field has a date. */
  readonly date?: string;
  /** True if the first day of `date` is more than 1,095 days ago, or if there is no date. */
  readonly isOld: boolean;
}

/**
 * Finds the sources of a field.
 *
 * A source supports a field if one of its `supports` paths is the field, an ancestor of it or a descendant. If no source supports
 * a reading, the sources of the summary are returned instead.
 *
 * @param path of the field, dotted, such as `offer.services`
 * @returns such as `{isReading: true, sources: [2, 0]}`. `isReading`: true if the field is the register's own classification
 *   (`readingPaths`), false if it is a fact that a source states; `sources`: indices into `listing.sources`, the newest first,
 *   undated ones last, [] for none. An unknown path is a fact without sources
 * @see shared design, "Facts and readings"
 */
export function findFieldEvidence(listing: Pick<Listing, "sources">, path: string): FieldEvidence {
  const isReading = readingPaths.some((reading) => reading === path || path.startsWith(`${reading}.`));
  const fieldSources = findSupportingSources(listing, path);
  const isInferred = isReading && fieldSources.length === 0;
  return { isReading, sources: isInferred ? findSupportingSources(listing, "summary") : fieldSources };
}

/**
 * Returns the newest date of a field's sources. Figures and contacts change, so old ones are shown with their year.
 *
 * Unlike in `findFieldEvidence`, sources of the summary never stand in.
 *
 * @param path of the field, dotted, such as `contact`
 * @param today YYYY-MM-DD
 * @returns such as `{date: "2024-05", isOld: false}`; `date` is as written, `isOld` true if its first day is more than 1,095 days
 *   ago. `{isOld: true}` without a dated source
 */
export function measureEvidenceAge(listing: Pick<Listing, "sources">, path: string, today: string): EvidenceAge {
  const [newest] = findSupportingSources(listing, path);
  const date = newest === undefined ? undefined : listing.sources[newest]?.as_of;
  if (date === undefined) return { isOld: true };
  return { date, isOld: daysBetween(firstDay(date), today) > freshnessLimitsInDays.quiet };
}

/**
 * Returns the indices of the sources that support a field: newest first, undated ones last, equal dates in file order. A year or
 * month counts as its first day. [] for none.
 */
function findSupportingSources({ sources }: Pick<Listing, "sources">, path: string): number[] {
  return sources
    .map(({ supports = [], as_of }, index) => ({
      index,
      day: toSortableDay(as_of),
      isSupporting: supports.some((supportedPath) => covers(supportedPath, path)),
    }))
    .filter(({ isSupporting }) => isSupporting)
    .sort((a, b) => descending(a.day, b.day) || a.index - b.index)
    .map(({ index }) => index);
}

/** Returns the first day of a date, "2024-05" → "2024-05-01"; "", which sorts before every day, if there is none. */
function toSortableDay(date: string | undefined): string {
  return date === undefined ? "" : firstDay(date);
}
