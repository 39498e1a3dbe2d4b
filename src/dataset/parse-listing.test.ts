import { expect, test } from "vitest";
import { errorsOf, sourceFile } from "./listing-fixture.ts";
import { parseListing } from "./parse-listing.ts";
import { buildListingText } from "./rules/rule-fixture.ts";

const text = buildListingText("entities/example.yaml");

test.each([
  {
    path: "entities/Example.yaml",
    error:
      "file name is not an id: Example.yaml | rename it to example.yaml (lower-case letters and digits, joined by single hyphens)",
  },
  {
    path: "entities/my_own--place.yaml",
    error:
      "file name is not an id: my_own--place.yaml | rename it to my-own-place.yaml (lower-case letters and digits, joined by single hyphens)",
  },
  {
    path: "entities/São Paulo.yaml",
    error:
      "file name is not an id: São Paulo.yaml | rename it to sao-paulo.yaml (lower-case letters and digits, joined by single hyphens)",
  },
  {
    path: "entities/工会.yaml",
    error:
      "file name is not an id: 工会.yaml | rename it to an-id.yaml (lower-case letters and digits, joined by single hyphens)",
  },
  { path: "entities/example.yml", error: "file name does not end in .yaml: example.yml | rename it to example.yaml" },
  { path: "entities/example.YAML", error: "file name does not end in .yaml: example.YAML | rename it to example.yaml" },
  {
    path: "entities/readme.md",
    error: "not a listing: readme.md | only files ending in .yaml may be in entities/; rename or remove it",
  },
  {
    path: "entities/asia/example.yaml",
    error: "not directly in entities/: asia/example.yaml | move it to entities/example.yaml",
  },
  {
    path: "other/example.yaml",
    error: "outside entities/ and tools/: other/example.yaml | move the file to one of the two",
  },
  {
    path: `entities/${"a".repeat(81)}.yaml`,
    error: `file name is not an id: ${"a".repeat(79)}… | rename it to ${"a".repeat(80)}.yaml (lower-case letters and digits, joined by single hyphens)`,
  },
])("reports a path that is not a listing's: $path", ({ path, error }) => {
  expect(errorsOf(text, path)).toEqual([`0:0 ${error}`]);
});

test.each([
  { name: "a byte-order mark", bytes: `\uFEFF${text}` },
  { name: "CRLF", bytes: text.replaceAll("\n", "\r\n") },
  { name: "a modeline", bytes: `# yaml-language-server: $schema=../schemas/entity.schema.json\n${text}` },
  { name: "other quotes", bytes: text.replace("name: Example", "'name': \"Example\"") },
  { name: "another order of keys", bytes: text.split("\n").reverse().join("\n") },
  { name: "document marks", bytes: `---\n${text}\n...\n` },
])("$name does not change the result", ({ bytes }) => {
  expect(errorsOf(bytes)).toEqual([]);
  expect(parseListing(sourceFile("entities/example.yaml", bytes)).record).toEqual(
    parseListing(sourceFile("entities/example.yaml", text)).record,
  );
});

test("positions are the same with a byte-order mark and CRLF", () => {
  const faulty = buildListingText("entities/example.yaml", "type: ngo\nfounded: 1066");
  const errors = ["2:10 out of range: 1066 | founded must be between 1800 and 2100"];
  expect(errorsOf(faulty)).toEqual(errors);
  expect(errorsOf(`\uFEFF${faulty.replaceAll("\n", "\r\n")}`)).toEqual(errors);
});

test("the id of a listing is its file name without .yaml", () => {
  expect(parseListing(sourceFile("tools/example.yaml", buildListingText("tools/example.yaml"))).record).toMatchObject({
    id: "example",
    kind: "tool",
    name: "Example",
  });
});

test("a tombstone has its folder and id", () => {
  const parsed = parseListing(sourceFile("tools/old.yaml", "kind: moved\nto: tools/new\n"));
  expect(parsed.record).toEqual({ kind: "moved", to: "tools/new", folder: "tools", id: "old" });
  expect(parsed.tombstone).toMatchObject({ reference: "tools/old", to: "tools/new" });
});

test("a tombstone whose target is a list has no target", () => {
  const parsed = parseListing(sourceFile("tools/old.yaml", "kind: moved\nto: [tools/new]\n"));
  expect(parsed.tombstone?.to).toBeUndefined();
  expect(parsed.diagnostics).toHaveLength(1);
});

test("rules see only the parts that hold to the schema, and lists keep their indices", () => {
  const lines = "aliases: [a, [b], c]\nreach: {scope: local, countries: [TH, Siam]}";
  const { entry, record } = parseListing(
    sourceFile("entities/example.yaml", buildListingText("entities/example", lines)),
  );
  expect(entry?.draft.aliases).toEqual(["a", undefined, "c"]);
  expect(entry?.draft.reach).toEqual({ countries: ["TH", undefined] });
  expect(record).toBeUndefined();
});
