import { fixtureFiles } from "../../testing/fixture-register.ts";
import { folderByKind } from "../model.ts";
import { parseYaml } from "../yaml/parse-yaml.ts";
import { expect, test } from "vitest";
import { formatListing, stringifyListing } from "./format-listing.ts";

const kinds = ["entity", "tool"] as const;
const schemaLine = "# yaml-language-server: $schema=../schemas/entity.schema.json\n";

test.each([
  {
    name: "puts keys into the schema's order, unknown ones last",
    text: "colour: red\nsummary: S\nname: N\nreach:\n  countries: [TH]\n  scope: national\nkind: entity\n",
    formatted: "kind: entity\nname: N\nsummary: S\nreach:\n  scope: national\n  countries: [TH]\ncolour: red\n",
  },
  {
    name: "sorts lists of terms and takes out what appears twice",
    text: "focus:\n  issues: [forced-labour, debt-bondage, forced-labour]\n",
    formatted: "focus:\n  issues: [debt-bondage, forced-labour]\n",
  },
  {
    name: "puts `supports` into the order of fields",
    text: "sources:\n  - url: https://example.org\n    supports: [status, offer.services, nonsense, name, name]\n",
    formatted: "sources:\n  - url: https://example.org\n    supports: [name, offer.services, status, nonsense]\n",
  },
  {
    name: "keeps the writer's order of aliases and workstreams",
    text: "aliases: [b, a, b]\noffer: {workstreams: [d, c]}\n",
    formatted: "aliases: [b, a]\noffer:\n  workstreams: [d, c]\n",
  },
  {
    name: "spells terms by case, space and title only",
    text: "type: NGO\nreach: {countries: [th, Norway]}\nfocus: {issues: [Forced Labour, debt_bondage, forced-labor]}\n",
    formatted:
      "type: ngo\nreach:\n  countries: [NO, TH]\nfocus:\n  issues: [debt-bondage, forced-labor, forced-labour]\n",
  },
  {
    name: "quotes what another reader takes for something else, and nothing more",
    text: 'name: "Plain"\nacronym: 2024\nfounded: "2014"\nheadquarters: "NO"\nadded: \'2026-11-25\'\nsources: [{url: "https://example.org", as_of: 2024}]\n',
    formatted:
      'name: Plain\nacronym: "2024"\nfounded: 2014\nheadquarters: NO\nsources:\n  - url: https://example.org\n    as_of: "2024"\nadded: 2026-11-25\n',
  },
  {
    name: "writes mappings line by line, a relation and a review on one",
    text: "relations:\n  - type: runs\n    to: tools/a\nreview:\n  date: 2026-11-25\n  level: compiled\nstatus: {state: active, since: 2024-12}\n",
    formatted:
      "relations:\n  - {type: runs, to: tools/a}\nstatus:\n  state: active\n  since: 2024-12\nreview: {level: compiled, date: 2026-11-25}\n",
  },
  {
    name: "leaves a key without a value alone",
    text: "name:\ntype: ~\nfounded: null\naliases: [a, ~]\n",
    formatted: "name:\naliases: [a, ~]\ntype: ~\nfounded: null\n",
  },
  {
    name: "takes out document marks, blank lines, CR and the byte-order mark",
    text: "\uFEFF---\r\nname: N\r\n\r\n\r\ntype: ngo\r\n...\r\n",
    formatted: "name: N\ntype: ngo\n",
  },
  {
    name: "takes the quotes off keys",
    text: "\"name\": N\n'type': ngo\n",
    formatted: "name: N\ntype: ngo\n",
  },
])("$name", ({ text, formatted }) => {
  const expected = formatted.replace(/(sources:\n(?: .*\n)+)(added: .*\n)/, "$2$1");
  expect(formatListing(text, "entities")).toBe(schemaLine + expected);
  expect(formatListing(schemaLine + expected, "entities")).toBe(schemaLine + expected);
});

test("puts a tool's uses under its summary, a line each, in the writer's order", () => {
  const uses =
    "[Warn a buyer about a farm where children work, Check a recruiter before you pay a fee, Check a fee, Check a fee]";
  expect(formatListing(`uses: ${uses}\nkind: tool\nsummary: S\n`, "tools")).toBe(
    [
      "# yaml-language-server: $schema=../schemas/tool.schema.json",
      "kind: tool",
      "summary: S",
      "uses:",
      "  - Warn a buyer about a farm where children work",
      "  - Check a recruiter before you pay a fee",
      "  - Check a fee",
      "",
    ].join("\n"),
  );
});

