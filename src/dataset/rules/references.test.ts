import { describe, expect, test } from "vitest";
import { reference, movedReference, selfReference, tombstoneTarget } from "./references.ts";
import { toolMembership } from "./relation-kinds.ts";
import { reportRule } from "./rule-fixture.ts";

interface Row {
  name: string;
  texts: string | Record<string, string>;
  expected: string[];
}

describe("reference", () => {
  test.each<Row>([
    {
      name: "passes a reference to a listing",
      texts: { "entities/a": "relations:\n  - {type: partner-of, to: tools/b}", "tools/b": "" },
      expected: [],
    },
    {
      name: "passes the name of an organisation that is not listed",
      texts: "relations: [{type: partner-of, name: Foo}]",
      expected: [],
    },
    {
      name: "reports a listing that there is not, with the nearest",
      texts: {
        "entities/a": "relations:\n  - {type: partner-of, to: entities/food-allience}",
        "entities/food-alliance": "",
      },
      expected: ["entities/a 2:28 unknown listing: entities/food-allience | did you mean entities/food-alliance?"],
    },
    {
      name: "finds the id in the other folder",
      texts: { "entities/a": "relations:\n  - {type: partner-of, to: entities/showtheway}", "tools/showtheway": "" },
      expected: ["entities/a 2:28 unknown listing: entities/showtheway | did you mean tools/showtheway?"],
    },
    {
      name: "says how to name an organisation that is not listed",
      texts: "relations:\n  - {type: partner-of, to: entities/nobody}",
      expected: [
        "2:28 unknown listing: entities/nobody | listings are files in entities/ and tools/; use `name:` instead of `to:` for an organisation that is not listed",
      ],
    },
    {
      name: "says what to do with a developer that is not listed",
      texts: { "tools/a": "developers:\n  - {name: Foo, to: entities/foo}" },
      expected: [
        "tools/a 2:21 unknown listing: entities/foo | listings are files in entities/ and tools/; leave out `to:` for an organisation that is not listed",
      ],
    },
    {
      name: "says what to do with a successor that is not listed",
      texts: "status: {state: closed, successor: entities/foo}",
      expected: ["1:36 unknown listing: entities/foo | list it first, or say it in the note"],
    },
    {
      name: "reports a name in place of a reference",
      texts: "relations:\n  - {type: partner-of, to: Foo Bar}",
      expected: ["2:28 not a reference: Foo Bar | write the folder and the id, such as entities/foo-bar"],
    },
    {
      name: "finds the folder of an id",
      texts: { "entities/a": "relations:\n  - {type: partner-of, to: foo}", "tools/foo": "" },
      expected: ["entities/a 2:28 not a reference: foo | write tools/foo"],
    },
    {
      name: "asks for the folder of an id that is in both",
      texts: {
        "entities/a": "relations:\n  - {type: partner-of, to: showtheway}",
        "entities/showtheway": "",
        "tools/showtheway": "name: Data",
      },
      expected: ["entities/a 2:28 ambiguous reference: showtheway | write entities/showtheway or tools/showtheway"],
    },
    {
      name: "finds the nearest to an id without a folder",
      texts: { "entities/a": "relations:\n  - {type: partner-of, to: better-wrok}", "entities/better-work": "" },
      expected: ["entities/a 2:28 unknown listing: better-wrok | did you mean entities/better-work?"],
    },
    {
      name: "reports an id that no folder has",
      texts: "relations:\n  - {type: partner-of, to: zzz}",
      expected: [
        "2:28 unknown listing: zzz | listings are files in entities/ and tools/; use `name:` instead of `to:` for an organisation that is not listed",
      ],
    },
    {
      name: "corrects the word for the folder",
      texts: { "entities/a": "relations:\n  - {type: partner-of, to: entity/b}", "entities/b": "" },
      expected: ["entities/a 2:28 not a reference: entity/b | write entities/b"],
    },
    {
      name: "takes off the ending of a path",
      texts: { "entities/a": "relations:\n  - {type: partner-of, to: ./tools/b.yaml}", "tools/b": "" },
      expected: ["entities/a 2:28 not a reference: ./tools/b.yaml | write tools/b"],
    },
    {
      name: "reads the address of a page",
      texts: { "entities/a": "relations:\n  - {type: partner-of, to: https://example.org/tools/b/}", "tools/b": "" },
      expected: ["entities/a 2:28 not a reference: https://example.org/tools/b/ | write tools/b"],
    },
    {
      name: "reports a text without letters",
      texts: "relations:\n  - {type: partner-of, to: --}",
      expected: ["2:28 not a reference: -- | write the folder and the id, such as entities/example-initiative"],
    },
    {
      name: "passes a listing whose file cannot be read",
      texts: { "entities/a": "relations:\n  - {type: partner-of, to: entities/b}", "entities/b": 'name: "' },
      expected: [],
    },
    {
      name: "passes what is not text: the schema reports it",
      texts: "relations: [{type: runs, to: [a]}, 3]",
      expected: [],
    },
  ])("$name", ({ texts, expected }) => {
    expect(reportRule(reference, texts)).toEqual(expected);
  });
});

describe("moved-reference", () => {
  test.each<Row>([
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
    expect(reportRule(movedReference, texts)).toEqual(expected);
  });
});

describe("self-reference", () => {
  test.each<Row>([
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
    expect(reportRule(selfReference, texts)).toEqual(expected);
  });
});

describe("tool-membership", () => {
  test.each<Row>([
    {
      name: "passes an organisation as member",
      texts: {
        "entities/this": "relations: [{to: entities/other, type: member-of}]",
        "entities/other": "",
        "tools/app": "",
      },
      expected: [],
    },
    {
      name: "passes a tool that runs on a tool",
      texts: { "tools/this": "relations: [{to: tools/app, type: hosted-by}]", "entities/other": "", "tools/app": "" },
      expected: [],
    },
    {
      name: "warns of a tool in a tool's network",
      texts: { "tools/this": "relations: [{to: tools/app, type: member-of}]", "entities/other": "", "tools/app": "" },
      expected: [
        "tools/this 1:18 a tool as member: tools/app | right only if that tool is a network of tools; else write hosted-by for what it runs on, or partner-of",
      ],
    },
  ])("$name", ({ texts, expected }) => {
    expect(reportRule(toolMembership, texts)).toEqual(expected);
  });
});

describe("tombstone-target", () => {
  test.each<Row>([
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
    expect(reportRule(tombstoneTarget, texts)).toEqual(expected);
  });
});
