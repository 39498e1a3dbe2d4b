import { expect, test } from "vitest";
import { fixtureEnvironment } from "../src/testing/fixture-register.ts";
import { callCommand } from "./command-fixture.ts";
import { command } from "./judge.ts";

const judge = (...args: string[]) => callCommand(command, args, fixtureEnvironment);

test("scores the pinned records and another register, of which nothing was judged, and exits with 0", async () => {
  const { status, stdout, stderr } = await judge("--format", "json");
  expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
  const { pinned, live } = JSON.parse(stdout);
  expect(pinned.match.tuned).toMatchObject({ left: 0, ndcg: expect.any(Number) });
  expect(live.match.tuned).toMatchObject({ cases: pinned.match.tuned.cases, ndcg: null });
  expect(live.match.tuned.left).toBeGreaterThan(pinned.match.tuned.cases);
  expect(live.overlap.cases.length).toBeLessThan(pinned.overlap.cases.length);
});

test("text has both next to each other, and a line for each case where asked", async () => {
  const { status, stdout } = await judge("--cases");
  expect(status).toBe(0);
  expect(stdout).toMatch(/^ +pinned +live\n/);
  expect(stdout).toMatch(/\n {2}nDCG@10 +0\.\d{3} +0\.\d{3} +– +–\n/);
  expect(stdout).toMatch(/\n {4}idea-rainfall +–/);
});

test.each([
  { args: ["--format", "xml"], message: "unknown format: xml" },
  { args: ["--pin", "nowhere"], message: "no such commit, branch or tag: nowhere" },
  { args: ["--root", "/nowhere"], message: "no dataset here: /nowhere" },
])("exits with 2 when called wrongly: $args", async ({ args, message }) => {
  const { status, stdout, stderr } = await judge(...args);
  expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
  expect(stderr).toContain(message);
});
