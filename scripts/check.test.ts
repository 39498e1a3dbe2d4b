import { describe, expect, test } from "vitest";
import { listChecks, selectChecks } from "./checks.ts";
import { fixtureEnvironment } from "../src/testing/fixture-register.ts";
import { callCommand } from "./command-fixture.ts";
import { command } from "./check.ts";

const checks = listChecks();
const defaultNames = checks.filter(({ isOnRequest }) => !isOnRequest).map(({ name }) => name);
const selectNames = (...args: Parameters<typeof selectChecks>) => selectChecks(...args).map(({ name }) => name);

describe("the list of checks", () => {
  test("has each name once, and needs only checks before it", () => {
    const names = checks.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    for (const { name, after = [] } of checks)
      for (const needed of after) expect(names.slice(0, names.indexOf(name))).toContain(needed);
  });

  test("all but those on request are chosen unless names are given", () => {
    expect(selectNames(checks, undefined, undefined)).toEqual(defaultNames);
    expect(selectNames(checks, ["lint", "format"], undefined)).toEqual(["format", "lint"]);
  });

  test("listings stands for every check that a changed listing alone can break", () => {
    const ofListings = selectNames(checks, ["listings"], undefined);
    expect(ofListings).toEqual(expect.arrayContaining(["form", "validation", "live register", "build"]));
    expect(selectNames(checks, ["listings"], ["entities/a.yaml"])).toEqual(ofListings);
    for (const name of selectNames(checks, undefined, ["tools/a.yaml"]))
      expect([...ofListings, "browser"]).toContain(name);
  });

  test.each([
    { changed: [".github/workflows/check.yml"], expected: ["workflows"], excluded: ["lint", "build", "browser"] },
    { changed: ["README.md"], expected: ["format", "unit"], excluded: ["lint", "types", "build"] },
    { changed: ["src/site/ui/base.css"], expected: ["format", "build", "browser"], excluded: ["types", "lint"] },
    {
      changed: ["package-lock.json"],
      expected: defaultNames.filter((name) => name !== "workflows"),
      excluded: [],
    },
    { changed: [], expected: [], excluded: checks.map(({ name }) => name) },
  ])("a change of $changed", ({ changed, expected, excluded }) => {
    const names = selectNames(checks, undefined, changed);
    expect(names).toEqual(expect.arrayContaining(expected));
    for (const name of excluded) expect(names).not.toContain(name);
  });
});

describe("npm run check", () => {
  test("prints what each check says apart, the time of each, and the counts alone at the end", async () => {
    const args = ["--only", "form,generated files", "--ahead", "400"];
    const { status, stdout } = await callCommand(command, args, fixtureEnvironment);
    const lines = stdout.trimEnd().split("\n");
    expect({ status, first: lines[0], last: lines.at(-1) }).toEqual({
      status: 0,
      first: "As if today were 2027-10-06 (SOURCE_DATE_EPOCH=1822780800)",
      last: "2 passed, 0 failed",
    });
    expect(stdout).toMatch(/^── form\n\d+ listings: 0 would change$/m);
    expect(stdout).toMatch(/^generated files +1 passed, 0 failed, \d+\.\d s$/m);
    expect(stdout).not.toContain("\x1b");
  });
});
