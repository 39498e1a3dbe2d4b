import { expect, test } from "vitest";
import { relationKind } from "./relation-kinds.ts";
import { reportRule } from "./rule-fixture.ts";

const otherListings = { "entities/other": "", "tools/app": "" };

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
])("passes one of %s: %s %s", (folder, type, target) => {
  expect(
    reportRule(relationKind, { [`${folder}/this`]: `relations: [{to: ${target}, type: ${type}}]`, ...otherListings }),
  ).toEqual([]);
});

const runsHint = "write {type: runs, to: tools/app} if it runs the tool";
const organisationHint = "name the organisation behind it, as `to: entities/…` or `name:`";
const turnedHint = "on entities/other write {type: runs, to: tools/this}";

test.each([
  ["tools", "runs", "entities/other", "a tool cannot run", turnedHint],
  [
    "tools",
    "runs",
    "tools/app",
    "a tool cannot run",
    "write {type: hosted-by} for what it runs on, {type: partner-of} for an equal",
  ],
  ["entities", "founded-by", "tools/app", "a tool cannot found", organisationHint],
  ["tools", "funded-by", "tools/app", "a tool cannot fund", organisationHint],
  ["entities", "hosted-by", "tools/app", "a tool cannot host an organisation", runsHint],
  ["entities", "successor-of", "tools/app", "an organisation cannot succeed a tool", runsHint],
  [
    "tools",
    "member-of",
    "entities/other",
    "a tool cannot be a member",
    `write {type: hosted-by, to: entities/other}, or ${turnedHint}`,
  ],
  [
    "entities",
    "member-of",
    "tools/app",
    "a tool has no members",
    "write {type: partner-of, to: tools/app}, or runs if it runs the tool",
  ],
])("reports one of %s: %s %s", (folder, type, target, message, hint) => {
  const texts = { [`${folder}/this`]: `relations: [{to: ${target}, type: ${type}}]`, ...otherListings };
  expect(reportRule(relationKind, texts)).toEqual([`${folder}/this 1:18 ${message}: ${target} | ${hint}`]);
});

test.each<{ name: string; texts: string | Record<string, string>; expected: string[] }>([
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
    texts: { "tools/this": "relations: [{to: entities/nobody, type: runs}]", ...otherListings },
    expected: [],
  },
  { name: "passes names, which have no kind", texts: "relations: [{type: hosted-by, name: Some App}]", expected: [] },
])("$name", ({ texts, expected }) => {
  expect(reportRule(relationKind, texts)).toEqual(expected);
});
