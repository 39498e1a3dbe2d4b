import { expect, test } from "vitest";
import { toolMembership } from "./references.ts";
import { reportsOf } from "./rule-fixture.ts";

test.each<{ name: string; texts: string | Record<string, string>; expected: string[] }>([
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
  expect(reportsOf(toolMembership, texts)).toEqual(expected);
});
