import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { datasetFacts } from "../publish/dataset-facts.ts";
import {
  diffSchemaFields,
  findFormatVersion,
  isAtLeast,
  findNewestReleaseTag,
  computeNextVersion,
  computeFormatVersion,
  parseReleaseTag,
} from "./versions.ts";

const schema = (properties: object) =>
  new Map([["entity.schema.json", JSON.stringify({ $defs: { entity: { properties } } })]]);

test.each([
  { name: "nothing changes", before: { a: {} }, after: { a: { description: "x" } }, next: "1.1.0" },
  { name: "a field comes", before: { a: {} }, after: { a: {}, b: {} }, next: "1.2.0" },
  { name: "a field goes", before: { a: {}, b: {} }, after: { a: {}, c: {} }, next: "2.0.0" },
  {
    name: "a field within another goes",
    before: { a: { properties: { b: {} } } },
    after: { a: { properties: {} } },
    next: "2.0.0",
  },
  {
    name: "a name in an example is not a field",
    before: {},
    after: { a: { examples: [{ properties: { x: 1 } }] } },
    next: "1.2.0",
  },
])("$name: $next", ({ before, after, next }) => {
  expect(computeFormatVersion("1.1.0", diffSchemaFields(schema(before), schema(after)))).toBe(next);
});

test("names fields by their path, wherever their definition is written", () => {
  const change = diffSchemaFields(
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
  expect(findFormatVersion(text)).toBe(datasetFacts.formatVersion);
  expect(findFormatVersion("none")).toBeUndefined();
});

test.each([
  { name: "the first of a month is 1", day: "2026-11-26", tags: [], expected: "2026.11.1" },
  {
    name: "the next one of the month counts on",
    day: "2026-11-30",
    tags: ["v2026.11.1", "v2026.11.2"],
    expected: "2026.11.3",
  },
  {
    name: "numbers are compared as numbers",
    day: "2026-11-30",
    tags: ["v2026.11.10", "v2026.11.9"],
    expected: "2026.11.11",
  },
  { name: "another month begins again", day: "2026-12-01", tags: ["v2026.11.4"], expected: "2026.12.1" },
  { name: "months have no zero in front", day: "2027-03-09", tags: ["v2026.3.4"], expected: "2027.3.1" },
  {
    name: "other tags don't count",
    day: "2026-11-26",
    tags: ["v1.2.3", "v2026.11", "2026.11.5", "v2026.11.5-rc"],
    expected: "2026.11.1",
  },
])("$name", ({ day, tags, expected }) => {
  expect(computeNextVersion(day, tags)).toBe(expected);
});

test("the newest release is the latest by year, month and number, in any order of tags", () => {
  expect(findNewestReleaseTag(["v2026.9.12", "v2026.10.2", "v2026.10.10", "v2025.12.40", "v1.0.0", "v2027.x.1"])).toBe(
    "v2026.10.10",
  );
  expect(findNewestReleaseTag(["v1.0.0"])).toBeUndefined();
});

test("only a tag of a release has a version", () => {
  expect([parseReleaseTag("v2026.11.1"), parseReleaseTag("v2026.13.1"), parseReleaseTag("main")]).toEqual([
    "2026.11.1",
    undefined,
    undefined,
  ]);
});
