import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { readChangedDays, readLastChangeDays, readQuarterEnds } from "./git-history.ts";

// Each test starts processes, which a busy machine is slow to do.
vi.setConfig({ testTimeout: 30_000 });

let folder: string;
let root: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "register-days-"));
  root = join(folder, "root");
  mkdirSync(join(root, "entities"), { recursive: true });
  mkdirSync(join(root, "tools"));
  git(root, ["init", "-q", "-b", "main"]);
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function git(cwd: string, args: string[], at = "2026-01-01T12:00:00Z"): void {
  const names = ["AUTHOR", "COMMITTER"].flatMap((role) => [
    [`GIT_${role}_NAME`, "a"],
    [`GIT_${role}_EMAIL`, "a@example.org"],
    [`GIT_${role}_DATE`, at],
  ]);
  const env = { ...process.env, GIT_CONFIG_GLOBAL: "/dev/null", ...Object.fromEntries(names) };
  execFileSync("git", args, { cwd, env, stdio: ["ignore", "ignore", "ignore"] });
}

function commit(at: string, files: Readonly<Record<string, string | undefined>>): void {
  for (const [path, text] of Object.entries(files)) {
    if (text === undefined) rmSync(join(root, path));
    else writeFileSync(join(root, path), text);
  }
  git(root, ["add", "-A"], at);
  git(root, ["commit", "-q", "--allow-empty", "-m", at], at);
}

const told = (at = root) =>
  readChangedDays(at)?.map(({ day, committedAt: time, paths, before, after }) => ({
    day,
    at: time,
    paths,
    before: before.map(textOf),
    after: after.map(textOf),
  }));

const textOf = ({ path, bytes }: { path: string; bytes?: Uint8Array | undefined }) =>
  `${path}=${new TextDecoder().decode(bytes)}`;

test("puts the commits of a day together, with the files before and after it", () => {
  commit("2026-03-01T23:30:00+02:00", { "entities/a.yaml": "1", "entities/b.yaml": "1" });
  commit("2026-03-02T08:00:00Z", { "entities/a.yaml": "2", "tools/c.yaml": "1" });
  commit("2026-03-02T20:00:00Z", { "entities/a.yaml": "3", "entities/b.yaml": undefined });
  expect(told()).toEqual([
    {
      day: "2026-03-01",
      at: "2026-03-01T21:30:00Z",
      paths: ["entities/a.yaml", "entities/b.yaml"],
      before: [],
      after: ["entities/a.yaml=1", "entities/b.yaml=1"],
    },
    {
      day: "2026-03-02",
      at: "2026-03-02T20:00:00Z",
      paths: ["entities/a.yaml", "entities/b.yaml", "tools/c.yaml"],
      before: ["entities/a.yaml=1", "entities/b.yaml=1"],
      after: ["entities/a.yaml=3", "tools/c.yaml=1"],
    },
  ]);
});

test("names also a file that ended the day as it began it, since somebody may have copied it at noon", () => {
  commit("2026-03-01T08:00:00Z", { "tools/a.yaml": "1" });
  commit("2026-03-02T08:00:00Z", { "tools/a.yaml": "2" });
  commit("2026-03-02T09:00:00Z", { "tools/a.yaml": "1" });
  expect(told()?.at(-1)).toMatchObject({
    paths: ["tools/a.yaml"],
    before: ["tools/a.yaml=1"],
    after: ["tools/a.yaml=1"],
  });
});

test("a commit whose clock is behind counts for the day before it in the history", () => {
  commit("2026-03-02T08:00:00Z", { "tools/a.yaml": "1" });
  commit("2026-02-28T08:00:00Z", { "tools/b.yaml": "1" });
  expect(told()).toMatchObject([
    { day: "2026-03-02", at: "2026-03-02T08:00:00Z", paths: ["tools/a.yaml", "tools/b.yaml"] },
  ]);
});

test("passes over what is no listing, and days on which none changed", () => {
  commit("2026-03-01T08:00:00Z", { "README.md": "1" });
  commit("2026-03-02T08:00:00Z", { "entities/.hidden.yaml": "1", "entities/notes.txt": "1" });
  commit("2026-03-03T08:00:00Z", { "entities/a.yaml": "1" });
  expect(told()).toMatchObject([{ day: "2026-03-03", paths: ["entities/a.yaml"] }]);
});

test("a merge counts on the day it came to the branch", () => {
  commit("2026-03-01T08:00:00Z", { "entities/a.yaml": "1" });
  git(root, ["checkout", "-q", "-b", "side"]);
  commit("2026-03-02T08:00:00Z", { "entities/b.yaml": "1" });
  git(root, ["checkout", "-q", "main"]);
  commit("2026-03-03T08:00:00Z", { "entities/c.yaml": "1" });
  git(root, ["merge", "-q", "--no-ff", "-m", "merge", "side"], "2026-03-04T08:00:00Z");
  expect(told()?.map(({ day, paths }) => [day, paths])).toEqual([
    ["2026-03-01", ["entities/a.yaml"]],
    ["2026-03-03", ["entities/c.yaml"]],
    ["2026-03-04", ["entities/b.yaml"]],
  ]);
});

test("reads a register in a folder of a larger repository", () => {
  mkdirSync(join(root, "data/entities"), { recursive: true });
  commit("2026-03-01T08:00:00Z", { "entities/a.yaml": "1", "data/entities/b.yaml": "2" });
  expect(told(join(root, "data"))).toMatchObject([{ paths: ["entities/b.yaml"], after: ["entities/b.yaml=2"] }]);
});

test("tells nothing without a history, or with part of it", () => {
  expect([readChangedDays, readLastChangeDays].map((read) => read(folder))).toEqual([undefined, undefined]);
  expect(readQuarterEnds(folder, "2026-11-25")).toBeUndefined();
  expect(readQuarterEnds(root, "2026-11-25")).toBeUndefined();
  commit("2026-03-01T08:00:00Z", { "entities/a.yaml": "1" });
  commit("2026-03-02T08:00:00Z", { "entities/a.yaml": "2" });
  git(folder, ["clone", "-q", "--depth", "1", `file://${root}`, "shallow"]);
  expect(readChangedDays(join(folder, "shallow"))).toBeUndefined();
  expect(told()).toHaveLength(2);
  renameSync(join(root, ".git"), join(folder, "gone"));
  expect(readChangedDays(root)).toBeUndefined();
});

test("knows the day of each listing's last commit", () => {
  commit("2026-03-01T08:00:00Z", { "entities/a.yaml": "1", "entities/b.yaml": "1" });
  commit("2026-03-02T08:00:00Z", { "entities/a.yaml": "2", "README.md": "1" });
  expect(Object.fromEntries(readLastChangeDays(root) ?? [])).toEqual({
    "entities/a.yaml": "2026-03-02",
    "entities/b.yaml": "2026-03-01",
  });
});

test("finds the last commit of each past quarter, oldest first", () => {
  const at = (day: string) => {
    commit(`${day}T12:00:00Z`, { "entities/a.yaml": day });
    return execFileSync("git", ["rev-parse", "HEAD"], { cwd: root, encoding: "utf8" }).trim();
  };
  at("2025-11-05");
  const second = at("2025-12-31");
  expect(readQuarterEnds(root, "2025-12-31")).toEqual({ begins: "2025-11-05", ends: [] });
  const third = at("2026-06-30");
  at("2026-07-01");
  const last = at("2026-09-30");
  at("2026-10-02");
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
