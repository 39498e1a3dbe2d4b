import { expect, test } from "vitest";
import { unsupportedFact } from "./sources.ts";
import { reportRule } from "./rule-fixture.ts";

test.each<{ name: string; texts: string | Record<string, string>; expected: string[] }>([
  {
    name: "passes a fact that a source names",
    texts: "website: https://example.org\nsources:\n  - {url: https://example.org/0, supports: [website]}",
    expected: [],
  },
  {
    name: "passes a fact below what a source names",
    texts: "offer: {cost: free}\nsources:\n  - {url: https://example.org/0, supports: [offer]}",
    expected: [],
  },
  {
    name: "passes a fact of which a source names a part",
    texts: "contact: {email: info@example.org}\nsources:\n  - {url: https://example.org/0, supports: [contact.email]}",
    expected: [],
  },
  {
    name: "passes readings: type, reach, focus and services",
    texts: "reach: {scope: global}\nfocus: {issues: [forced-labour]}\noffer: {services: [training]}",
    expected: [],
  },
  {
    name: "passes states that need no source or have rules of their own",
    texts: "status: {state: unknown}",
    expected: [],
  },
  {
    name: "warns at the key of each fact",
    texts:
      "founded: 2014\noffer:\n  cost: free\n  members: 40\nsources:\n  - {url: https://example.org/0, supports: [found, summary]}",
    expected: [
      "3:3 no source supports: offer.cost | add offer.cost to `supports` of the source that says so, or remove offer.cost",
      "4:3 no source supports: offer.members | add offer.members to `supports` of the source that says so, or remove offer.members",
    ],
  },
  {
    name: "warns of a sibling with a longer name",
    texts: "offer: {cost: free}\nsources:\n  - {url: https://example.org/0, supports: [offer.case_studies]}",
    expected: [
      "1:9 no source supports: offer.cost | add offer.cost to `supports` of the source that says so, or remove offer.cost",
    ],
  },
  {
    name: "warns of a tool in development",
    texts: { "tools/a": "status: {state: in-development}\naccess: free" },
    expected: [
      "tools/a 1:1 no source supports: status | add status to `supports` of the source that says so, or remove status",
      "tools/a 2:1 no source supports: access | add access to `supports` of the source that says so, or remove access",
    ],
  },
  {
    name: "waits until faulty sources are corrected",
    texts: "founded: 2014\nsources: [{url: https://example.org, supports: founded}]",
    expected: [],
  },
])("$name", ({ texts, expected }) => {
  expect(reportRule(unsupportedFact, texts)).toEqual(expected);
});
