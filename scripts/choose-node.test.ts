import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { repositoryRoot } from "../src/io/environment.ts";
import { chooseNode, isEnough, newestMajor, oldestMinors } from "./choose-node.mjs";

test.each([
  { own: "24.21.0", isBrought: true, choice: "own" },
  { own: "24.8.0", isBrought: false, choice: "own" },
  { own: "22.22.0", isBrought: true, choice: "own" },
  { own: "26.0.0", isBrought: true, choice: "own" },
  { own: "31.4.0", isBrought: true, choice: "own" },
  { own: "20.20.2", isBrought: true, choice: "brought" },
  { own: "22.12.0", isBrought: true, choice: "brought" },
  { own: "22.21.9", isBrought: true, choice: "brought" },
  { own: "23.11.0", isBrought: true, choice: "brought" },
  { own: "24.7.0", isBrought: true, choice: "brought" },
  { own: "25.9.0", isBrought: true, choice: "brought" },
  { own: undefined, isBrought: true, choice: "brought" },
  { own: "20.20.2", isBrought: false, choice: "none" },
  { own: undefined, isBrought: false, choice: "none" },
])("with Node $own, one from npm $isBrought: $choice", ({ own, isBrought, choice }) => {
  expect(chooseNode(own, isBrought)).toBe(choice);
});

test("the versions are those of package.json, and the tests run with one of them", () => {
  const text = readFileSync(join(repositoryRoot, "package.json"), "utf8");
  const { engines } = JSON.parse(text) as { engines: { node: string } };
  const ranges = Array.from(oldestMinors, ([major, minor]) => `^${major}.${minor}.0`);
  expect(engines.node).toBe([...ranges, `>=${newestMajor}.0.0`].join(" || "));
  expect(isEnough(process.versions.node)).toBe(true);
});
