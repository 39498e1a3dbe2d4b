import { git, hasWholeHistory } from "./git-dataset.ts";

/**
 * The day of the last commit that touched each listing, YYYY-MM-DD in UTC.
 *
 * @param root holds entities/ and tools/
 * @returns days by path from the root; undefined where there is no history or only part of it, since a shallow clone would
 *   give every file the day of its oldest commit
 */
export function readLastChanges(root: string): ReadonlyMap<string, string> | undefined {
  if (!hasWholeHistory(root)) return undefined;
  const format = ["--format=%x00%cd", "--date=format-local:%Y-%m-%d", "--name-only", "--relative"];
  return parseLog(git(root, "log", ...format, "--", "entities", "tools"));
}

/** Newest commits come first, so the first day of a path is its last change. */
function parseLog(log: string): ReadonlyMap<string, string> {
  const days = new Map<string, string>();
  for (const commit of log.split("\0").slice(1)) {
    const [day = "", ...paths] = commit.split("\n").filter(Boolean);
    for (const path of paths) if (!days.has(path)) days.set(path, day);
  }
  return days;
}

/** Where the history stood at the end of a day. */
export interface QuarterEnd {
  /** The last day of the quarter, YYYY-MM-DD. */
  readonly day: string;
  readonly commit: string;
}

/**
 * The commits at which past quarters ended.
 *
 * @param today YYYY-MM-DD: its own quarter has not ended
 * @param most newest ones that are told
 * @returns oldest first, with the day on which the history begins; undefined where there is no history or only part of it
 */
export function readQuarterEnds(
  root: string,
  today: string,
  most = 6,
): { begins: string; ends: readonly QuarterEnd[] } | undefined {
  if (!hasWholeHistory(root)) return undefined;
  const log = git(root, "log", "--first-parent", "--format=%H %cd", "--date=format-local:%Y-%m-%d");
  const commits = log.split("\n").flatMap((line) => (line === "" ? [] : [line.split(" ") as [string, string]]));
  const begins = commits.at(-1)?.[1];
  if (begins === undefined) return undefined;
  const ends = quarterDays(today, most).flatMap((day) => {
    const commit = commits.find(([, of]) => of <= day)?.[0];
    return commit === undefined ? [] : [{ day, commit }];
  });
  return { begins, ends };
}

/** The last days of the quarters before that of a day, oldest first. */
function quarterDays(today: string, most: number): string[] {
  const [year, month] = today.split("-").map(Number) as [number, number];
  const begin = Math.floor((month - 1) / 3) * 3;
  // Day 0 of a month is the last one of the month before.
  const days = Array.from({ length: most }, (_, back) => new Date(Date.UTC(year, begin - back * 3, 0)));
  return days.map((day) => day.toISOString().slice(0, 10)).reverse();
}
