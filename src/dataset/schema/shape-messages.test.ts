import { expect, test } from "vitest";
import { errorsWith } from "../listing-fixture.ts";

const formatSource = (part: string) => `sources: [{url: https://example.org/about, ${part}, supports: [summary]}]`;
const dateHint = "write YYYY, YYYY-MM or YYYY-MM-DD, such as 2024-06";

test.each([
  { lines: "focus: {issues: forced-labour}", error: "1:17 not a list: forced-labour | write issues: [forced-labour]" },
  {
    lines: "sources: {url: https://example.org}",
    error: '1:10 not a list: {"url":"https://example.org"} | write sources as a list, one item after each `- `',
  },
  {
    lines: "sources: https://example.org/a",
    error: "1:10 not a list: https://example.org/a | write `sources:` and below it `  - url: https://example.org/a`",
  },
  {
    lines: "relations: tools/example",
    error: "1:12 not a list: tools/example | write `relations:` and below it `  - type: runs`",
  },
  {
    lines: "focus:\n  issues:\n    -forced-labour\n    -debt-bondage",
    error:
      "3:5 not a list: -forced-labour -debt-bondage | write `- ` (with a space) before each item, each on a line of its own",
  },
  {
    lines: "focus:\n  issues:\n    • forced-labour\n    • debt-bondage",
    error:
      "3:5 not a list: • forced-labour • debt-bondage | write `- ` (with a space) before each item, each on a line of its own",
  },
  { lines: "founded: about 2014", error: "1:10 not a whole number: about 2014 | write it like 2014, in digits" },
  { lines: "founded: 02014", error: "1:10 not a whole number: 02014 | write it like 2014, in digits" },
  { lines: "founded: 1066", error: "1:10 out of range: 1066 | founded must be between 1800 and 2100" },
  { lines: "founded: 2140", error: "1:10 out of range: 2140 | founded must be between 1800 and 2100" },
  { lines: "offer: {members: 0}", error: "1:18 out of range: 0 | members must be between 1 and 100000000" },
  {
    lines: "name: [a]",
    error: '1:7 not a line of text: ["a"] | write name as plain text, such as `name: Example Initiative`',
  },
  { lines: "summary: {a: }", error: '1:10 not a line of text: {"a":""} | write summary as plain text' },
  { lines: "reach: global", error: "1:8 not a mapping: global | reach has keys of its own: scope, regions, countries" },
  {
    lines: "sources: [https://example.org]",
    error:
      "1:11 not a mapping: https://example.org | each item of sources has keys of its own: url, publisher, as_of, supports, archive",
  },
  {
    lines: "relations: [tools/example]",
    error: "1:13 not a mapping: tools/example | each item of relations has keys of its own: type, to, name",
  },
  { lines: `name: ${"a".repeat(151)}`, error: "1:7 too long: name has 151 characters | at most 150; shorten it" },
  {
    lines: `website: https://example.org/${"a".repeat(5000)}`,
    error: "1:10 too long: website has 5020 characters | at most 2000; shorten it",
  },
  {
    lines: `aliases: [${"a, ".repeat(51)}b]`,
    error: "1:1 too many items: 52; at most 50 | keep the aliases that matter most to a reader",
  },
  {
    lines: `focus: {issues: [${"x, ".repeat(60)}]}`.replace("x, ", "forced-labour, ").replaceAll("x", "debt-bondage"),
    error: "1:9 too many items: 60; at most 50 | keep the issues that matter most to a reader",
  },
  {
    lines: "aliases: []",
    error:
      "1:1 nothing in it: aliases | fill it in, such as `aliases: [Old Name, Nombre en español]`, or remove the line",
  },
  {
    lines: "sources: []",
    error:
      "1:1 nothing in it: sources | fill in its items, each with keys of its own: url, publisher, as_of, supports, archive",
  },
  {
    lines: "reach: {}",
    error: "1:1 nothing in it: reach | fill in its keys: scope, regions, countries, or remove the line",
  },
  {
    lines: "reach:\n  scope:",
    error: "2:3 no value: scope | fill it in, such as `scope: regional`, or remove the line",
  },
  { lines: "aliases:\n  - a\n  -", error: "3:3 list item without a value: aliases | fill it in, or remove it" },
  {
    lines: "contact: {email: info}",
    error: "1:18 not an e-mail address: info | write a role address, such as info@example.org",
  },
  {
    lines: "contact: {email: 'mailto:info@example.org'}",
    error: "1:18 not an e-mail address: mailto:info@example.org | leave out mailto:",
  },
  {
    lines: "website: “https://example.org”",
    error: "1:10 not a full web address: “https://example.org” | use straight quotes or none",
  },
  { lines: "identifiers: {wikidata: q42}", error: "1:25 not a valid wikidata: q42 | write it like Q42" },
  { lines: formatSource("as_of: June 2024"), error: "1:51 not a date: June 2024 | write 2024-06" },
  { lines: formatSource("as_of: 2024-6-8"), error: "1:51 not a date: 2024-6-8 | write 2024-06-08" },
  { lines: formatSource("as_of: 03/04/2024"), error: `1:51 not a date: 03/04/2024 | ${dateHint}` },
  { lines: formatSource("as_of: 2024-13"), error: `1:51 not a date: 2024-13 | ${dateHint}` },
  { lines: "added: 2024-06", error: "1:8 not a day: 2024-06 | write YYYY-MM-DD, such as 2026-11-25" },
  { lines: "added: 8 June 2024", error: "1:8 not a day: 8 June 2024 | write 2024-06-08" },
  { lines: "website: example.org", error: "1:10 not a full web address: example.org | write https://example.org" },
  {
    lines: "website: https:/example.org/a",
    error: "1:10 not a full web address: https:/example.org/a | write https://example.org/a",
  },
  {
    lines: "website: HTTPS://example.org",
    error: "1:10 not a full web address: HTTPS://example.org | write https://example.org",
  },
  {
    lines: "website: https://example.org/a b",
    error: "1:10 not a full web address: https://example.org/a b | an address has no spaces; write %20 for one",
  },
  {
    lines: 'website: "https://example.org "',
    error: "1:10 not a full web address: https://example.org | leave out the spaces around it",
  },
  {
    lines: "website: https://jane:pw@example.org",
    error: "1:10 not a full web address: https://jane:pw@example.org | leave out the user name and password before @",
  },
  {
    lines: "website: ftp://example.org",
    error: "1:10 not a full web address: ftp://example.org | write the whole address, from https:// on",
  },
  {
    lines: "website: javascript:alert(1)",
    error: "1:10 not a full web address: javascript:alert(1) | write the whole address, from https:// on",
  },
])("$lines", ({ lines, error }) => {
  expect(errorsWith(lines)).toEqual([error]);
});

