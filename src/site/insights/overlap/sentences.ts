import { insightsOverlapMessages } from "../words.ts";

const { again, finding, kinds } = insightsOverlapMessages;

/** Number of tools of a kind of work by state. */
interface ToolCounts {
  readonly active: number;
  readonly ended: number;
  readonly unknown: number;
}

/**
 * Formats how many tools of a kind of work are in each state, as a sentence: "1 is active, 6 have ended and the status of 10 is
 * unknown."
 *
 * Active and ended tools are named even if there are none ("None is known to be active and none is known to have ended."), unknown
 * ones only if there are any.
 */
export function formatOverlapStates({ active, ended, unknown }: ToolCounts): string {
  const states = [finding.active({ count: active }), finding.ended({ count: ended })];
  if (unknown > 0) states.push(finding.unknown({ unknown }));
  return finding.states({ states });
}

/**
 * Formats how many of the kinds of work have at least two tools, without a full stop: "3 of 9 kinds of work have at least two
 * tools". If all have, "Each of the 9 kinds of work has at least two tools". 0 is "0 of 9 kinds of work have …", also
 * without any kind.
 */
export function formatKindsFinding(repeatedKinds: number, allKinds: number): string {
  return repeatedKinds === allKinds && allKinds > 0
    ? kinds.finding.all({ all: allKinds })
    : kinds.finding.portion({ count: repeatedKinds, all: allKinds });
}

/**
 * Formats the years of a tool: "2015 to Jul 2023", "since 2015", "ended 2016", or "" if neither is stated.
 *
 * @param launched year of the launch
 * @param ended date of the end, which may lack day or month
 */
export function formatToolYears(launched?: string, ended?: string): string {
  const { both, ended: endedMessage, since } = again.years;
  if (launched === undefined) return ended === undefined ? "" : endedMessage({ ended });
  return ended === undefined ? since({ launched }) : both({ launched, ended });
}
