import { expect, test } from "vitest";
import type { Check } from "./checks.ts";
import { runChecks, type Result } from "./run-checks.ts";

function check(name: string, rest: Partial<Check> = {}): Check {
  return { name, command: name, reads: /./, ...rest };
}

/** Runs checks that last until they are let go, and tells what began and ended in which order. */
async function follow(checks: readonly Check[], cores: number, failing: readonly string[] = []) {
  const events: string[] = [];
  const run = async ({ name }: Check): Promise<Result> => {
    events.push(`begin ${name}`);
    await new Promise((resolve) => setTimeout(resolve, 5));
    events.push(`end ${name}`);
    return { name, passed: 1, failed: failing.includes(name) ? 1 : 0, seconds: 1 };
  };
  const results = await runChecks(checks, cores, run, (name, unmet) => events.push(`${name} needs ${unmet}`));
  return { events, results };
}

test("as many run at once as there are processors", async () => {
  const { events } = await follow([check("a"), check("b"), check("c")], 2);
  expect(events).toEqual(["begin a", "begin b", "end a", "begin c", "end b", "end c"]);
});

test("one that keeps two processors busy runs alone on two, and on one", async () => {
  const checks = [check("a"), check("wide", { cores: 2 }), check("b")];
  expect((await follow(checks, 2)).events.slice(-2)).toEqual(["begin wide", "end wide"]);
  expect((await follow(checks, 1)).events).toEqual(checks.flatMap(({ name }) => [`begin ${name}`, `end ${name}`]));
});

test("one begins after those that it needs, if they were chosen", async () => {
  const checks = [check("build"), check("look", { after: ["build", "not chosen"] })];
  expect((await follow(checks, 4)).events).toEqual(["begin build", "end build", "begin look", "end look"]);
});

test("one that needs a failed check is not run and has failed; the others run", async () => {
  const checks = [
    check("build"),
    check("look", { after: ["build"] }),
    check("look again", { after: ["look"] }),
    check("lint"),
  ];
  const { events, results } = await follow(checks, 1, ["build"]);
  expect(events).toEqual([
    "begin build",
    "end build",
    "look needs build",
    "look again needs look",
    "begin lint",
    "end lint",
  ]);
  expect(results.map(({ name, passed, failed }) => `${name}: ${passed} ${failed}`)).toEqual([
    "build: 1 1",
    "look: 0 1",
    "look again: 0 1",
    "lint: 1 0",
  ]);
});
