import { expect, test } from "vitest";
import { tombstoneTarget } from "./references.ts";
import { reportsOf } from "./rule-fixture.ts";

test.each<{ name: string; texts: string | Record<string, string>; expected: string[] }>([
  {
    name: "passes a tombstone that leads to a listing",
    texts: { "entities/old": "kind: moved\nto: entities/new", "entities/new": "" },
    expected: [],
  },
  {
    name: "passes a tombstone that leads on",
    texts: {
      "entities/older": "kind: moved\nto: entities/old",
      "entities/old": "kind: moved\nto: tools/new",
      "tools/new": "",
    },
    expected: [],
  },
  {
    name: "reports a listing that there is not",
    texts: { "entities/old": "kind: moved\nto: entities/nowhere" },
    expected: [
      "entities/old 2:5 unknown listing: entities/nowhere | name the listing that took this id's place, or bring the old listing back with the state closed",
    ],
  },
  {
    name: "reports a reference without its folder",
    texts: { "entities/old": "kind: moved\nto: new", "entities/new": "" },
    expected: ["entities/old 2:5 not a reference: new | write entities/new"],
  },
  {
    name: "reports a tombstone that leads to itself",
    texts: { "entities/old": "kind: moved\nto: entities/old" },
    expected: ["entities/old 2:5 moved to itself: entities/old | name the listing that took this id's place"],
  },
  {
    name: "reports each tombstone of a circle",
    texts: { "entities/a": "kind: moved\nto: entities/b", "entities/b": "kind: moved\nto: entities/a" },
    expected: [
      "entities/a 2:5 moved in a circle: entities/b | name the listing that took this id's place",
      "entities/b 2:5 moved in a circle: entities/a | name the listing that took this id's place",
    ],
  },
  {
    name: "reports a chain whose end is missing",
    texts: { "entities/a": "kind: moved\nto: entities/b", "entities/b": "kind: moved\nto: tools/nowhere" },
    expected: [
      "entities/a 2:5 leads nowhere: entities/b | name the listing that took this id's place; entities/b is a tombstone itself",
      "entities/b 2:5 unknown listing: tools/nowhere | name the listing that took this id's place, or bring the old listing back with the state closed",
    ],
  },
  {
    name: "passes what is not text: the schema reports it",
    texts: { "entities/a": "kind: moved\nto: [b]" },
    expected: [],
  },
])("$name", ({ texts, expected }) => {
  expect(reportsOf(tombstoneTarget, texts)).toEqual(expected);
});
