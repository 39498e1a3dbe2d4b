import type { DayOfChanges } from "../../core/changes/change-log.ts";
import { readChangeLog } from "../../io/build-cache.ts";
import { readBuildDate, readDatasetRoot } from "../../io/environment.ts";

/** Maximum number of changes on a page, which keeps it small after a day on which everything changed. */
const maxChangesOfPage = 500;

export interface ChangedMonth {
  /** YYYY-MM. */
  readonly month: string;
  /** Days with changes, newest first. */
  readonly days: readonly DayOfChanges[];
}

let changeLog: readonly DayOfChanges[] | undefined;

/**
 * Returns the change log of this build, oldest day first. It is read once for all pages. Undefined if the Git history is not
 * complete.
 */
export function loadChangeLog(): readonly DayOfChanges[] | undefined {
  changeLog ??= readChangeLog(readDatasetRoot(), readBuildDate());
  return changeLog;
}

/**
 * Groups the days that have changes by month, as `{month: "2026-11", days}`. Months are newest first, and so are the days of a
 * month. [] if no day has changes.
 *
 * @param log oldest day first, as `loadChangeLog` returns it
 */
export function listChangedMonths(log: readonly DayOfChanges[]): ChangedMonth[] {
  const changedDays = log.filter(({ changes }) => changes.length > 0).reverse();
  return [...Map.groupBy(changedDays, ({ day }) => day.slice(0, 7))].map(([month, days]) => ({ month, days }));
}

/** Day on a page, of which only the first `shownCount` changes are shown. */
interface ShownDay {
  readonly day: DayOfChanges;
  readonly shownCount: number;
}

/** Changes of a month that its page shows. */
interface ShownDays {
  /** Days with at least one shown change, newest first. */
  readonly shownDays: readonly ShownDay[];
  /** Number of changes that are not shown. 0 if all are. */
  readonly omittedCount: number;
}

/**
 * Selects the changes of a month for its page: the newest days, up to `maxChangesOfPage` (500) changes in all. Of the day that
 * exceeds this number, the first changes are shown.
 *
 * @returns `{shownDays, omittedCount}`; `shownDays` are `{day, shownCount}`, newest first
 */
export function selectShownDays({ days }: ChangedMonth): ShownDays {
  let room = maxChangesOfPage;
  const shownDays = days.flatMap((day): ShownDay[] => {
    const shownCount = Math.min(room, day.changes.length);
    room -= shownCount;
    return shownCount === 0 ? [] : [{ day, shownCount }];
  });
  const changeCount = days.reduce((sum, { changes }) => sum + changes.length, 0);
  return { shownDays, omittedCount: Math.max(0, changeCount - maxChangesOfPage) };
}
