import { ascending } from "d3-array";
import type { DayOfFiles } from "../core/changes/change-log.ts";
import type { SourceFile } from "../dataset/source-file.ts";
import { runGit, hasWholeHistory, readObjects } from "./git-dataset.ts";

interface Commit {
  readonly hash: string;
  /** ISO 8601 in UTC. */
  readonly at: string;
  /** Of the listings that it touches, from the root, in order. */
  readonly paths: readonly string[];
}

/**
 * Commits that touch entities/ or tools/, oldest first, along the first parents: a merge counts on the day it came to the branch.
 *
 * @param root holds entities/ and tools/
 * @returns undefined where there is no history, or only part of it, as in a clone with `--depth`
 */
function readCommits(root: string): Commit[] | undefined {
  if (!hasWholeHistory(root)) return undefined;
  const options = ["--first-parent", "--diff-merges=first-parent", "--reverse", "--no-renames", "--relative"];
  const format = ["--format=%x01%H %cd", "--date=format-local:%Y-%m-%dT%H:%M:%SZ", "--name-only", "-z"];
  const log = runGit(root, "log", ...options, ...format, "--", "entities", "tools");
  const isListing = (path: string) => /^(entities|tools)\/[^/.\n][^/\n]*\.yaml$/.test(path);
  return log
    .split("\u0001")
    .slice(1)
    .map((text) => {
      const [head = "", ...paths] = text.split("\0");
      const [hash = "", at = ""] = head.trim().split(" ");
      return { hash, at, paths: paths.map((path) => path.trim()).filter(isListing) };
    });
}

/** The day of the last commit that touched each listing, YYYY-MM-DD in UTC, by path; undefined without the whole history. */
export function readLastChangeDays(root: string): ReadonlyMap<string, string> | undefined {
  const commits = readCommits(root);
  return commits && new Map(commits.flatMap(({ at, paths }) => paths.map((path) => [path, at.slice(0, 10)])));
}

/**
 * The commits at which past quarters ended, each with the last day of its quarter, YYYY-MM-DD.
 *
 * @param today YYYY-MM-DD: its own quarter has not ended
 * @param most the newest quarters
 * @returns oldest first, with the day on which the history begins; undefined where there is no history or only part of it
 */
export function readQuarterEnds(root: string, today: string, most = 6) {
  const commits = readCommits(root)?.map(({ hash, at }) => ({ commit: hash, day: at.slice(0, 10) }));
  const [first] = commits ?? [];
  if (first === undefined) return undefined;
  const ends = quarterDays(today, most).flatMap((day) => {
    const commit = commits?.findLast((each) => each.day <= day)?.commit;
    return commit === undefined ? [] : [{ day, commit }];
  });
  return { begins: first.day, ends };
}

/** The last days of the quarters before that of a day, oldest first. */
function quarterDays(today: string, most: number): string[] {
  const [year, month] = today.split("-").map(Number) as [number, number];
  const begin = Math.floor((month - 1) / 3) * 3;
  // Day 0 of a month is the last one of the month before.
  const days = Array.from({ length: most }, (_, back) => new Date(Date.UTC(year, begin - back * 3, 0)));
  return days.map((day) => day.toISOString().slice(0, 10)).reverse();
}

/**
 * Every day on which files in entities/ or tools/ changed, oldest first; undefined without the whole history.
 *
 * A commit whose clock was behind that of the one before counts for that one's day.
 */
export function readChangedDays(root: string): DayOfFiles[] | undefined {
  const commits = readCommits(root);
  return commits && readFiles(root, groupByDay(commits));
}

type Day = Omit<DayOfFiles, "before" | "after">;

function groupByDay(commits: readonly Commit[]): Day[] {
  const days: Day[] = [];
  for (const { hash, at, paths } of commits) {
    const last = days.at(-1);
    const isSame = last !== undefined && at.slice(0, 10) <= last.day;
    const all = [...new Set([...(isSame ? last.paths : []), ...paths])].sort(ascending);
    const day = isSame ? last.day : at.slice(0, 10);
    if (isSame) days.pop();
    days.push({ day, commit: hash, committedAt: isSame && last.committedAt > at ? last.committedAt : at, paths: all });
  }
  return days.filter(({ paths }) => paths.length > 0);
}

/** The files of each day before and after it; both sides of all days come from one process. */
function readFiles(root: string, days: readonly Day[]): DayOfFiles[] {
  const names = days.flatMap(({ commit, paths }) => paths.map((path) => `${commit}:./${path}`));
  const blobs = readObjects(root, names);
  const now = new Map<string, SourceFile>();
  let next = 0;
  return days.map((day) => {
    const before = day.paths.flatMap((path) => now.get(path) ?? []);
    for (const path of day.paths) {
      const bytes = blobs[next++];
      if (bytes === undefined) now.delete(path);
      else now.set(path, { path, bytes });
    }
    return { ...day, before, after: day.paths.flatMap((path) => now.get(path) ?? []) };
  });
}
