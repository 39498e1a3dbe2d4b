import type { EvaluatedByFigure } from "../../../core/insights/evaluations.ts";
import { findLargestRows } from "../../../core/insights/insight-table.ts";
import { format } from "../../../core/language/page-format.ts";
import type { Kind } from "../../../dataset/model.ts";
import { labelled } from "../../language/labelled.ts";
import { kindTitles } from "../figure-shapes.ts";
import { insightsEvaluationsMessages } from "../words.ts";

const { by, listings, none, overall, found, detail } = insightsEvaluationsMessages;

/**
 * Formats the finding of the page, without a full stop: "12 evaluations of 9 listings", or "No evaluation is listed yet" for 0.
 */
export function formatEvaluationsFinding(count: number, listingCount: number): string {
  return count === 0 ? none.page : found({ count, listings: listings({ count: listingCount }) });
}

/**
 * Formats the finding of the figure on all listings of a kind, without a full stop: "9 of 254 organisations have an evaluation, 4
 * an independent one". "No evaluation of an organisation is listed yet" for 0.
 */
export function formatEvaluatedFinding(
  kind: Kind,
  counts: { readonly evaluated: number; readonly independent: number; readonly all: number },
): string {
  return counts.evaluated === 0 ? none[kind] : overall.title[kind](counts);
}

/** A group of listings: title, number with an evaluation, number of all, and the share of the two. */
interface CountedGroup {
  readonly title: string;
  readonly count: number;
  readonly of: number;
  /** From 0 to 1. Null for a group that is too small for a share. */
  readonly share: number | null;
}

/**
 * Formats the finding of a figure on groups, without a full stop. By reach and focus it names the groups with the largest share:
 * "Organisations most often evaluated, by reach: Global 36 of 129", or "Organisations with an evaluation, by reach: 0"; by help those with the
 * most: "Most organisations with an evaluation: Training (9)", or "No kind of help has an evaluation yet". Each figure has a title
 * of its own also where all is 0.
 */
export function formatEvaluatedByFinding(
  figure: EvaluatedByFigure,
  kind: Kind,
  groups: readonly CountedGroup[],
): string {
  if (figure === "evaluated-by-help") {
    const help = by["evaluated-by-help"];
    const largest = findLargestRows(
      groups.map((group) => ({ ...group })),
      "count",
    );
    const [first] = largest;
    if (first === undefined) return help.none[kind];
    return help.title[kind]({ titles: largest.map(({ title }) => title), count: first.count });
  }
  const largestShare = Math.max(...groups.map(({ share }) => share ?? 0));
  if (largestShare === 0) return labelled(by[figure].unit({ kind: kindTitles[kind] }), format.number(0));
  const mostEvaluated = groups.filter(({ share }) => (share ?? 0) === largestShare);
  const texts = mostEvaluated.map(({ title, count, of: whole }) => by.group({ title, part: count, all: whole }));
  return by[figure].title[kind]({ groups: texts });
}

/** Formats the numbers of a bar: "9 of 254". */
export function formatDetail(count: number, whole: number): string {
  return detail({ part: count, all: whole });
}