test("comments are kept and move with their key", () => {
  const text = [
    "# head",
    "# yaml-language-server: $schema=../old.json",
    "type: ngo # beside type",
    "# above name",
    "name: N",
    "reach:",
    "  # above countries",
    "  countries:",
    "    - TH # beside Thailand",
    "    # above Cambodia",
    "    - KH",
    "kind: entity",
    "# end",
    "",
  ].join("\n");
  expect(formatListing(text, "entities")).toBe(
    [
      "# yaml-language-server: $schema=../schemas/entity.schema.json",
      "kind: entity",
      "# above name",
      "name: N",
      "# head",
      "type: ngo # beside type",
      "reach:",
      "  # above countries",
      "  countries:",
      "    # above Cambodia",
      "    - KH",
      "    - TH # beside Thailand",
      "",
      "# end",
      "",
    ].join("\n"),
  );
});

test("long texts fold at a hundred characters and stay one line of text", () => {
  const summary = `${"Plain words about work. ".repeat(12)}End.`;
  const formatted = formatListing(`kind: entity\nsummary: "${summary}"\n`, "entities");
  const lines = formatted.split("\n");
  expect(lines[2]).toBe("summary: >-");
  expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(100);
  expect(lines.slice(3).join(" ").replace(/\s+/g, " ").trim()).toBe(summary);
});

test("an address stays on one line, however long", () => {
  const url = `https://example.org/${"a-".repeat(100)}`;
  expect(formatListing(`website: ${url}\n`, "entities")).toBe(`${schemaLine}website: ${url}\n`);
});

test("a list that does not fit on a line has a line for each item", () => {
  const countries = "AE BD BH ID IN JO KH KW LA LB LK MM MY NP OM PH QA SA SG TH VN ZA".split(" ");
  const formatted = formatListing(`reach: {countries: [${countries.join(", ")}, ZM, ZW]}\n`, "entities");
  expect(formatted).toContain("  countries:\n    - AE\n    - BD\n");
});

test("an item that is commented out stays with its list, though the list begins in its key's column", () => {
  const text = "aliases:\n- c\n# - b\n- a\n#- d\n# - e\nname: x\nsources:\n- url: u\n  as_of: d\n# - url: v\n";
  const formatted = formatListing(text, "entities").split("\n").slice(1).join("\n");
  expect(formatted).toBe(
    "name: x\naliases:\n  - c\n  # - b\n  - a\n  #- d\n  # - e\nsources:\n  - url: u\n    as_of: d\n  # - url: v\n",
  );
});

test("the folder decides the schema line, for a tombstone too", () => {
  expect(formatListing("to: tools/b\nkind: moved\n", "tools")).toBe(
    "# yaml-language-server: $schema=../schemas/tool.schema.json\nkind: moved\nto: tools/b\n",
  );
});

test.each([
  { name: "an anchor", text: "name: &a N\n" },
  { name: "an alias", text: "name: *a\n" },
  { name: "a tag", text: "name: !!str N\n" },
  { name: "a directive", text: "%YAML 1.2\n---\nname: N\n" },
  { name: "a key that is used twice", text: "name: N\nname: M\n" },
  { name: "a key that every object inherits", text: "constructor: N\n__proto__: M\n" },
  { name: "a list as a key", text: "? [a]\n: b\n" },
  { name: "two documents", text: "name: N\n---\nname: M\n" },
  { name: "a fault of syntax", text: "name: N: M\n" },
  { name: "an open quote", text: 'name: "N\n' },
  { name: "a list", text: "- a\n" },
  { name: "a word", text: "a\n" },
  { name: "nothing", text: "" },
  { name: "a comment", text: "# a\n" },
  { name: "deep nesting", text: `a: ${"[".repeat(12_000)}${"]".repeat(12_000)}\n` },
  { name: "a control character", text: "name: N\0\n" },
])("leaves a text with $name as it is", ({ text }) => {
  expect(formatListing(text, "entities")).toBe(text);
});

test("a value from a form is printed in canonical form", () => {
  const value = {
    type: "ngo",
    name: "No. 1",
    founded: 2014,
    aliases: ["2024", undefined],
    website: undefined,
    kind: "entity",
  };
  expect(stringifyListing(value, "entity")).toBe(
    `${schemaLine}kind: entity\nname: No. 1\naliases: ["2024"]\ntype: ngo\nfounded: 2014\n`,
  );
});

test.each(kinds)("prints every listed %s as its file is", (kind) => {
  const texts = fixtureFiles
    .filter(({ path }) => path.startsWith(folderByKind[kind]))
    .map(({ bytes }) => new TextDecoder().decode(bytes))
    .filter((text) => !text.includes("kind: moved"));
  expect(texts.length).toBeGreaterThan(10);
  for (const text of texts) expect(stringifyListing(parseYaml(text).document?.value as object, kind)).toBe(text);
});
