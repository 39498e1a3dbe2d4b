import { ascending } from "d3-array";
import type { Law } from "../../dataset/laws.ts";
import { lastDay } from "../../dataset/partial-date.ts";

/** A date ahead in the life of a law. */
export interface DateAhead {
  /** YYYY, YYYY-MM or YYYY-MM-DD. */
  readonly date: string;
  readonly law: Law;
  /** Text of the law's change on that date. Absent if it is the day from which the law applies. */
  readonly text?: string;
  /** Numbers of the law's sources that state the date, from 1. */
  readonly sources: readonly number[];
}

/**
 * Lists the dates of laws that have not passed: changes that are due, and the days from which laws apply.
 *
 * A month or year counts as ahead until its last day.
 *
 * @param today YYYY-MM-DD; the day itself is still ahead
 * @returns `{date: "2029-07-26", law, sources: [3]}`, the earliest first, equal dates in the order of `laws`. [] if none is ahead
 */
export function listDatesAhead(laws: readonly Law[], today: string): DateAhead[] {
  const dates = laws.flatMap((law): DateAhead[] => {
    const changes = law.changes.flatMap(({ date, text, sources }) =>
      date === undefined ? [] : [{ date, law, text, sources }],
    );
    return law.applies === undefined ? changes : [...changes, { date: law.applies, law, sources: law.cites.applies }];
  });
  return dates.filter(({ date }) => lastDay(date) >= today).sort((a, b) => ascending(a.date, b.date));
}
