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

/** Formats a share in whole percent, but "under 1%" and "over 99%" where rounding would say none or all. */
export function formatClarityShare(share: number): string {
  if (share > 0 && share < 0.005) return shareMessages.under({ limit: 0.01 });
  if (share < 1 && share >= 0.995) return shareMessages.over({ limit: 0.99 });
  return format.percent(share);
}

/**
 * Formats the finding on all listings of a kind: the facts found most and least often.
 *
 * For example "Services and outputs could be found for 4 of 5 tools, cost for 1". Facts that were found equally often are named
 * together; there are sentences of their own, tried in this order, if no listing is there, no fact was found, or each was found
 * equally often. No full stop follows.
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
  const highest = Math.max(...counts);
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

/** Formats a part of the listings of a kind: "6 of 12 organisations". */
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
 * Formats a sentence on the widest gap between two groups, in numbers since a group may be small. Without a gap it says that
 * there is none.
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
 * Formats the accessible name of a cell: "50% 6 of 12 organisations: Funder, cost", or without the share if it is null.
 *
 * It begins with what the cell shows, so that readers who steer by voice can name it.
 */
export function formatClarityCell(kind: Kind, groupTitle: string, { fact, count, n, share }: CellCount): string {
  const label = by.cell({ part: formatPart(kind, count, n), row: groupTitle, fact: factTitles[fact] });
  return share === null ? label : `${formatClarityShare(share)} ${label}`;
}

/**
 * Formats what is left out, and how far to trust the numbers: that depends on how many listings a reviewer has looked up.
 *
 * @param checkedCount number of the n listings of the kind whose own site a reviewer has opened
 */
export function formatClarityNote(checkedCount: number, n: number, kind: Kind): string {
  return leftOut({ checked: formatChecked(checkedCount, n, kind) });
}

/** Returns the sentence on how many of n listings a reviewer has looked up: none, all or a portion. */
function formatChecked(checkedCount: number, n: number, kind: Kind): string {
  if (checkedCount === 0) return checked.none[kind];
  return checkedCount === n ? checked.all : checked.portion({ checked: checkedCount, all: n });
}
