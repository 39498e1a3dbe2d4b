import { ascending } from "d3-array";
import type { DayOfFiles } from "../core/changes/change-log.ts";
import type { SourceFile } from "../dataset/source-file.ts";
import { git, hasWholeHistory, readObjects } from "./git-dataset.ts";

interface Commit {
  readonly hash: string;
  readonly at: string;
  readonly paths: readonly string[];
}

/**
 * Every day on which files in entities/ or tools/ changed, oldest first.
 *
 * A commit whose clock was behind that of the one before counts for that one's day.
 *
 * @param root holds entities/ and tools/
 * @returns undefined where there is no history, or only part of it, as in a clone with `--depth`
 */
export function readChangedDays(root: string): DayOfFiles[] | undefined {
  return hasWholeHistory(root) ? readFiles(root, groupByDay(readCommits(root))) : undefined;
}

/** Commits that touch listings, oldest first, along the first parents: a merge counts on the day it came to the branch. */
function readCommits(root: string): Commit[] {
  const options = ["--first-parent", "--diff-merges=first-parent", "--reverse", "--no-renames", "--relative"];
  const format = ["--format=%x01%H %cd", "--date=format-local:%Y-%m-%dT%H:%M:%SZ", "--name-only", "-z"];
  const log = git(root, "log", ...options, ...format, "--", "entities", "tools");
  return log
    .split("\u0001")
    .slice(1)
    .map((text) => {
      const [head = "", ...paths] = text.split("\0");
      const [hash = "", at = ""] = head.trim().split(" ");
      return { hash, at, paths: paths.map((path) => path.trim()).filter(isListing) };
    });
}

function isListing(path: string): boolean {
  return /^(entities|tools)\/[^/.\n][^/\n]*\.yaml$/.test(path);
}

type Day = Omit<DayOfFiles, "before" | "after">;

function groupByDay(commits: readonly Commit[]): Day[] {
  const days: Day[] = [];
  for (const { hash, at, paths } of commits) {
    const last = days.at(-1);
    if (last === undefined || at.slice(0, 10) > last.day) {
      days.push({ day: at.slice(0, 10), commit: hash, at, paths: [...new Set(paths)].sort(ascending) });
    } else {
      const all = [...new Set([...last.paths, ...paths])].sort(ascending);
      days[days.length - 1] = { day: last.day, commit: hash, at: at > last.at ? at : last.at, paths: all };
    }
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
