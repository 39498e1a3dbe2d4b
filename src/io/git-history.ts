import { ascending } from "d3-array";
import type { DayOfFiles } from "../core/changes/change-log.ts";
import type { SourceFile } from "../dataset/source-file.ts";
import { hasWholeHistory, isUpToDay, readObjects, runGit } from "./git-dataset.ts";

/** Path of a listing below the root. Hidden files are no listings. */
const listingPath = /^(entities|tools)\/[^/.\n][^/\n]*\.yaml$/;

/** Commit that touches entities/ or tools/. */
interface Commit {
  readonly hash: string;
  /** Time of the commit: ISO 8601 in UTC. */
  readonly committedAt: string;
  /** Day of that time: YYYY-MM-DD. */
  readonly day: string;
  /** Paths of the listings that it adds, changes or removes, below the root: "entities/a.yaml". */
  readonly paths: readonly string[];
}

/**
 * Reads the commits that touch entities/ or tools/, oldest first.
 *
 * Only first parents are followed: the changes of a merged branch count as those of the merge, on its day. A commit that is dated
 * after today, because of a wrong clock, has the time of the next one that is not, else the beginning of today.
 *
 * @param root folder with entities/ and tools/, in a Git checkout
 * @param today build date, YYYY-MM-DD
 * @returns undefined without the whole history (see `hasWholeHistory`); empty if no commit touches these folders
 */
function readCommits(root: string, today: string): Commit[] | undefined {
  if (!hasWholeHistory(root)) return undefined;
  const options = ["--first-parent", "--diff-merges=first-parent", "--reverse", "--no-renames", "--relative"];
  const format = ["--format=%x01%H %ct", "--name-only", "-z"];
  const log = runGit(root, "log", ...options, ...format, "--", "entities", "tools");
  const [, ...entries] = log.split("\u0001");
  const commits: Commit[] = [];
  let latestTime = `${today}T00:00:00Z`;
  for (const { hash, seconds, paths } of entries.map(parseLogEntry).reverse()) {
    const isPast = isUpToDay(seconds, today);
    const committedAt = isPast ? `${new Date(seconds * 1000).toISOString().slice(0, -5)}Z` : latestTime;
    latestTime = committedAt;
    commits.push({ hash, committedAt, day: committedAt.slice(0, 10), paths });
  }
  return commits.reverse();
}

/**
 * Parses an entry of the log, `<hash> <seconds since 1970>\0<path>\0<path>\0`. Git puts line breaks before some of the parts.
 * Paths that are not those of listings are dropped.
 */
function parseLogEntry(entry: string): { hash: string; seconds: number; paths: string[] } {
  const [head = "", ...paths] = entry.split("\0");
  const [hash = "", seconds] = head.trim().split(" ");
  const listingPaths = paths.map((path) => path.trim()).filter((path) => listingPath.test(path));
  return { hash, seconds: Number(seconds), paths: listingPaths };
}

/**
 * Reads the day, YYYY-MM-DD in UTC, of the last commit that touched each listing, by path ("entities/a.yaml"). Removed listings
 * are included.
 *
 * @param root folder with entities/ and tools/, in a Git checkout
 * @param today YYYY-MM-DD; no change is dated later
 * @returns undefined without the whole history (see `hasWholeHistory`)
 */
export function readLastChangeDays(root: string, today: string): ReadonlyMap<string, string> | undefined {
  const commits = readCommits(root, today);
  return commits && new Map(commits.flatMap(({ day, paths }) => paths.map((path) => [path, day])));
}

/** Commits at which past quarters ended. */
interface QuarterEnds {
  /** Day of the first commit that touches a listing's folder, YYYY-MM-DD. */
  readonly begins: string;
  /**
   * Last day of each quarter, YYYY-MM-DD, with the hash of the last commit up to that day, oldest first. Consecutive quarters
   * have the same commit if nothing changed. Quarters before `begins` are absent.
   */
  readonly ends: readonly { readonly day: string; readonly commit: string }[];
}

/**
 * Finds the commits of entities/ and tools/ at which past quarters ended.
 *
 * @param root folder with entities/ and tools/, in a Git checkout
 * @param today YYYY-MM-DD; its quarter has not ended, even on its last day
 * @param maxQuarters number of quarters before that one to look at
 * @returns undefined without the whole history (see `hasWholeHistory`), or if no commit touches these folders
 */
