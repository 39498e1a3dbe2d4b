import { expect, test } from "vitest";
import { movedReference } from "./references.ts";
import { reportsOf } from "./rule-fixture.ts";

test.each<{ name: string; texts: string | Record<string, string>; expected: string[] }>([
  {
    name: "passes a reference to a listing",
    texts: { "entities/a": "relations:\n  - {type: partner-of, to: entities/b}", "entities/b": "" },
    expected: [],
  },
  {
    name: "names the new place",
    texts: {
      "entities/a": "relations:\n  - {type: partner-of, to: entities/old}",
      "entities/old": "kind: moved\nto: entities/new",
      "entities/new": "",
    },
    expected: ["entities/a 2:28 moved listing: entities/old | write entities/new"],
  },
  {
    name: "follows tombstones to their end",
    texts: {
      "entities/a": "relations:\n  - {type: partner-of, to: entities/older}",
      "entities/older": "kind: moved\nto: entities/old",
      "entities/old": "kind: moved\nto: tools/new",
      "tools/new": "",
    },
    expected: ["entities/a 2:28 moved listing: entities/older | write tools/new"],
  },
  {
    name: "says that the tombstone leads nowhere",
    texts: {
      "entities/a": "relations:\n  - {type: partner-of, to: entities/old}",
      "entities/old": "kind: moved\nto: entities/old",
    },
    expected: ["entities/a 2:28 moved listing: entities/old | correct entities/old.yaml, which leads to no listing"],
  },
])("$name", ({ texts, expected }) => {
  expect(reportsOf(movedReference, texts)).toEqual(expected);
});
