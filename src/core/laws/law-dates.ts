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

/** A date in the life of a law. */
export interface LawEvent {
  /** YYYY, YYYY-MM or YYYY-MM-DD. Absent for a change of unknown date. */
  readonly date?: string;
  /** `begun`: adoption, or introduction of a bill. `in-force` and `applies`: the days of these. `change`: what its text says. */
  readonly kind: "begun" | "in-force" | "applies" | "change";
  /** Text of a change. Absent for the other kinds. */
  readonly text?: string;
  /** Numbers of the law's sources that state it, from 1. */
  readonly sources: readonly number[];
  /** True if the date has not passed. */
  readonly isAhead: boolean;
}

/** Order of events on the same date. */
const kindOrder: readonly LawEvent["kind"][] = ["begun", "in-force", "change", "applies"];

/**
 * Lists what happens to a law and when: its adoption or introduction, its coming into force, its changes, and the day from which it
 * applies.
 *
 * @param today YYYY-MM-DD; a month or year counts as ahead until its last day
 * @returns `{date: "2015", kind: "begun", sources: [], isAhead: false}`, the earliest first, changes without a date last. [] for a
 *   law without any date or change
 */
export function listLawEvents(law: Law, today: string): LawEvent[] {
  const { year, in_force, applies, changes, cites } = law;
  const isAhead = (date: string) => lastDay(date) >= today;
  const events: LawEvent[] = changes.map(({ date, text, sources }) => ({
    ...(date !== undefined && { date }),
    kind: "change",
    text,
    sources,
    isAhead: date !== undefined && isAhead(date),
  }));
  if (year !== undefined)
    events.push({
      date: String(year),
      kind: "begun",
      sources: [],
      isAhead: isAhead(String(year)) && law.state !== "bill",
    });
  if (in_force !== undefined)
    events.push({ date: in_force, kind: "in-force", sources: cites.in_force, isAhead: isAhead(in_force) });
  if (applies !== undefined)
    events.push({ date: applies, kind: "applies", sources: cites.applies, isAhead: isAhead(applies) });
  return events.sort(
    (a, b) => ascending(a.date ?? "9999", b.date ?? "9999") || kindOrder.indexOf(a.kind) - kindOrder.indexOf(b.kind),
  );
}
