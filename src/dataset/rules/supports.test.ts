import { expect, test } from "vitest";
import { supports } from "./sources.ts";
import { reportsOf } from "./rule-fixture.ts";

test.each<{ name: string; texts: string | Record<string, string>; expected: string[] }>([
  {
    name: "passes paths to fields, through lists too",
    texts: {
      "entities/a":
        'sources:\n  - {url: https://example.org/0, supports: [summary, "offer.services", reach, offer.outputs.title, identifiers.wikidata, aliases]}',
    },
    expected: [],
  },
  {
    name: "passes a tool's own field",
    texts: { "tools/a": "sources:\n  - {url: https://example.org/0, supports: [summary, launched]}" },
    expected: [],
  },
  {
    name: "reports services",
    texts: { "entities/a": "sources:\n  - {url: https://example.org/0, supports: [summary, services]}" },
    expected: ["entities/a 2:54 unknown field: services | did you mean offer.services?"],
  },
  {
    name: "reports countries",
    texts: { "entities/a": "sources:\n  - {url: https://example.org/0, supports: [summary, countries]}" },
    expected: ["entities/a 2:54 unknown field: countries | did you mean reach.countries?"],
  },
  {
    name: "reports status_note",
    texts: { "entities/a": "sources:\n  - {url: https://example.org/0, supports: [summary, status_note]}" },
    expected: ["entities/a 2:54 unknown field: status_note | did you mean status.note?"],
  },
  {
    name: "reports offer.industries",
    texts: { "entities/a": "sources:\n  - {url: https://example.org/0, supports: [summary, offer.industries]}" },
    expected: ["entities/a 2:54 unknown field: offer.industries | did you mean focus.industries?"],
  },
  {
    name: "reports offer.partnership",
    texts: { "entities/a": "sources:\n  - {url: https://example.org/0, supports: [summary, offer.partnership]}" },
    expected: ["entities/a 2:54 unknown field: offer.partnership | did you mean offer.partnerships?"],
  },
  {
    name: "reports sumary",
    texts: { "entities/a": "sources:\n  - {url: https://example.org/0, supports: [summary, sumary]}" },
    expected: ["entities/a 2:54 unknown field: sumary | did you mean summary?"],
  },
  {
    name: "reports website.address",
    texts: { "entities/a": "sources:\n  - {url: https://example.org/0, supports: [summary, website.address]}" },
    expected: ["entities/a 2:54 unknown field: website.address | did you mean website?"],
  },
  {
    name: "reports mission",
    texts: { "entities/a": "sources:\n  - {url: https://example.org/0, supports: [summary, mission]}" },
    expected: [
      "entities/a 2:54 unknown field: mission | write the path of a field, such as summary or offer.languages",
    ],
  },
  {
    name: "reports launched",
    texts: { "entities/a": "sources:\n  - {url: https://example.org/0, supports: [summary, launched]}" },
    expected: ["entities/a 2:54 unknown field: launched | remove it; tools have launched, entities don't"],
  },
  {
    name: "names the kind that has the field",
    texts: { "tools/a": "sources:\n  - {url: https://example.org/0, supports: [summary, offer.services]}" },
    expected: ["tools/a 2:54 unknown field: offer.services | remove it; entities have offer.services, tools don't"],
  },
  {
    name: "reports offer.services.0",
    texts: { "entities/a": "sources:\n  - {url: https://example.org/0, supports: [summary, offer.services.0]}" },
    expected: [
      "entities/a 2:54 list index in a path: offer.services.0 | write offer.services, which covers every item of the list",
    ],
  },
  {
    name: "reports an index in the middle",
    texts: {
      "entities/a": "sources:\n  - {url: https://example.org/0, supports: [summary, offer.outputs.1.title]}",
    },
    expected: [
      "entities/a 2:54 list index in a path: offer.outputs.1.title | write offer.outputs.title, which covers every item of the list",
    ],
  },
  {
    name: "reports an index of what needs no source",
    texts: { "entities/a": "sources:\n  - {url: https://example.org/0, supports: [summary, sources.0]}" },
    expected: [
      "entities/a 2:54 list index in a path: sources.0 | remove it; kind, review, added, sources and notes need no source",
    ],
  },
  {
    name: "reports review",
    texts: { "entities/a": "sources:\n  - {url: https://example.org/0, supports: [summary, review]}" },
    expected: [
      "entities/a 2:54 nothing to support: review | remove it; kind, review, added, sources and notes need no source",
    ],
  },
  {
    name: "reports review.date",
    texts: { "entities/a": "sources:\n  - {url: https://example.org/0, supports: [summary, review.date]}" },
    expected: [
      "entities/a 2:54 nothing to support: review.date | remove it; kind, review, added, sources and notes need no source",
    ],
  },
  {
    name: "reports kind",
    texts: { "entities/a": "sources:\n  - {url: https://example.org/0, supports: [summary, kind]}" },
    expected: [
      "entities/a 2:54 nothing to support: kind | remove it; kind, review, added, sources and notes need no source",
    ],
  },
  {
    name: "reports an index in brackets",
    texts: "sources:\n  - url: https://example.org\n    supports:\n      - sources[0]\n      - offer.outputs[1].title",
    expected: [
      "4:9 list index in a path: sources[0] | remove it; kind, review, added, sources and notes need no source",
      "5:9 list index in a path: offer.outputs[1].title | write offer.outputs.title, which covers every item of the list",
    ],
  },
])("$name", ({ texts, expected }) => {
  expect(reportsOf(supports, texts)).toEqual(expected);
});