const sideHint =
  "write `to: entities/an-id` (or tools/an-id) when the other side is listed, else `name: Its Name`; one of the two";

test.each([
  { lines: "relations: [{type: runs}]", errors: [`1:13 relation without its other side | ${sideHint}`] },
  {
    lines: "relations: [{type: runs, to: }]",
    errors: ["1:26 no value: to | fill it in, such as `to: tools/example-app`, or remove the line"],
  },
  {
    lines: "relations: [{name: Example Foundation}]",
    errors: ["1:13 missing key: type | add `type: runs` (how the two are tied, seen from this listing)"],
  },
  { lines: "relations: [{type: runs, name: Example Foundation}]", errors: [] },
])("$lines", ({ lines, errors }) => {
  expect(errorsWith(lines)).toEqual(errors);
});

test("a relation has one other side, not two", () => {
  expect(errorsWith("relations: [{type: runs, to: tools/a, name: B}]")).toContain(
    `1:13 relation with both \`to\` and \`name\` | ${sideHint}`,
  );
});

test("every fault of a listing is reported, each once", () => {
  const lines =
    "type: ngoo\nfounded: 2204\ncolour: red\nreach: {regions: [asai, europe, asia-]}\nstatus: {state: actve, since: soon}";
  expect(errorsWith(lines).map((error) => error.replace(/ \|.*/, ""))).toEqual([
    "1:7 unknown entity type: ngoo",
    "2:10 out of range: 2204",
    "3:1 unknown key: colour",
    "4:19 unknown region: asai",
    "4:33 unknown region: asia-",
    "5:17 unknown entity state: actve",
    "5:31 not a date: soon",
  ]);
});
