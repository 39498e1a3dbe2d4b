import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import type { Overlap } from "../src/core/exists/overlap.ts";
import { fixtureRoot } from "../src/testing/fixture-register.ts";
import { callCommand } from "./command-fixture.ts";
import { command as overlap } from "./overlap.ts";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "register-overlap-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Calls the command from the temporary folder; it reads the fixture register unless told another. */
const run = (...args: string[]) => callCommand(overlap, args, { REGISTER_ROOT: fixtureRoot, INIT_CWD: folder });

function write(idea: unknown): string {
  writeFileSync(join(folder, "idea.json"), JSON.stringify(idea));
  return "idea.json";
}

test("prints what overlaps with a tool as JSON, best first, and nothing else", async () => {
  const { status, stdout, stderr } = await run("--tool", "minechain-network", "--format", "json");
  const overlaps = JSON.parse(stdout) as Overlap[];
  expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
  for (const overlap of overlaps) expect(Object.keys(overlap)).toEqual(["id", "score", "close", "reasons"]);
  expect(overlaps[0]).toMatchObject({ close: true });
  expect(overlaps.map(({ id }) => id)).toContain("tools/orethread");
  expect(overlaps.map(({ id }) => id)).not.toContain("tools/minechain-network");
});

test("takes an id with its folder", async () => {
  expect((await run("--tool", "tools/minechain-network", "--limit", "1")).stdout).toMatch(/^close {4}tools\//);
});

test("answers for an idea, in words too", async () => {
  const file = write({ text: "An app to scan the bar code of chocolate for child labour", countries: ["DE"] });
  const { status, stdout } = await run("--idea", file, "--limit", "1");
  expect(status).toBe(0);
  expect(stdout).toMatch(/^(close {4}|related {2})tools\//);
  expect(stdout).toMatch(/\n1 tool, \d of them close\n$/);
});

test.each([{}, { text: "" }, { text: " … ", issues: [] }])(
  "an idea that says nothing is like no tool: %j",
  async (idea) => {
    const answer = await run("--idea", write(idea), "--format", "json");
    expect(answer).toEqual({ status: 0, stdout: "[]\n", stderr: "idea.json says nothing that can be compared\n" });
  },
);

test("names the nearest tool", async () => {
  expect(await run("--tool", "pictopirnt")).toMatchObject({
    status: 2,
    stderr: "unknown tool: pictopirnt, did you mean tools/pictoprint?\n  see --help\n",
  });
});

test("tells every fault of an idea", async () => {
  const { status, stdout, stderr } = await run("--idea", write({ txt: "x", issues: ["forced-labor"] }));
  expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
  expect(stderr).toContain("idea.json:/txt unknown key: txt\n  did you mean text?");
  expect(stderr).toContain("idea.json:/issues/0 unknown issue: forced-labor");
});

test.each([
  { args: [], stderr: "write one of --tool ID and --idea FILE" },
  { args: ["--tool", "a", "--idea", "b"], stderr: "write one of --tool ID and --idea FILE" },
  { args: ["--tool", "minechain-network", "--format", "xml"], stderr: "unknown format: xml" },
  { args: ["--tool", "minechain-network", "--limit", "0"], stderr: "not a number from 1: 0" },
  { args: ["--idea", "none.json"], stderr: "no such file: none.json" },
])("is called wrongly: $stderr", async ({ args, stderr }) => {
  expect(await run(...args)).toMatchObject({ status: 2, stdout: "", stderr: `${stderr}\n  see --help\n` });
});
