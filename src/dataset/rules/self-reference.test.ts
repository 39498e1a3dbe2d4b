import { expect, test } from "vitest";
import { selfReference } from "./references.ts";
import { reportsOf } from "./rule-fixture.ts";

test.each<{ name: string; texts: string | Record<string, string>; expected: string[] }>([
  {
    name: "passes a reference to another listing",
    texts: { "entities/a": "relations:\n  - {type: partner-of, to: entities/b}", "entities/b": "" },
    expected: [],
  },
  {
    name: "passes the listing of the same id in the other folder",
    texts: { "entities/a": "relations:\n  - {type: runs, to: tools/a}", "tools/a": "" },
    expected: [],
  },
  {
    name: "reports a relation",
    texts: "relations:\n  - {type: partner-of, to: entities/this}",
    expected: ["2:28 reference to itself: entities/this | name the other side, or remove the item"],
  },
  {
    name: "reports a developer",
    texts: { "tools/a": "developers: [{name: Foo, to: tools/a}]" },
    expected: ["tools/a 1:30 reference to itself: tools/a | name the other side, or remove the item"],
  },
  {
    name: "reports a successor",
    texts: "status: {state: closed, successor: entities/this}",
    expected: ["1:36 reference to itself: entities/this | name the other listing, or remove the line"],
  },
  {
    name: "reports a reference by a former id",
    texts: {
      "entities/a": "relations:\n  - {type: partner-of, to: entities/old}",
      "entities/old": "kind: moved\nto: entities/a",
    },
    expected: ["entities/a 2:28 reference to itself: entities/old | name the other side, or remove the item"],
  },
])("$name", ({ texts, expected }) => {
  expect(reportsOf(selfReference, texts)).toEqual(expected);
});
