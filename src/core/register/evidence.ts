import { descending } from "d3-array";
import type { Listing } from "../../dataset/model.ts";
import { firstDay } from "../../dataset/partial-date.ts";
import { covers } from "../../dataset/pointer.ts";
import { readings } from "../../dataset/field-table.ts";

/** What supports one field of a listing. */
export interface Evidence {
  /** Whether the field is the register's reading of its sources rather than a fact that one of them states. */
  readonly isReading: boolean;
  /** Indices into `sources`: newest first, then those that show no date. */
  readonly sources: readonly number[];
}

/**
 * Finds the sources of a field.
 *
 * A source supports a field when one of its paths covers it. A reading that no source supports by name is carried by the
 * sources that support the summary.
 *
 * @param path of the field, dotted, such as `offer.services`
 * @see shared design, "Facts and readings"
 */
export function evidenceOf(listing: Pick<Listing, "sources">, path: string): Evidence {
  const isReading = readings.some((reading) => reading === path || path.startsWith(`${reading}.`));
  const named = supporting(listing, path);
  return { isReading, sources: named.length === 0 && isReading ? supporting(listing, "summary") : named };
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
