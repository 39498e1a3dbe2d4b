import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { datasetFacts } from "../publish/dataset-facts.ts";
import { diffFormat, formatVersionIn, isAtLeast, raise, stepOf } from "./format-version.ts";

const schema = (properties: object) =>
  new Map([["entity.schema.json", JSON.stringify({ $defs: { entity: { properties } } })]]);

test.each([
  { name: "nothing changes", before: { a: {} }, after: { a: { description: "x" } }, step: "same", next: "1.1.0" },
  { name: "a field comes", before: { a: {} }, after: { a: {}, b: {} }, step: "minor", next: "1.2.0" },
  { name: "a field goes", before: { a: {}, b: {} }, after: { a: {}, c: {} }, step: "major", next: "2.0.0" },
  {
    name: "a field within another goes",
    before: { a: { properties: { b: {} } } },
    after: { a: { properties: {} } },
    step: "major",
    next: "2.0.0",
  },
  {
    name: "an example is no field",
    before: {},
    after: { a: { examples: [{ properties: { x: 1 } }] } },
    step: "minor",
    next: "1.2.0",
  },
])("$name: $next", ({ before, after, step, next }) => {
  const change = diffFormat(schema(before), schema(after));
  expect(stepOf(change)).toBe(step);
  expect(raise("1.1.0", stepOf(change))).toBe(next);
});

test("names the fields with where they lie, wherever a definition is written", () => {
  const change = diffFormat(
    schema({ a: {} }),
    new Map([["entity.schema.json", JSON.stringify({ properties: { a: { items: { properties: { b: {} } } } } })]]),
  );
  expect(change).toEqual({ added: ["entity.a.b"], removed: [] });
});

test("versions are compared number by number", () => {
  expect(isAtLeast("1.10.0", "1.9.0")).toBe(true);
  expect(isAtLeast("2.0.0", "1.9.9")).toBe(true);
  expect(isAtLeast("1.1.0", "1.1.0")).toBe(true);
  expect(isAtLeast("1.1.0", "1.1.1")).toBe(false);
});

test("reads the newest version from the text in which they are written", () => {
  const text = readFileSync(new URL("../../words/en/publish.json", import.meta.url), "utf8");
  expect(formatVersionIn(text)).toBe(datasetFacts.formatVersion);
  expect(formatVersionIn("none")).toBeUndefined();
});
