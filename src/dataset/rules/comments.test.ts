import { expect, test } from "vitest";
import { harmlessComments, hostileComments } from "../../testing/hostile/comments.ts";
import { sourceFile, today } from "../listing-fixture.ts";
import { parseDataset } from "../parse-dataset.ts";
import { buildListingText } from "./rule-fixture.ts";

/** Formats the diagnostics of a listing that is valid but for its comments. */
function formatDiagnostics(lines: string, path = "entities/this.yaml"): string[] {
  const text = path.endsWith("moved.yaml") ? lines : buildListingText(path, lines);
  const { diagnostics } = parseDataset([sourceFile(path, text)], { today });
  return diagnostics
    .filter(({ rule }) => rule !== "unsupported-fact" && rule !== "cut-by-comment")
    .map(({ line, column, severity, message }) => `${line}:${column} ${severity} ${message}`);
}

test.each(hostileComments)("a comment with $name is reported at its place", ({ lines, diagnostic: expected }) => {
  const diagnostics = formatDiagnostics(lines);
  expect(diagnostics.map((diagnostic) => diagnostic.slice(0, expected.length))).toEqual([expected]);
});

test.each(harmlessComments)("%s passes", (lines) => {
  expect(formatDiagnostics(lines)).toEqual([]);
});

test("an address with the listing's own name is no person's, as in the listing's texts", () => {
  expect(formatDiagnostics("name: Blue Door\n# Ask blue.door@example.net")).toEqual([]);
});

test("each comment is reported, each fault of a block once", () => {
  const lines = "# Call +66 2 123 4567\n# or +66 2 123 4568\nname: A # +66 2 123 4569";
  expect(formatDiagnostics(lines).map((report) => report.slice(0, 3))).toEqual(["1:1", "2:1", "3:9"]);
});

test("comments of a tombstone are read too", () => {
  const diagnostics = formatDiagnostics("kind: moved\nto: entities/moved # +66 2 123 4567\n", "entities/moved.yaml");
  expect(diagnostics).toContain("2:20 error telephone number in a comment: +66 2 123 4567");
});
