import { expect, test } from "vitest";
import { fieldsByKind } from "../fields.ts";
import { normalizeInstance } from "./normalize.ts";
import { parseYaml } from "../yaml/parse-yaml.ts";

function normalizeText(text: string) {
  const { document } = parseYaml(text);
  if (document === undefined) throw new RangeError(`not YAML: ${text}`);
  return normalizeInstance(document.value, fieldsByKind.entity, document.emptyPointers);
}

test.each([
  { text: "founded: 2014", instance: { founded: 2014 } },
  { text: 'founded: "2014"', instance: { founded: 2014 } },
  { text: "founded: 012", instance: { founded: "012" } },
  { text: "founded: 1e3", instance: { founded: "1e3" } },
  { text: "founded: -5", instance: { founded: "-5" } },
  { text: "offer: {members: 40}", instance: { offer: { members: 40 } } },
  { text: "offer: {outputs: [{year: '2020'}]}", instance: { offer: { outputs: [{ year: 2020 }] } } },
  { text: "added: 2024", instance: { added: "2024" } },
  { text: "sources: [{as_of: 2024}]", instance: { sources: [{ as_of: "2024" }] } },
  { text: "headquarters: NO", instance: { headquarters: "NO" } },
  { text: "reach: {countries: [NO, 'NO']}", instance: { reach: { countries: ["NO", "NO"] } } },
  { text: "name: true", instance: { name: "true" } },
  { text: "name: 012", instance: { name: "012" } },
  { text: "name: 'null'", instance: { name: "null" } },
  { text: "acronym: 3.10", instance: { acronym: "3.10" } },
  { text: "aliases: [2024-06-18, yes, .5]", instance: { aliases: ["2024-06-18", "yes", ".5"] } },
])("quoting never matters: $text", ({ text, instance }) => {
  expect(normalizeText(text)).toEqual({ instance, findings: [] });
});

test.each([
  { text: "name:", reports: ["/name key no value: name | fill it in, such as `name: Example Initiative`"] },
  {
    text: "website:",
    reports: [
      "/website key no value: website | fill it in, such as `website: https://example.org`, or remove the line",
    ],
  },
  { text: "summary: ''", reports: ["/summary key no value: summary | fill it in"] },
  {
    text: "acronym: '  '",
    reports: ["/acronym key no value: acronym | fill it in, such as `acronym: EXI`, or remove the line"],
  },
  {
    text: "founded: ~",
    reports: ["/founded key no value: founded | fill it in, such as `founded: 2014`, or remove the line"],
  },
  { text: "review:", reports: ["/review key no value: review | fill in its keys: level, date"] },
  {
    text: "offer: {languages: }",
    reports: [
      "/offer/languages key no value: languages | fill it in, such as `languages: [en, th]`, or remove the line",
    ],
  },
  {
    text: "sources:",
    reports: [
      "/sources key no value: sources | fill in its items, each with keys of its own: url, publisher, as_of, supports, archive",
    ],
  },
  {
    text: "sources: [{url: }]",
    reports: ["/sources/0/url key no value: url | fill it in, such as `url: https://example.org/about`"],
  },
  {
    text: "aliases: [a, ~, '']",
    reports: [
      "/aliases/1 value list item without a value: aliases | fill it in, or remove it",
      "/aliases/2 value list item without a value: aliases | fill it in, or remove it",
    ],
  },
  { text: "nothing_known:", reports: [] },
  { text: "name: {a: }", reports: [] },
])("values that are left out: $text", ({ text, reports }) => {
  const { findings } = normalizeText(text);
  expect(
    findings.map(({ pointer, part = "value", message, hint }) => `${pointer} ${part} ${message} | ${hint}`),
  ).toEqual(reports);
});

test("values that are left out are not in the instance, and list items keep their indices", () => {
  expect(normalizeText("name:\naliases: [a, ~, b]").instance).toEqual({ aliases: ["a", undefined, "b"] });
});
