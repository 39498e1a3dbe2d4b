import { expect, test } from "vitest";
import { newestRelease, nextVersion, versionOf } from "./version.ts";

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
  expect(nextVersion(day, tags)).toBe(expected);
});

test("the newest release is the latest by year, month and number, in any order of tags", () => {
  expect(newestRelease(["v2026.9.12", "v2026.10.2", "v2026.10.10", "v2025.12.40", "v1.0.0", "v2027.x.1"])).toBe(
    "v2026.10.10",
  );
  expect(newestRelease(["v1.0.0"])).toBeUndefined();
});

test("only a tag of a release has a version", () => {
  expect([versionOf("v2026.11.1"), versionOf("v2026.13.1"), versionOf("main")]).toEqual([
    "2026.11.1",
    undefined,
    undefined,
  ]);
});
