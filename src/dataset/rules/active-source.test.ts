import { expect, test } from "vitest";
import { activeSource } from "./sources.ts";
import { reportRule } from "./rule-fixture.ts";

test.each<{ name: string; texts: string | Record<string, string>; expected: string[] }>([
  {
    name: "passes with a dated source",
    texts: "status: {state: active}\nsources:\n  - {url: https://example.org/0, as_of: 2024-06, supports: [status]}",
    expected: [],
  },
  { name: "passes other states", texts: "status: {state: unknown}", expected: [] },
  {
    name: "reports a source without a date",
    texts:
      "status: {state: active}\nsources:\n  - {url: https://example.org/0, supports: [status]}\n  - {url: https://example.org/1, as_of: 2024, supports: [summary]}",
    expected: [
      "1:17 no dated source supports the state: active | give the source that supports status its date as `as_of`, or write state: unknown",
    ],
  },
  {
    name: "waits until a misspelt key is corrected",
    texts: "status: {state: active}\nsources:\n  - {url: https://example.org/0, as-of: 2024-06, supports: [status]}",
    expected: [],
  },
  {
    name: "reports a state without a source",
    texts: "status: {state: active}",
    expected: [
      "1:17 no dated source supports the state: active | add status to `supports` of a source with `as_of`, or write state: unknown",
    ],
  },
  {
    name: "waits until a faulty date is corrected",
    texts: "status: {state: active}\nsources:\n  - {url: https://example.org/0, as_of: June 2024, supports: [status]}",
    expected: [],
  },
])("$name", ({ texts, expected }) => {
  expect(reportRule(activeSource, texts)).toEqual(expected);
});
