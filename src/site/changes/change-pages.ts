import { buildChangeLog, type DayOfChanges } from "../../core/changes/change-log.ts";
import { readDatasetRoot } from "../../io/environment.ts";
import { readChangedDays } from "../../io/git-history.ts";

/** A page shows as many changes, so that it stays small after a day on which everything changed. */
const mostShown = 500;

export interface ChangedMonth {
  /** YYYY-MM. */
  readonly month: string;
  /** Newest first. */
  readonly days: readonly DayOfChanges[];
}

let loaded: readonly DayOfChanges[] | undefined;

/** The changes of this build, oldest day first, once for all pages; undefined without a history. */
export function loadChangeLog(): readonly DayOfChanges[] | undefined {
  const days = loaded === undefined ? readChangedDays(readDatasetRoot()) : undefined;
  loaded ??= days && buildChangeLog(days);
  return loaded;
}

/** The months in which listings changed, newest first. */
export function listChangedMonths(log: readonly DayOfChanges[]): ChangedMonth[] {
  const changed = log.filter(({ changes }) => changes.length > 0).reverse();
  return [...Map.groupBy(changed, ({ day }) => day.slice(0, 7))].map(([month, days]) => ({ month, days }));
}

/** The days of a month, with how many of their changes a page shows, and how many are left. */
export function selectShownDays({ days }: ChangedMonth) {
  let room = mostShown;
  const shown = days.flatMap((day) => {
    const here = Math.min(room, day.changes.length);
    room -= here;
    return here === 0 ? [] : [{ day, most: here }];
  });
  const all = days.reduce((sum, { changes }) => sum + changes.length, 0);
  return { shown, left: Math.max(0, all - mostShown) };
}
