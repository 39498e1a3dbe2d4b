import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { readCommitDay } from "./git-dataset.ts";
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

function git(cwd: string, args: string[], date = "2026-01-01T12:00:00Z"): void {
  const variables = ["AUTHOR", "COMMITTER"].flatMap((role) => [
    [`GIT_${role}_NAME`, "a"],
    [`GIT_${role}_EMAIL`, "a@example.org"],
    [`GIT_${role}_DATE`, date],
  ]);
  const env = { ...process.env, GIT_CONFIG_GLOBAL: "/dev/null", ...Object.fromEntries(variables) };
  execFileSync("git", args, { cwd, env, stdio: ["ignore", "ignore", "ignore"] });
}

function commit(date: string, files: Readonly<Record<string, string | undefined>>): void {
  for (const [path, text] of Object.entries(files)) {
    if (text === undefined) rmSync(join(root, path));
    else writeFileSync(join(root, path), text);
  }
  git(root, ["add", "-A"], date);
  git(root, ["commit", "-q", "--allow-empty", "-m", date], date);
}

const readDays = (registerRoot = root, today = "2026-11-25") =>
  readChangedDays(registerRoot, today)?.map(({ day, committedAt, paths, before, after }) => ({
    day,
    committedAt,
    paths,
    before: before.map(formatFile),
    after: after.map(formatFile),
  }));

const formatFile = ({ path, bytes }: { path: string; bytes?: Uint8Array | undefined }) =>
  `${path}=${new TextDecoder().decode(bytes)}`;