export function readQuarterEnds(root: string, today: string, maxQuarters = 6): QuarterEnds | undefined {
  const commits = readCommits(root, today) ?? [];
  const [firstCommit] = commits;
  if (firstCommit === undefined) return undefined;
  const ends = listQuarterEndDays(today, maxQuarters).flatMap((endDay) => {
    const lastCommit = commits.findLast(({ day }) => day <= endDay);
    return lastCommit === undefined ? [] : [{ day: endDay, commit: lastCommit.hash }];
  });
  return { begins: firstCommit.day, ends };
}

/**
 * Lists the last days of the `count` quarters before that of a day, oldest first: "2026-06-30", "2026-09-30" for "2026-11-25", 2.
 */
function listQuarterEndDays(today: string, count: number): string[] {
  const [year, month] = today.split("-").map(Number) as [number, number];
  const firstMonthIndex = Math.floor((month - 1) / 3) * 3;
  // Day 0 of a month is the last day of the month before.
  const endDays = Array.from(
    { length: count },
    (_, quarters) => new Date(Date.UTC(year, firstMonthIndex - quarters * 3, 0)),
  );
  return endDays.map((day) => day.toISOString().slice(0, 10)).reverse();
}

/**
 * Reads the days on which listings changed, oldest first, with the changed files before and after each day.
 *
 * A commit that is dated before the previous one, because of a wrong clock, counts for the day of the previous one.
 *
 * @param root folder with entities/ and tools/, in a Git checkout
 * @param today YYYY-MM-DD; no change is dated later
 * @returns undefined without the whole history (see `hasWholeHistory`); empty if no listing was ever committed
 */
export function readChangedDays(root: string, today: string): DayOfFiles[] | undefined {
  const commits = readCommits(root, today);
  return commits && addFiles(root, groupByDay(commits));
}

/** Day on which listings changed, without their files. */
type ChangedDay = Omit<DayOfFiles, "before" | "after">;

/**
 * Groups commits by day. The commit of a day is its last one, the paths are those of all its commits. Days on which no listing
 * was touched are left out.
 *
 * @param commits oldest first
 */
function groupByDay(commits: readonly Commit[]): ChangedDay[] {
  const days: ChangedDay[] = [];
  for (const { hash, committedAt, day, paths } of commits) {
    const lastDay = days.at(-1);
    if (lastDay === undefined || day > lastDay.day) {
      days.push({ day, commit: hash, committedAt, paths: sortUnique(paths) });
    } else {
      days[days.length - 1] = {
        day: lastDay.day,
        commit: hash,
        committedAt: lastDay.committedAt > committedAt ? lastDay.committedAt : committedAt,
        paths: sortUnique([...lastDay.paths, ...paths]),
      };
    }
  }
  return days.filter(({ paths }) => paths.length > 0);
}

/** Sorts paths, each once: `["b", "a", "b"]` → `["a", "b"]`. */
function sortUnique(paths: readonly string[]): string[] {
  return [...new Set(paths)].sort(ascending);
}

/**
 * Adds the files of each day's paths, as they were before and after it. A file that did not exist is absent from that side.
 *
 * One Git process reads the files after each day. Those before it are the last ones that were read.
 *
 * @param days oldest first, from the first commit on
 */
function addFiles(root: string, days: readonly ChangedDay[]): DayOfFiles[] {
  const objectNames = days.flatMap(({ commit, paths }) => paths.map((path) => `${commit}:./${path}`));
  const contents = readObjects(root, objectNames);
  const currentFiles = new Map<string, SourceFile>();
  const findCurrentFiles = (paths: readonly string[]) => paths.flatMap((path) => currentFiles.get(path) ?? []);
  let contentIndex = 0;
  return days.map((day) => {
    const before = findCurrentFiles(day.paths);
    for (const path of day.paths) {
      const bytes = contents[contentIndex++];
      if (bytes === undefined) currentFiles.delete(path);
      else currentFiles.set(path, { path, bytes });
    }
    return { ...day, before, after: findCurrentFiles(day.paths) };
  });
}
