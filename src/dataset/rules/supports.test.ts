import { expect, test } from "vitest";
import { supports } from "./sources.ts";
import { reportRule } from "./rule-fixture.ts";

const sourced = (field: string) => `sources:\n  - {url: https://example.org/0, supports: [summary, ${field}]}`;
const noNeed = "remove it; kind, review, added, sources and notes need no source";

test.each([
  ["entities", "offer.services, reach, offer.outputs.title, identifiers.wikidata, aliases"],
  ["tools", "launched"],
])("passes fields of %s: %s", (folder, fields) => {
  expect(reportRule(supports, { [`${folder}/a`]: sourced(fields) })).toEqual([]);
});

test.each([
  ["entities", "unknown field: services", "did you mean offer.services?"],
  ["entities", "unknown field: countries", "did you mean reach.countries?"],
  ["entities", "unknown field: status_note", "did you mean status.note?"],
  ["entities", "unknown field: offer.industries", "did you mean focus.industries?"],
  ["entities", "unknown field: offer.partnership", "did you mean offer.partnerships?"],
  ["entities", "unknown field: sumary", "did you mean summary?"],
  ["entities", "unknown field: website.address", "did you mean website?"],
  ["entities", "unknown field: mission", "write the path of a field, such as summary or offer.languages"],
  ["entities", "unknown field: launched", "remove it; tools have launched, entities don't"],
  ["tools", "unknown field: offer.services", "remove it; entities have offer.services, tools don't"],
  ["entities", "list index in a path: offer.services.0", "write offer.services, which covers every item of the list"],
  [
    "entities",
    "list index in a path: offer.outputs.1.title",
    "write offer.outputs.title, which covers every item of the list",
  ],
  ["entities", "list index in a path: sources.0", noNeed],
  ["entities", "nothing to support: review", noNeed],
  ["entities", "nothing to support: review.date", noNeed],
  ["entities", "nothing to support: kind", noNeed],
])("reports in %s %s | %s", (folder, message, hint) => {
  const [, field = ""] = message.split(": ");
  expect(reportRule(supports, { [`${folder}/a`]: sourced(field) })).toEqual([`${folder}/a 2:54 ${message} | ${hint}`]);
});

test("reports an index in brackets", () => {
  const texts =
    "sources:\n  - url: https://example.org\n    supports:\n      - sources[0]\n      - offer.outputs[1].title";
  expect(reportRule(supports, texts)).toEqual([
    `4:9 list index in a path: sources[0] | ${noNeed}`,
    "5:9 list index in a path: offer.outputs[1].title | write offer.outputs.title, which covers every item of the list",
  ]);
});