test("groups the commits of a day, with the files before and after it", () => {
  commit("2026-03-01T23:30:00+02:00", { "entities/a.yaml": "1", "entities/b.yaml": "1" });
  commit("2026-03-02T08:00:00Z", { "entities/a.yaml": "2", "tools/c.yaml": "1" });
  commit("2026-03-02T20:00:00Z", { "entities/a.yaml": "3", "entities/b.yaml": undefined });
  expect(readDays()).toEqual([
    {
      day: "2026-03-01",
      committedAt: "2026-03-01T21:30:00Z",
      paths: ["entities/a.yaml", "entities/b.yaml"],
      before: [],
      after: ["entities/a.yaml=1", "entities/b.yaml=1"],
    },
    {
      day: "2026-03-02",
      committedAt: "2026-03-02T20:00:00Z",
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
  expect(readDays()?.at(-1)).toMatchObject({
    paths: ["tools/a.yaml"],
    before: ["tools/a.yaml=1"],
    after: ["tools/a.yaml=1"],
  });
});

test("a commit whose clock is behind counts for the day before it in the history", () => {
  commit("2026-03-02T08:00:00Z", { "tools/a.yaml": "1" });
  commit("2026-02-28T08:00:00Z", { "tools/b.yaml": "1" });
  expect(readDays()).toMatchObject([
    { day: "2026-03-02", committedAt: "2026-03-02T08:00:00Z", paths: ["tools/a.yaml", "tools/b.yaml"] },
  ]);
});

test.each([
  { name: "of 2099", date: "2099-01-01T08:00:00Z" },
  { name: "of the year 10000", date: "@253402300800 +0000" },
  { name: "of the year 292277026596", date: "@9223372036854775807 +0000" },
  { name: "of the day after the build", date: "2026-11-26T00:00:00Z" },
])("a commit $name counts for the day of the next one, and the last one for the day of the build", ({ date }) => {
  commit("2026-03-01T08:00:00Z", { "entities/a.yaml": "1" });
  commit(date, { "entities/b.yaml": "1" });
  commit("2026-03-03T08:00:00Z", { "entities/c.yaml": "1" });
  commit(date, { "entities/d.yaml": "1" });
  expect(readDays()?.map(({ day, committedAt, paths }) => [day, committedAt, ...paths])).toEqual([
    ["2026-03-01", "2026-03-01T08:00:00Z", "entities/a.yaml"],
    ["2026-03-03", "2026-03-03T08:00:00Z", "entities/b.yaml", "entities/c.yaml"],
    ["2026-11-25", "2026-11-25T00:00:00Z", "entities/d.yaml"],
  ]);
  expect(Object.values(Object.fromEntries(readLastChangeDays(root, "2026-11-25") ?? []))).toEqual([
    "2026-03-01",
    "2026-03-03",
    "2026-03-03",
    "2026-11-25",
  ]);
  expect(readQuarterEnds(root, "2026-11-25", 2)?.begins).toBe("2026-03-01");
  expect(readCommitDay(root, "HEAD", "2026-11-25")).toBe("2026-11-25");
});

test("a history that begins in the future begins with the first commit that does not", () => {
  commit("2099-01-01T08:00:00Z", { "entities/a.yaml": "1" });
  commit("2026-03-01T08:00:00Z", { "entities/b.yaml": "1" });
  expect(readDays()?.map(({ day }) => day)).toEqual(["2026-03-01"]);
  expect(readQuarterEnds(root, "2026-11-25", 1)?.begins).toBe("2026-03-01");
  expect(readCommitDay(root, "HEAD", "2026-11-25")).toBe("2026-03-01");
});

test("passes over what is no listing, and days on which none changed", () => {
  commit("2026-03-01T08:00:00Z", { "README.md": "1" });
  commit("2026-03-02T08:00:00Z", { "entities/.hidden.yaml": "1", "entities/notes.txt": "1" });
  commit("2026-03-03T08:00:00Z", { "entities/a.yaml": "1" });
  expect(readDays()).toMatchObject([{ day: "2026-03-03", paths: ["entities/a.yaml"] }]);
});

test("counts the changes of a merged branch on the day of the merge", () => {
  commit("2026-03-01T08:00:00Z", { "entities/a.yaml": "1" });
  git(root, ["checkout", "-q", "-b", "side"]);
  commit("2026-03-02T08:00:00Z", { "entities/b.yaml": "1" });
  git(root, ["checkout", "-q", "main"]);
  commit("2026-03-03T08:00:00Z", { "entities/c.yaml": "1" });
  git(root, ["merge", "-q", "--no-ff", "-m", "merge", "side"], "2026-03-04T08:00:00Z");
  expect(readDays()?.map(({ day, paths }) => [day, paths])).toEqual([
    ["2026-03-01", ["entities/a.yaml"]],
    ["2026-03-03", ["entities/c.yaml"]],
    ["2026-03-04", ["entities/b.yaml"]],
  ]);
});

test("reads a register in a folder of a larger repository", () => {
  mkdirSync(join(root, "data/entities"), { recursive: true });
  commit("2026-03-01T08:00:00Z", { "entities/a.yaml": "1", "data/entities/b.yaml": "2" });
  expect(readDays(join(root, "data"))).toMatchObject([{ paths: ["entities/b.yaml"], after: ["entities/b.yaml=2"] }]);
});

test("returns undefined without the whole history", () => {
  const readers = [readChangedDays, readLastChangeDays];
  expect(readers.map((read) => read(folder, "2026-11-25"))).toEqual([undefined, undefined]);
  expect(readQuarterEnds(folder, "2026-11-25")).toBeUndefined();
  expect(readQuarterEnds(root, "2026-11-25")).toBeUndefined();
  commit("2026-03-01T08:00:00Z", { "entities/a.yaml": "1" });
  commit("2026-03-02T08:00:00Z", { "entities/a.yaml": "2" });
  git(folder, ["clone", "-q", "--depth", "1", `file://${root}`, "shallow"]);
  expect(readDays(join(folder, "shallow"))).toBeUndefined();
  expect(readDays()).toHaveLength(2);
  renameSync(join(root, ".git"), join(folder, "gone"));
  expect(readDays()).toBeUndefined();
});

test("reads the day of each listing's last commit", () => {
  commit("2026-03-01T08:00:00Z", { "entities/a.yaml": "1", "entities/b.yaml": "1" });
  commit("2026-03-02T08:00:00Z", { "entities/a.yaml": "2", "README.md": "1" });
  expect(Object.fromEntries(readLastChangeDays(root, "2026-11-25") ?? [])).toEqual({
    "entities/a.yaml": "2026-03-02",
    "entities/b.yaml": "2026-03-01",
  });
});

test("finds the last commit of each past quarter, oldest first", () => {
  const commitOnDay = (day: string) => {
    commit(`${day}T12:00:00Z`, { "entities/a.yaml": day });
    return execFileSync("git", ["rev-parse", "HEAD"], { cwd: root, encoding: "utf8" }).trim();
  };
  commitOnDay("2025-11-05");
  const second = commitOnDay("2025-12-31");
  expect(readQuarterEnds(root, "2025-12-31")).toEqual({ begins: "2025-11-05", ends: [] });
  const third = commitOnDay("2026-06-30");
  commitOnDay("2026-07-01");
  const last = commitOnDay("2026-09-30");
  commitOnDay("2026-10-02");
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
