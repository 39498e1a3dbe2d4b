import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { repositoryRoot } from "../src/io/environment.ts";
import { chooseNode, isSupported, newestMajor, oldestMinors } from "./choose-node.mjs";

test.each([
  { version: "24.21.0", hasNpmNode: true, choice: "machine" },
  { version: "24.8.0", hasNpmNode: false, choice: "machine" },
  { version: "22.22.0", hasNpmNode: true, choice: "machine" },
  { version: "26.0.0", hasNpmNode: true, choice: "machine" },
  { version: "31.4.0", hasNpmNode: true, choice: "machine" },
  { version: "20.20.2", hasNpmNode: true, choice: "npm" },
  { version: "22.12.0", hasNpmNode: true, choice: "npm" },
  { version: "22.21.9", hasNpmNode: true, choice: "npm" },
  { version: "23.11.0", hasNpmNode: true, choice: "npm" },
  { version: "24.7.0", hasNpmNode: true, choice: "npm" },
  { version: "25.9.0", hasNpmNode: true, choice: "npm" },
  { version: undefined, hasNpmNode: true, choice: "npm" },
  { version: "20.20.2", hasNpmNode: false, choice: "none" },
  { version: undefined, hasNpmNode: false, choice: "none" },
])("with Node $version, one from npm $hasNpmNode: $choice", ({ version, hasNpmNode, choice }) => {
  expect(chooseNode(version, hasNpmNode)).toBe(choice);
});

test("the versions are those of package.json, and the tests run with one of them", () => {
  const text = readFileSync(join(repositoryRoot, "package.json"), "utf8");
  const { engines } = JSON.parse(text) as { engines: { node: string } };
  const ranges = Array.from(oldestMinors, ([major, minor]) => `^${major}.${minor}.0`);
  expect(engines.node).toBe([...ranges, `>=${newestMajor}.0.0`].join(" || "));
  expect(isSupported(process.versions.node)).toBe(true);
});
