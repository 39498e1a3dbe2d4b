import { expect, test } from "vitest";
import { relationKind } from "./references.ts";
import { reportsOf } from "./rule-fixture.ts";

const there = { "entities/other": "", "tools/app": "" };

test.each([
  ...["runs", "founded-by", "funded-by", "hosted-by", "successor-of", "member-of", "partner-of"].map((type) => [
    "entities",
    type,
    "entities/other",
  ]),
  ...["runs", "partner-of"].map((type) => ["entities", type, "tools/app"]),
  ...["founded-by", "funded-by", "hosted-by", "successor-of", "partner-of"].map((type) => [
    "tools",
    type,
    "entities/other",
  ]),
  ...["hosted-by", "successor-of", "member-of", "partner-of"].map((type) => ["tools", type, "tools/app"]),
])("passes one of %s: %s %s", (folder, type, to) => {
  expect(reportsOf(relationKind, { [`${folder}/this`]: `relations: [{to: ${to}, type: ${type}}]`, ...there })).toEqual(
    [],
  );
});

test.each<{ name: string; texts: string | Record<string, string>; expected: string[] }>([
  {
    name: "reports a tool that runs an organisation, and turns it round",
    texts: { "tools/this": "relations: [{to: entities/other, type: runs}]", ...there },
    expected: [
      "tools/this 1:18 a tool cannot run: entities/other | on entities/other write {type: runs, to: tools/this}",
    ],
  },
  {
    name: "reports a tool that runs a tool",
    texts: { "tools/this": "relations: [{to: tools/app, type: runs}]", ...there },
    expected: [
      "tools/this 1:18 a tool cannot run: tools/app | write {type: hosted-by} for what it runs on, {type: partner-of} for an equal",
    ],
  },
  {
    name: "reports a tool as founder",
    texts: { "entities/this": "relations: [{to: tools/app, type: founded-by}]", ...there },
    expected: [
      "entities/this 1:18 a tool cannot found: tools/app | name the organisation behind it, as `to: entities/…` or `name:`",
    ],
  },
  {
    name: "reports a tool as funder",
    texts: { "tools/this": "relations: [{to: tools/app, type: funded-by}]", ...there },
    expected: [
      "tools/this 1:18 a tool cannot fund: tools/app | name the organisation behind it, as `to: entities/…` or `name:`",
    ],
  },
  {
    name: "reports a tool as host of an organisation",
    texts: { "entities/this": "relations: [{to: tools/app, type: hosted-by}]", ...there },
    expected: [
      "entities/this 1:18 a tool cannot host an organisation: tools/app | write {type: runs, to: tools/app} if it runs the tool",
    ],
  },
  {
    name: "reports an organisation that succeeds a tool",
    texts: {
      "entities/this": "relations: [{to: tools/app, type: successor-of}]",
      ...there,
    },
    expected: [
      "entities/this 1:18 an organisation cannot succeed a tool: tools/app | write {type: runs, to: tools/app} if it runs the tool",
    ],
  },
  {
    name: "reports a tool as member of an organisation",
    texts: {
      "tools/this": "relations: [{to: entities/other, type: member-of}]",
      ...there,
    },
    expected: [
      "tools/this 1:18 a tool cannot be a member: entities/other | write {type: hosted-by, to: entities/other}, or on entities/other write {type: runs, to: tools/this}",
    ],
  },
  {
    name: "reports an organisation as member of a tool",
    texts: { "entities/this": "relations: [{to: tools/app, type: member-of}]", ...there },
    expected: [
      "entities/this 1:18 a tool has no members: tools/app | write {type: partner-of, to: tools/app}, or runs if it runs the tool",
    ],
  },
  {
    name: "reports a tool as developer",
    texts: { "tools/this": "developers: [{name: App, to: tools/app}]", "tools/app": "" },
    expected: [
      "tools/this 1:30 a tool cannot be a developer: tools/app | name the organisation that builds it; {type: hosted-by} in relations ties it to the tool that it runs on",
    ],
  },
  {
    name: "reports a tool as successor of an organisation",
    texts: { "entities/this": "status: {state: closed, successor: tools/app}", "tools/app": "" },
    expected: [
      "entities/this 1:36 a tool cannot succeed an organisation: tools/app | name an organisation of entities/, or say in the note what became of it",
    ],
  },
  {
    name: "passes a tool's successor of either kind",
    texts: { "tools/this": "status: {state: discontinued, successor: entities/other}", "entities/other": "" },
    expected: [],
  },
  {
    name: "follows a tombstone to the kind it leads to",
    texts: {
      "tools/this": "relations: [{to: entities/old, type: runs}]",
      "entities/old": "kind: moved\nto: tools/app",
      "tools/app": "",
    },
    expected: [
      "tools/this 1:18 a tool cannot run: entities/old | write {type: hosted-by} for what it runs on, {type: partner-of} for an equal",
    ],
  },
  {
    name: "leaves an unknown listing to another rule",
    texts: { "tools/this": "relations: [{to: entities/nobody, type: runs}]", ...there },
    expected: [],
  },
  { name: "passes names, which have no kind", texts: "relations: [{type: hosted-by, name: Some App}]", expected: [] },
])("$name", ({ texts, expected }) => {
  expect(reportsOf(relationKind, texts)).toEqual(expected);
});
