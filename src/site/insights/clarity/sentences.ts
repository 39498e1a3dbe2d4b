import { format } from "../../../core/language/page-format.ts";
import { inSentence } from "../../../core/language/phrases.ts";
import { clarityFacts, pathByClarityFact, type ClarityFact } from "../../../core/register/clarity.ts";
import type { Kind } from "../../../dataset/model.ts";
import { directoryMessages } from "../../directory/words.ts";
import { fieldLabels } from "../../vocabulary/fields/words.ts";
import { kindTitles } from "../figure-shapes.ts";
import { insightsClarityMessages } from "../words.ts";

const { all, by, part, checked, leftOut, share: shareMessages } = insightsClarityMessages;

/** Title of each fact of the checklist: that of its field, or "Recent evidence" for `currency`. */
export const factTitles = Object.fromEntries(
  clarityFacts.map((fact) => {
    const path = pathByClarityFact.get(fact);
    return [fact, path === undefined ? insightsClarityMessages.currency : fieldLabels[path]];
  }),
) as Readonly<Record<ClarityFact, string>>;

/**
 * Formats a share (0 to 1) in whole percent: "28%". Where rounding would say none or all, "under 1%" (above 0, below 0.005) and
 * "over 99%" (from 0.995, below 1). 0 is "0%", 1 is "100%".
 */
export function formatClarityShare(share: number): string {
  if (share > 0 && share < 0.005) return shareMessages.under({ limit: 0.01 });
  if (share < 1 && share >= 0.995) return shareMessages.over({ limit: 0.99 });
  return format.percent(share);
}

/**
 * Formats the finding on all listings of a kind, the facts found most and least often, without a full stop: "Services and outputs
 * could be found for 4 of 5 tools, cost for 1". Facts that were found equally often are named together, in the order of `facts`.
 *
 * - found for all: "Services could be found for all 5 tools, cost for 1"; of one listing "for the only tool"
 * - least often found for none: "Services could be found for 4 of 5 tools, outputs and cost for none"
 * - each equally often: "Each fact could be found for 3 of 5 tools"
 * - no fact found, or `facts` empty: "No fact could be found for 5 tools"
 * - n is 0: "No tool is listed"
 *
 * @param facts checklist of the kind, with the number of listings for which each was found
 * @param n number of listings
 */
export function formatClarityFinding(
  kind: Kind,
  facts: readonly { readonly fact: ClarityFact; readonly count: number }[],
  n: number,
): string {
  const { none, nothing, equal, range, lowestCount } = all.finding;
  const counts = facts.map(({ count }) => count);
  const highest = Math.max(0, ...counts);
  const lowest = Math.min(...counts);
  if (n === 0) return none[kind];
  if (highest === 0) return nothing({ listings: directoryMessages.filter.total[kind]({ count: n }) });
  const highestPart = highest === n ? part[kind].all({ count: n }) : formatPart(kind, highest, n);
  if (highest === lowest) return equal({ part: highestPart });
  const listFacts = (found: number) =>
    format.list(facts.filter(({ count }) => count === found).map(({ fact }) => inSentence(factTitles[fact])));
  return range({
    highest: listFacts(highest),
    part: highestPart,
    lowest: listFacts(lowest),
    lowestCount: lowestCount({ count: lowest }),
  });
}

/** Formats a part of the listings of a kind: "6 of 12 organisations", "0 of 1 tool". */
function formatPart(kind: Kind, found: number, n: number): string {
  return part[kind].portion({ found, count: n });
}

/** A group at one end of a gap: its title as written within a sentence, and for how many of its n listings the fact was found. */
export interface GapEnd {
  readonly title: string;
  readonly count: number;
  readonly n: number;
}

/** A fact, and the groups in which it was found most and least often. */
export interface ClarityGap {
  readonly fact: ClarityFact;
  readonly highest: GapEnd;
  readonly lowest: GapEnd;
}

/**
 * Formats the widest gap between two groups, in numbers since a group may be small, and without a full stop: "What was found
 * about organisations differs most by type for cost: found for 6 of 12 (funder) and for 0 of 11 (trade union)". Without a gap "No
 * difference by type was found in what is known about organisations". For regions, "by region" in place of "by type".
 */
export function formatGapFinding(kind: Kind, facet: "type" | "regions", gap: ClarityGap | undefined): string {
  const messages = by.finding[facet];
  if (gap === undefined) return messages.none({ kind: kindTitles[kind] });
  const formatEnd = ({ title, count, n }: GapEnd) => by.finding.group({ title, found: count, all: n });
  return messages.gap({
    kind: kindTitles[kind],
    fact: factTitles[gap.fact],
    highest: formatEnd(gap.highest),
    lowest: formatEnd(gap.lowest),
  });
}

/** One fact in one group. The share is null if the group is too small for one. */
interface CellCount {
  readonly fact: ClarityFact;
  readonly count: number;
  readonly n: number;
  readonly share: number | null;
}

/**
 * Formats the accessible name of a cell: "50% 6 of 12 organisations: Funder, cost". If the share is null, "6 of 12 organisations:
 * Funder, cost".
 *
 * It begins with what the cell shows, so that readers who steer by voice can name it.
 */
export function formatClarityCell(kind: Kind, groupTitle: string, { fact, count, n, share }: CellCount): string {
  const label = by.cell({ part: formatPart(kind, count, n), row: groupTitle, fact: factTitles[fact] });
  return share === null ? label : `${formatClarityShare(share)} ${label}`;
}

/**
 * Formats what is left out, and how far to trust the numbers: "Ended ones are left out. “Found” means that a source read for the
 * register says so.", followed by the sentences of `formatChecked`.
 *
 * @param checkedCount number of the n listings of the kind whose own site a reviewer has opened
 */
export function formatClarityNote(checkedCount: number, n: number, kind: Kind): string {
  return leftOut({ checked: formatChecked(checkedCount, n, kind) });
}

/**
 * Returns two sentences on how many of n listings a reviewer has looked up. For 0, "No reviewer has opened the website of any of
 * these tools yet. So a fact may be public and not found."; for all, "A reviewer has opened the website of each. A fact may still
 * be public and not found."; else "A reviewer has opened the websites of 3 of 12. So …". 0 of 0 is as for 0.
 */
function formatChecked(checkedCount: number, n: number, kind: Kind): string {
  if (checkedCount === 0) return checked.none[kind];
  return checkedCount === n ? checked.all : checked.portion({ checked: checkedCount, all: n });
}
