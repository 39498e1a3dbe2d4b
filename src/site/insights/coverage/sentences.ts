import type { ListingCount } from "../../../core/insights/coverage.ts";
import type { Kind } from "../../../dataset/model.ts";
import { directoryMessages } from "../../directory/words.ts";
import { insightsCoverageMessages } from "../words.ts";

const { cell, finding, pairFinding, bothFinding, leftOut, readings, region } = insightsCoverageMessages;
const { total } = directoryMessages.filter;

/** A term's title and the number of its listings. */
export interface TitledCount {
  readonly title: string;
  readonly count: number;
}

/** Formats the accessible name of a cell: "12 organisations: Training, Africa". */
export function formatCoverageCell(count: number, row: string, column: string, kind: Kind): string {
  return cell({ listings: total[kind]({ count }), row, column });
}

/**
 * Formats the finding of a heat map by its rows: the terms with the most and the fewest listings.
 *
 * For example "Training is offered by 40 organisations, funding by 3". Terms without listings are ignored; there are sentences of
 * their own if no term, one term or only terms with equally many listings remain.
 *
 * @param rows with the most listings first
 */
export function formatRowFinding(
  facet: "services" | "functions" | "issues",
  kind: Kind,
  rows: readonly TitledCount[],
): string {
  const statedRows = rows.filter(({ count }) => count > 0);
  const highest = statedRows[0];
  const lowest = statedRows.at(-1);
  if (highest === undefined || lowest === undefined) return finding.none[kind];
  const messages = finding[facet];
  const listings = total[kind]({ count: highest.count });
  if (highest.count > lowest.count) {
    return messages.range({
      highest: highest.title,
      listings,
      lowest: lowest.title,
      lowestCount: lowest.count,
    });
  }
  return statedRows.length === 1
    ? messages.only({ highest: highest.title, listings })
    : messages.equal({ terms: statedRows.length, listings });
}

/** A cell with the titles of its row and column. */
interface TitledCell {
  readonly row: string;
  readonly column: string;
  readonly count: number;
}

/**
 * Formats the finding of a heat map by its cells: the pair of terms with the most listings, and how many pairs have none.
 *
 * @param largest undefined if there are no cells; then, and if its count is 0, the finding says that no listing states any pair
 */
export function formatPairFinding(
  kind: Kind,
  largest: TitledCell | undefined,
  emptyPairs: number,
  pairs: number,
): string {
  if (largest === undefined || largest.count === 0) return pairFinding.none[kind];
  return pairFinding.largest({
    row: largest.row,
    column: largest.column,
    listings: total[kind]({ count: largest.count }),
    empty: pairFinding.empty({ count: emptyPairs, pairs }),
  });
}

/** Formats the finding of both kinds together: the row with the most listings. Undefined or 0 listings: nothing is listed. */
export function formatBothKindsFinding(largest: TitledCount | undefined): string {
  if (largest === undefined || largest.count === 0) return bothFinding.none;
  return bothFinding.largest({ title: largest.title, listings: largest.count });
}

/** Formats what a heat map leaves out, with a sentence about places if its columns are regions. */
export function formatCoverageNote(isRegions: boolean): string {
  const placeNotes = isRegions ? [leftOut.places] : [];
  return [leftOut.ended, ...placeNotes, leftOut.tags].join(" ");
}

/** Formats a sentence on how many organisations name each under-served region, beside the other region with the most. */
export function formatRegionsReading(underServed: readonly TitledCount[], otherRegion: TitledCount): string {
  const { text, named } = readings.regions;
  return text({
    under: underServed.map(({ title, count }) => named({ title, listings: count })),
    otherRegion: otherRegion.title,
    highest: otherRegion.count,
  });
}

/**
 * Formats a sentence on how many of the organisations of global scope name a place in an under-served region: none listed, all,
 * or a share.
 */
export function formatGlobalReading(globalCount: number, localCount: number): string {
  const { none, all, portion } = readings.global.text;
  if (globalCount === 0) return none;
  if (localCount === globalCount) return all({ all: globalCount });
  return portion({ all: globalCount, count: localCount, share: localCount / globalCount });
}

/**
 * Formats the finding of a region: how many organisations name it, beside those that work globally without naming it.
 *
 * They are compared as "more than twice" from a ratio of 2, "more" above 1.1, "about as many" from 0.9 to 1.1, else "fewer".
 * Without global ones, the local ones are not compared.
 */
export function formatRegionFinding(
  title: string,
  { count: localCount }: Pick<ListingCount, "count">,
  { count: globalCount }: Pick<ListingCount, "count">,
): string {
  const { none, local, global } = region.finding;
  if (localCount === 0) return none({ region: title });
  const localText = local({ count: localCount, region: title });
  if (globalCount === 0) return localText;
  const compare = findComparison(localCount / globalCount);
  return compare({ local: localText, global: global({ count: globalCount }) });
}

/** Returns the message that compares a region's local organisations with the global ones, by their ratio. */
function findComparison(ratio: number) {
  const { twice, more, same, fewer } = region.finding;
  if (ratio >= 2) return twice;
  if (ratio > 1.1) return more;
  return ratio >= 0.9 ? same : fewer;
}
