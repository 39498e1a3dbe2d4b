import { expect, test } from "vitest";
import { repeatedItem } from "./wording.ts";
import { reportRule } from "./rule-fixture.ts";

test.each<{ name: string; texts: string | Record<string, string>; expected: string[] }>([
  {
    name: "passes lists without repetition",
    texts: "aliases: [A, B]\nrelations: [{type: runs, name: X}, {type: hosted-by, name: X}, {type: runs, name: Y}]",
    expected: [],
  },
  {
    name: "passes works of one title at two addresses",
    texts: 'offer: {outputs: [{title: A, url: "https://example.org/1"}, {title: A, url: "https://example.org/2"}]}',
    expected: [],
  },
  {
    name: "reports a repeated term at the second",
    texts: "focus: {issues: [forced-labour, debt-bondage, forced-labour]}",
    expected: ["1:47 repeated item: forced-labour | remove one of the two"],
  },
  {
    name: "reports repeated names and paths",
    texts: "aliases: [A, A]\nsources:\n  - {url: https://example.org/0, supports: [summary, summary]}",
    expected: ["1:14 repeated item: A | remove one of the two", "3:54 repeated item: summary | remove one of the two"],
  },
  {
    name: "reports every repetition but the first",
    texts: "reach: {countries: [NP, NP, NP]}",
    expected: ["1:25 repeated item: NP | remove one of the two", "1:29 repeated item: NP | remove one of the two"],
  },
  {
    name: "reports a source with the same address",
    texts: "sources:\n  - {url: https://example.org/a}\n  - {url: https://example.org/a, as_of: 2024}",
    expected: ["3:5 repeated source: https://example.org/a | write it once, with everything that it supports"],
  },
  {
    name: "passes a short number of two countries, and reports one that is there twice for the same",
    texts:
      'help_lines: [{telephone: "116", countries: [DE]}, {telephone: "116", countries: [FR]}, {telephone: "116", countries: [DE]}]',
    expected: ["1:88 repeated help line: 116 | remove one of the two"],
  },
  {
    name: "reports a repeated relation",
    texts: "relations: [{type: runs, name: X}, {type: runs, name: X}]",
    expected: ["1:36 repeated relation: runs X | remove one of the two"],
  },
  {
    name: "reports a developer once, whichever part is the same",
    texts: {
      "tools/a": "developers: [{name: X, to: entities/b}, {name: X, to: entities/b}, {name: Y, to: entities/b}]",
      "entities/b": "",
    },
    expected: [
      "tools/a 1:41 repeated developer: entities/b | remove one of the two",
      "tools/a 1:68 repeated developer: entities/b | remove one of the two",
    ],
  },
  {
    name: "reports repeated outputs and case studies",
    texts: "offer: {outputs: [{title: A}, {title: A}], case_studies: [{title: B, countries: [NP, NP]}, {title: B}]}",
    expected: [
      "1:31 repeated output: A | remove one of the two",
      "1:86 repeated item: NP | remove one of the two",
      "1:92 repeated case study: B | remove one of the two",
    ],
  },
  {
    name: "reports a misspelt term only as that",
    texts: "focus: {issues: [forced-labor, forced-labor]}",
    expected: [],
  },
])("$name", ({ texts, expected }) => {
  expect(reportRule(repeatedItem, texts)).toEqual(expected);
});
