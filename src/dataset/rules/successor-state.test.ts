import { expect, test } from "vitest";
import { successorState } from "./sources.ts";
import { reportRule } from "./rule-fixture.ts";

test.each<{ name: string; texts: string | Record<string, string>; expected: string[] }>([
  {
    name: "passes the successor of an ended listing",
    texts: { "entities/a": "status: {state: merged, successor: entities/b}", "entities/b": "" },
    expected: [],
  },
  {
    name: "reports the successor of an active organisation",
    texts: { "entities/a": "status:\n  state: active\n  successor: entities/b", "entities/b": "" },
    expected: [
      "entities/a 3:3 successor of a listing that has not ended: active | write state: closed or state: merged if a source says so, else remove the line",
    ],
  },
  {
    name: "reports the successor of a tool of unknown state",
    texts: { "tools/a": "status: {state: unknown, successor: tools/b}", "tools/b": "" },
    expected: [
      "tools/a 1:26 successor of a listing that has not ended: unknown | write state: discontinued if a source says so, else remove the line",
    ],
  },
])("$name", ({ texts, expected }) => {
  expect(reportRule(successorState, texts)).toEqual(expected);
});
