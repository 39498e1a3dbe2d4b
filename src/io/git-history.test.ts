import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { readQuarterEnds } from "./git-history.ts";

// Each test starts processes, which a busy machine is slow to do.
vi.setConfig({ testTimeout: 30_000 });

let folder: string;
let root: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "register-history-"));
  root = join(folder, "root");
  mkdirSync(root);
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function git(cwd: string, args: string[], date = "2026-01-01"): string {
  const names = ["AUTHOR", "COMMITTER"].flatMap((role) => [
    [`GIT_${role}_NAME`, "a"],
    [`GIT_${role}_EMAIL`, "a@example.org"],
    [`GIT_${role}_DATE`, `${date}T12:00:00Z`],
  ]);
  const env = { ...process.env, GIT_CONFIG_GLOBAL: "/dev/null", ...Object.fromEntries(names) };
  return execFileSync("git", args, { cwd, encoding: "utf8", env, stdio: ["ignore", "pipe", "ignore"] }).trim();
}

function commit(date: string): string {
  writeFileSync(join(root, "file"), date);
  git(root, ["add", "-A"], date);
  git(root, ["commit", "-q", "-m", date], date);
  return git(root, ["rev-parse", "HEAD"]);
}

test("finds the last commit of each past quarter, oldest first", () => {
  git(root, ["init", "-q", "-b", "main"]);
  commit("2025-11-05");
  const second = commit("2025-12-31");
  const third = commit("2026-06-30");
  commit("2026-07-01");
  const last = commit("2026-09-30");
  commit("2026-10-02");
  expect(readQuarterEnds(root, "2026-11-25")).toEqual({
    begins: "2025-11-05",
    ends: [
      { day: "2025-12-31", commit: second },
      { day: "2026-03-31", commit: second },
      { day: "2026-06-30", commit: third },
      { day: "2026-09-30", commit: last },
    ],
  });
  expect(readQuarterEnds(root, "2026-11-25", 1)?.ends).toEqual([{ day: "2026-09-30", commit: last }]);
});

test("a history of one quarter has no end yet", () => {
  git(root, ["init", "-q", "-b", "main"]);
  commit("2026-10-05");
  expect(readQuarterEnds(root, "2026-11-25")).toEqual({ begins: "2026-10-05", ends: [] });
});

test("tells nothing without a history, or with part of it", () => {
  expect(readQuarterEnds(folder, "2026-11-25")).toBeUndefined();
  git(root, ["init", "-q", "-b", "main"]);
  expect(readQuarterEnds(root, "2026-11-25")).toBeUndefined();
  commit("2026-01-05");
  commit("2026-01-06");
  git(folder, ["clone", "-q", "--depth", "1", `file://${root}`, "shallow"]);
  expect(readQuarterEnds(join(folder, "shallow"), "2026-11-25")).toBeUndefined();
});
