import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, expect, test } from "vitest";
import type { Overlap } from "../src/measures/overlap/overlap.ts";

const repository = fileURLToPath(new URL("../", import.meta.url));

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "register-overlap-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Runs the command as npm does from the temporary folder, with a fixed build date. */
function run(...args: string[]) {
  const { REGISTER_ROOT: _, ...rest } = process.env;
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(repository, "scripts/overlap.ts"), ...args], {
    cwd: repository,
    encoding: "utf8",
    env: { ...rest, INIT_CWD: folder, SOURCE_DATE_EPOCH: "1795608000" },
  });
  expect(stderr).not.toMatch(/\n +at /);
  return { status, stdout, stderr };
}

function write(idea: unknown): string {
  writeFileSync(join(folder, "idea.json"), JSON.stringify(idea));
  return "idea.json";
}

test("prints what overlaps with a tool as JSON, best first, and nothing else", () => {
  const { status, stdout, stderr } = run("--tool", "circulor", "--format", "json");
  const overlaps = JSON.parse(stdout) as Overlap[];
  expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
  for (const overlap of overlaps) expect(Object.keys(overlap)).toEqual(["id", "score", "close", "reasons"]);
  expect(overlaps[0]).toMatchObject({ close: true });
  expect(overlaps.map(({ id }) => id)).toContain("tools/re-source-cobalt");
  expect(overlaps.map(({ id }) => id)).not.toContain("tools/circulor");
});

test("takes an id with its folder", () => {
  expect(run("--tool", "tools/circulor", "--limit", "1").stdout).toMatch(/^close {2}tools\//);
});

test("answers for an idea, in words too", () => {
  const file = write({ text: "An app to scan the bar code of chocolate for child labour", countries: ["DE"] });
  const { status, stdout } = run("--idea", file, "--limit", "3");
  expect(status).toBe(0);
  expect(stdout).toMatch(/^(close|akin) {2}tools\//);
  expect(stdout).toMatch(/3 tools, \d of them close\n$/);
});

test.each([{}, { text: "" }, { text: " … ", issues: [] }])("an idea that says nothing is like no tool: %j", (idea) => {
  const answer = run("--idea", write(idea), "--format", "json");
  expect(answer).toEqual({ status: 0, stdout: "[]\n", stderr: "idea.json says nothing that could be compared\n" });
});

test("names the nearest tool", () => {
  expect(run("--tool", "photodan")).toMatchObject({
    status: 2,
    stderr: "unknown tool: photodan, did you mean tools/photodna?\n  see --help\n",
  });
});

test("tells every fault of an idea", () => {
  const { status, stdout, stderr } = run("--idea", write({ txt: "x", issues: ["forced-labor"] }));
  expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
  expect(stderr).toContain("idea.json:/txt unknown key: txt\n  did you mean text?");
  expect(stderr).toContain("idea.json:/issues/0 unknown issue: forced-labor");
});

test.each([
  { args: [], stderr: "write one of --tool ID and --idea FILE" },
  { args: ["--tool", "a", "--idea", "b"], stderr: "write one of --tool ID and --idea FILE" },
  { args: ["--tool", "circulor", "--format", "xml"], stderr: "unknown format: xml" },
  { args: ["--tool", "circulor", "--limit", "0"], stderr: "not a number from 1: 0" },
  { args: ["--idea", "none.json"], stderr: "no such file: none.json" },
])("is called wrongly: $stderr", ({ args, stderr }) => {
  expect(run(...args)).toMatchObject({ status: 2, stdout: "", stderr: `${stderr}\n  see --help\n` });
});
