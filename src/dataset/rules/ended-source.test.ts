import { expect, test } from "vitest";
import { endedSource } from "./sources.ts";
import { reportRule } from "./rule-fixture.ts";

test.each<{ name: string; texts: string | Record<string, string>; expected: string[] }>([
  {
    name: "passes an end that a source supports",
    texts: "status: {state: closed}\nsources:\n  - {url: https://example.org/0, supports: [status]}",
    expected: [],
  },
  {
    name: "passes an end whose date a source supports",
    texts: "status: {state: merged, since: 2020}\nsources:\n  - {url: https://example.org/0, supports: [status.since]}",
    expected: [],
  },
  { name: "passes an unknown state", texts: "status: {state: unknown}", expected: [] },
  {
    name: "reports an end without a source",
    texts: "status: {state: closed}\nsources:\n  - {url: https://example.org/0, supports: [summary]}",
    expected: [
      "1:17 no source supports the state: closed | add status to `supports` of the source that says so, or write state: unknown",
    ],
  },
  {
    name: "reports a tool that was given up",
    texts: { "tools/a": "status: {state: discontinued}" },
    expected: [
      "tools/a 1:17 no source supports the state: discontinued | add status to `supports` of the source that says so, or write state: unknown",
    ],
  },
  {
    name: "reads a misspelt path as what it meant",
    texts: "status: {state: closed}\nsources:\n  - {url: https://example.org/0, supports: [statuss]}",
    expected: [],
  },
  {
    name: "waits until faulty sources are corrected",
    texts: "status: {state: closed}\nsources:\n  - {url: https://example.org/0, supports: status}",
    expected: [],
  },
])("$name", ({ texts, expected }) => {
  expect(reportRule(endedSource, texts)).toEqual(expected);
});
