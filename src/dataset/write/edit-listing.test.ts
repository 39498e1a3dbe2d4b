import { join } from "node:path";
import { readFileSync } from "node:fs";
import fc from "fast-check";
import { expect, test } from "vitest";
import { arbitraryListing } from "../listing-arbitrary.ts";
import { editListing, removeComments, removeKey } from "./edit-listing.ts";
import { findComments, parseYaml } from "../yaml/parse-yaml.ts";
import { fixtureRoot } from "../../testing/fixture-register.ts";
import { folderByKind } from "../model.ts";
import { hostileComments } from "../../testing/hostile/comments.ts";
import { buildListingText } from "../rules/rule-fixture.ts";
import { stringifyListing } from "./format-listing.ts";

const kinds = ["entity", "tool"] as const;
const listed = readFileSync(join(fixtureRoot, "entities", "riverbend-voices.yaml"), "utf8");
const parseValue = (text: string) => parseYaml(text).document?.value as Record<string, object>;

test("leaves every line whose value is equal", () => {
  const value = parseValue(listed);
  const edited = editListing(listed, { ...value, offer: { ...value["offer"], cost: "paid-services" } }, "entity");
  const [before, after] = [listed.split("\n"), edited.split("\n")];
  expect(after.filter((line) => !before.includes(line))).toEqual(["  cost: paid-services"]);
  expect(edited.replace("  cost: paid-services\n", "")).toBe(listed);
});

test("keeps the comments of what is not changed, and those above what is", () => {
  const text = [
    "# yaml-language-server: $schema=../schemas/entity.schema.json",
    "# about the name",
    "kind: entity",
    "name: Old # as on its site",
    "# where",
    "reach:",
    "  # far",
    "  scope: global",
    "  countries: [TH] # all of it",
    "added: 2026-11-25",
    "# the end",
    "",
  ].join("\n");
  const value = { ...parseValue(text), reach: { scope: "national", countries: ["TH"] }, type: "ngo" };
  expect(editListing(text, value, "entity")).toBe(
    text.replace("scope: global", "scope: national").replace("# where\n", "type: ngo\n# where\n"),
  );
});

test.each(kinds)("a random %s in which one part changed equals its canonical form", (kind) => {
  fc.assert(
    fc.property(arbitraryListing(kind), arbitraryListing(kind), fc.nat(), (before, other, seed) => {
      const keys = Object.keys(other);
      const key = keys[seed % keys.length] ?? "name";
      const after = { ...before, [key]: other[key] };
      expect(editListing(stringifyListing(before, kind), after, kind)).toBe(stringifyListing(after, kind));
    }),
    { numRuns: 60 },
  );
});

const schemaLine = "# yaml-language-server: $schema=../schemas/entity.schema.json\n";

test.each([
  {
    name: "above, beside and below keys",
    text: "# 1\nname: A # 2\n# 3\ntype: ngo\n# 4\n",
    expected: "name: A\ntype: ngo\n",
  },
  {
    name: "an item that is commented out",
    text: "aliases:\n  - b\n  # - c\n  - d # e\n",
    expected: "aliases: [b, d]\n",
  },
  { name: "beside and within a block", text: "summary: >- # 1\n  a # b\n  c\n# 2\n", expected: 'summary: "a # b c"\n' },
  { name: "behind a block that keeps its lines", text: "notes: |+\n  a\n\n# 1\n\n", expected: 'notes: "a\\n\\n"\n' },
  {
    name: "a first line that only begins as the schema line",
    text: `${schemaLine.trim()} +66 2 123\nname: A\n`,
    expected: "name: A\n",
  },
  { name: "CR and a mark of byte order", text: "\uFEFF# 1\r\nname: A # 2\r\n", expected: "name: A\n" },
])("takes out comments: $name", ({ text, expected }) => {
  expect(removeComments(text, "entities")).toBe(schemaLine + expected);
});

test.each(["name: [", "a: b\n---\nc: d # e", "name: &a b # c", "%FOO\n---\na: b # c", ""])(
  "leaves %j, which is no listing's YAML",
  (text) => {
    expect(removeComments(text, "entities")).toBe(text);
  },
);

test.each(hostileComments)("nothing of a comment with $name is left", ({ lines }) => {
  const path = "entities/a.yaml";
  const cleaned = removeComments(buildListingText(path, lines), "entities");
  expect(findComments(cleaned)).toEqual([]);
  expect(parseYaml(cleaned).document?.value).toEqual(parseYaml(buildListingText(path, lines)).document?.value);
});

test.each(["entity", "tool"] as const)("a random %s with comments equals its canonical form", (kind) => {
  const comments = fc.array(fc.nat({ max: 60 }), { maxLength: 6 });
  fc.assert(
    fc.property(arbitraryListing(kind), comments, (listing, seeds) => {
      const text = stringifyListing(listing, kind);
      const lines = text.split("\n");
      // Only above keys of the listing itself: within a block of text a line is no comment.
      for (const seed of seeds) {
        const keyLines = lines.flatMap((line, index) => (/^[a-z_]+:/.test(line) ? [index] : []));
        lines.splice(keyLines[seed % keyLines.length] ?? 0, 0, "# a comment");
      }
      expect(removeComments(lines.join("\n"), folderByKind[kind])).toBe(text);
    }),
    { numRuns: 100 },
  );
});

test.each([
  { name: "a line", lines: ["notes: Ask again.", "added: 2026-11-25"], expected: "added: 2026-11-25\n" },
  {
    name: "a block of text",
    lines: ["added: 2026-11-25", "notes: >-", "  One.", "", "  # Two."],
    expected: "added: 2026-11-25\n",
  },
  {
    name: "what only looks like a key",
    lines: ["summary: |", "  notes: none", "notes: Ask.", "added: 2026-11-25"],
    expected: "summary: |\n  notes: none\nadded: 2026-11-25\n",
  },
])("removes notes: $name", ({ lines, expected }) => {
  expect(removeKey(`${lines.join("\n")}\n`, "notes", "entity")).toBe(expected);
});

test.each([
  '"notes": Ask.\nadded: 2026-11-25\n',
  'added: 2026-11-25\n"notes": Ask.\n',
  "{added: 2026-11-25, notes: Ask.}",
])("writes %j anew without its notes", (text) => {
  const expected = stringifyListing({ added: "2026-11-25" }, "entity");
  expect(removeKey(text, "notes", "entity")).toBe(expected);
  expect(expected).toContain("added: 2026-11-25\n");
});

test.each(["name: A\n", "- notes\n", "notes: [\n"])("leaves %j, which has no such key, as it is", (text) => {
  expect(removeKey(text, "notes", "entity")).toBe(text);
});

test.each(kinds)("a random %s without a key is the one without its lines", (kind) => {
  fc.assert(
    fc.property(arbitraryListing(kind), (listing) => {
      const { notes: _, ...others } = listing as { notes?: string };
      expect(removeKey(stringifyListing(listing, kind), "notes", kind)).toBe(stringifyListing(others, kind));
    }),
    { numRuns: 50 },
  );
});
