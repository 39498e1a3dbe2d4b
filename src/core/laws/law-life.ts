import { max, range } from "d3-array";
import { scaleLinear } from "d3-scale";
import type { Law } from "../../dataset/laws.ts";
import { firstDay } from "../../dataset/partial-date.ts";

/** Years of an axis. `end` is the year after the last one. */
export interface YearSpan {
  readonly start: number;
  readonly end: number;
}

/** First year of the axis. Most laws are younger; the lives of the others come in from its start. */
const firstYear = 2010;

/** Returns a day as a number of years: 2015-10-29 → 2015.82. A year or a month counts as its first day. */
function toYears(date: string): number {
  const day = firstDay(date);
  const year = Number(day.slice(0, 4));
  const start = Date.UTC(year, 0, 1);
  return year + (Date.parse(day) - start) / (Date.UTC(year + 1, 0, 1) - start);
}

/** Returns the position of years on an axis, in percent with two decimals. What is before or after it has the position of its end. */
function toPercent(years: number, { start, end }: YearSpan): number {
  return Math.round(scaleLinear([start, end], [0, 100]).clamp(true)(years) * 100) / 100;
}

/** Returns the position of a day on an axis in percent: "2020-01-01" on one from 2010 to 2030 → 50. A year or month counts as its first day. */
export function findPosition(date: string, span: YearSpan): number {
  return toPercent(toYears(date), span);
}

/**
 * Returns the years that a timeline of laws shows: from 2010 to the year after the last date of a law, and at least two years after
 * the edition's.
 *
 * @param today YYYY-MM-DD
 */
export function findYearSpan(laws: readonly Law[], today: string): YearSpan {
  const dates = laws.flatMap(({ applies, changes }) => [applies, ...changes.map(({ date }) => date)]);
  const lastYear = max(dates, (date) => (date === undefined ? 0 : Number(date.slice(0, 4)))) ?? 0;
  return { start: firstYear, end: Math.max(lastYear, Number(today.slice(0, 4)) + 1) + 1 };
}

/** Fewest years on the axis of one law. */
const minYears = 10;

/**
 * Returns the years that the timeline of one law shows: of the years that all laws share, those from the year before its adoption or
 * introduction on, and at least the last ten. All of them if it is older, or has no date.
 */
export function findLawSpan({ year, in_force }: Law, { start, end }: YearSpan): YearSpan {
  const begun = year ?? (in_force === undefined ? start : Math.floor(toYears(in_force)));
  return { start: Math.max(start, Math.min(begun - 1, end - minYears)), end };
}

/**
 * Stage in the life of a law: `applies` in force and applied, `pending` in force but applied later, `adopted` not yet in force, `bill`
 * introduced and not adopted, `voluntary` guidelines that bind nobody.
 */
export type LawStage = "applies" | "pending" | "adopted" | "bill" | "voluntary";

/** Stretch of a stage on an axis of 0 to 100. */
interface LifeSpan {
  readonly stage: LawStage;
  readonly start: number;
  readonly end: number;
}

/** A dated event: `begun` the adoption or introduction, `change` one that has passed, `ahead` one that has not. */
interface LifeEvent {
  readonly kind: "begun" | "change" | "ahead";
  readonly at: number;
}

/** Life of a law on an axis of years, in percent of its length. */
export interface LawLife {
  readonly spans: readonly LifeSpan[];
  readonly events: readonly LifeEvent[];
}

/**
 * Lays out the life of a law: from its adoption or introduction until it came into force, then until it applies, then on to the end
 * of the axis. Bills and laws that are not in force end today. What is before the axis is cut off.
 *
 * A year alone counts as its start. A law without any date of its own has no span, but its changes are shown.
 *
 * @param today YYYY-MM-DD
 * @returns `{spans, events}`, each in order, in percent of the axis
 */
export function layoutLawLife(law: Law, span: YearSpan, today: string): LawLife {
  const { year, in_force, applies, changes } = law;
  const at = (years: number) => toPercent(years, span);
  const now = toYears(today);
  const inForce = in_force === undefined ? undefined : toYears(in_force);
  // The year of adoption begins before a day in it: nothing comes into force before it is adopted.
  const begun = year ?? (inForce === undefined ? undefined : Math.floor(inForce));
  const stages = listStages(law, {
    begun,
    inForce,
    applied: applies === undefined ? undefined : toYears(applies),
    now,
  });
  const ends = stages.map((_, index) => stages[index + 1]?.start ?? (isOpenEnded(law) ? span.end : now));
  const spans = stages
    .map(({ stage, start }, index) => ({ stage, start: at(start), end: at(ends[index] ?? now) }))
    .filter(({ start, end }) => end > start);
  const changeEvents = changes.flatMap(({ date }): LifeEvent[] => {
    const years = date === undefined ? -Infinity : toYears(date);
    if (years < span.start) return [];
    return [{ kind: years > now ? "ahead" : "change", at: at(years) }];
  });
  const begunEvents: LifeEvent[] = begun === undefined || begun < span.start ? [] : [{ kind: "begun", at: at(begun) }];
  const appliesEvents: LifeEvent[] =
    applies !== undefined && toYears(applies) > now ? [{ kind: "ahead", at: at(toYears(applies)) }] : [];
  return {
    spans,
    events: [...begunEvents, ...changeEvents, ...appliesEvents].sort((a, b) => a.at - b.at),
  };
}

/** Returns true for a law whose last stage goes on: laws in force and guidelines. */
function isOpenEnded({ state }: Pick<Law, "state">): boolean {
  return state === "in-force" || state === "applies-later" || state === "voluntary";
}

/** Dates of a law in years, and today. */
interface LifeDates {
  readonly begun: number | undefined;
  readonly inForce: number | undefined;
  readonly applied: number | undefined;
  readonly now: number;
}

/** Returns the stages of a law in order, each with its start in years. [] without a date to begin with. */
function listStages({ state }: Law, { begun, inForce, applied, now }: LifeDates): { stage: LawStage; start: number }[] {
  if (begun === undefined) return [];
  if (state === "bill" || state === "voluntary") return [{ stage: state, start: begun }];
  if (inForce === undefined) return [{ stage: "adopted", start: begun }];
  const isPending = applied !== undefined && applied > now;
  return [
    { stage: "adopted", start: begun },
    ...(isPending ? ([{ stage: "pending", start: inForce }] as const) : []),
    { stage: "applies", start: isPending ? applied : inForce },
  ];
}

/**
 * Returns the years that have a line and a number on an axis, every fifth, or every second of at most twelve: `[{year: 2010, at: 0},
 * …]`, in percent.
 */
export function listAxisYears({ start, end }: YearSpan): { readonly year: number; readonly at: number }[] {
  const step = end - start > 12 ? 5 : 2;
  return range(Math.ceil(start / step) * step, end, step).map((year) => ({
    year,
    at: toPercent(year, { start, end }),
  }));
}
