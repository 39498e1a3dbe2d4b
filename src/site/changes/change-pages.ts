import type { DayOfChanges } from "../../core/changes/change-log.ts";
import { readChangeLog } from "../../io/build-cache.ts";
import { readDatasetRoot } from "../../io/environment.ts";

/** Maximum number of changes on a page, which keeps it small after a day on which everything changed. */
const maxChangesOfPage = 500;

export interface ChangedMonth {
  /** YYYY-MM. */
  readonly month: string;
  /** Days with changes, newest first. */
  readonly days: readonly DayOfChanges[];
}

let changeLog: readonly DayOfChanges[] | undefined;

/** Returns the change log of this build, oldest day first. It is built once for all pages. Undefined without a history. */
export function loadChangeLog(): readonly DayOfChanges[] | undefined {
  changeLog ??= readChangeLog(readDatasetRoot());
  return changeLog;
}

/** Groups the days with changes by month, newest first. */
export function listChangedMonths(log: readonly DayOfChanges[]): ChangedMonth[] {
  const changedDays = log.filter(({ changes }) => changes.length > 0).reverse();
  return [...Map.groupBy(changedDays, ({ day }) => day.slice(0, 7))].map(([month, days]) => ({ month, days }));
}

/** Day on a page, of which only the first `shownCount` changes are shown. */
interface ShownDay {
  readonly day: DayOfChanges;
  readonly shownCount: number;
}

/**
 * Selects the changes of a month for its page: the newest days, up to 500 changes.
 *
 * @returns `shownDays`: days with at least one shown change, newest first; `omittedCount`: number of changes that are not shown
 */
export function selectShownDays({ days }: ChangedMonth): { shownDays: ShownDay[]; omittedCount: number } {
  let room = maxChangesOfPage;
  const shownDays = days.flatMap((day): ShownDay[] => {
    const shownCount = Math.min(room, day.changes.length);
    room -= shownCount;
    return shownCount === 0 ? [] : [{ day, shownCount }];
  });
  const changeCount = days.reduce((sum, { changes }) => sum + changes.length, 0);
  return { shownDays, omittedCount: Math.max(0, changeCount - maxChangesOfPage) };
}
