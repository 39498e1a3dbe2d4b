import type { ListingCount } from "../../../core/insights/coverage.ts";
import type { Kind } from "../../../dataset/model.ts";
import { directoryMessages } from "../../directory/words.ts";
import { insightsCoverageMessages } from "../words.ts";

const { cell, finding, gaps, pairFinding, bothFinding, leftOut, readings, region } = insightsCoverageMessages;
const { total } = directoryMessages.filter;

/** A term's title and the number of its listings. */
export interface TitledCount {
  readonly title: string;
  readonly count: number;
}

/** Formats the accessible name of a cell: "12 organisations: Training, Africa". 0 is "0 organisations: Training, Africa". */
export function formatCoverageCell(count: number, row: string, column: string, kind: Kind): string {
  return cell({ listings: total[kind]({ count }), row, column });
}

/**
 * Formats the finding of a heat map by its rows, the terms with the most and the fewest listings, without a full stop: "Training
 * is offered by 40 organisations, funding by 3". Functions are "the work of", issues "tackled by" so many.
 *
 * Terms without listings are ignored. If one term remains: "Only training is offered by anyone: 1 organisation"; if all remaining
 * have equally many: "Each of 2 is offered by 2 organisations"; if none remains: "No organisation states any of these". Of
 * several terms with the most or the fewest listings, the first or the last row is named.
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
  /** Title as it stands alone: "Fishing". */
  readonly row: string;
  /** Title as it is written within a sentence: "forced labour", "Africa". */
  readonly column: string;
  readonly count: number;
}

/**
 * Formats the finding of a heat map by its cells, without a full stop: "Fishing and forced labour come together most often, in 12
 * organisations; 3 of 40 pairs are empty". For 0 empty pairs it ends with "no pair is empty". Without a largest cell, and if its
 * count is 0, "No organisation states any of these pairs".
 *
 * @param largest cell with the most listings; undefined if there are no cells
 * @param emptyPairs number of pairs without listings
 * @param pairs number of all pairs
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

/**
 * Formats the finding of both kinds together, the row with the most listings, without a full stop: "Forced labour has the most
 * listings of both kinds: 12". Undefined or 0 listings: "Nothing is listed on any of these".
 */
export function formatBothKindsFinding(largest: TitledCount | undefined): string {
  if (largest === undefined || largest.count === 0) return bothFinding.none;
  return bothFinding.largest({ title: largest.title, listings: largest.count });
}

/**
 * Formats what a heat map leaves out, in whole sentences: "Closed, merged and discontinued ones are left out. Tags that could not
 * be found are not counted, so the true number may be higher. Some topics and regions were looked for on purpose."
 *
 * @param isRegions true if columns are regions; then, after the first sentence: "A region counts listings that name it or a
 *   country in it. Listings that work everywhere and name no place are only under “Global scope”."
 */
export function formatCoverageNote(isRegions: boolean): string {
  const placeNotes = isRegions ? [leftOut.places] : [];
  return [leftOut.ended, ...placeNotes, leftOut.tags].join(" ");
}

/**
 * Formats how many organisations name each under-served region, beside the other region with the most: "Organisations that name
 * them, ended ones left out: Africa 54 and Middle East 0; of the other regions Europe has the most, 100. The register looked for
 * the three on purpose, so this does not measure change." Regions are named in the order given.
 */
export function formatRegionsReading(underServed: readonly TitledCount[], otherRegion: TitledCount): string {
  const { text, named } = readings.regions;
  return text({
    under: underServed.map(({ title, count }) => named({ title, listings: count })),
    otherRegion: otherRegion.title,
    highest: otherRegion.count,
  });
}

/**
 * Formats how many of the organisations of global scope name a place in an under-served region, in whole sentences:
 *
 * - none is global: "No organisation of global scope is listed."
 * - all do: "All 10 organisations of global scope name a place in one of the three regions."
 * - else, also for 0: "Of 10 organisations of global scope, 3 (30%) name a place in one of the three regions. The others may know
 *   it, or may not."
 */
export function formatGlobalReading(globalCount: number, localCount: number): string {
  const { none, all, portion } = readings.global.text;
  if (globalCount === 0) return none;
  if (localCount === globalCount) return all({ all: globalCount });
  return portion({ all: globalCount, count: localCount, share: localCount / globalCount });
}

/**
 * Formats how many organisations name a region, beside those that work globally without naming it, without a full stop: "12
 * organisations name Africa, more than the 10 that work globally without naming it". They are compared by `findComparison`.
 *
 * If none names it, "No organisation listed names Africa". Without global ones, "5 organisations name Africa".
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

/**
 * Returns the message that compares a region's local organisations with the global ones, by their ratio: "more than twice as many
 * as" from 2, "more than" above 1.1, "about as many as" from 0.9 to 1.1, else "fewer than".
 */
function findComparison(ratio: number): typeof region.finding.more {
  const { twice, more, same, fewer } = region.finding;
  if (ratio >= 2) return twice;
  if (ratio > 1.1) return more;
  return ratio >= 0.9 ? same : fewer;
}

/** Kinds of help in a region: how many nobody local offers, and how many others there are. */
interface HelpGaps {
  readonly none: number;
  readonly one: number;
  readonly more: number;
}

/**
 * Formats how many regions lack a kind of help, without a full stop: "In 7 of 10 regions at least one kind of help has no local
 * organisation". Without any gap, "Every region has a local organisation for each kind of help".
 */
export function formatGapsFinding(regions: readonly HelpGaps[]): string {
  const count = regions.filter(({ none }) => none > 0).length;
  return count === 0 ? gaps.title.none : gaps.title.regions({ count, regions: regions.length });
}

/**
 * Formats what is missing most, without a full stop: "In Oceania, nobody local is listed for 5 of 21 kinds of help". Undefined if no
 * region lacks any.
 *
 * @param title of the region with the most gaps
 */
export function formatLargestGap(title: string, { none, one, more }: HelpGaps): string | undefined {
  return none === 0 ? undefined : gaps.largest({ region: title, count: none, kinds: none + one + more });
}
