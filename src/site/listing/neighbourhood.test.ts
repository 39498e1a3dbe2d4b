import { expect, test } from "vitest";
import { entityWith, registerOf, toolWith } from "../../core/facets/facet-fixture.ts";
import { messagesFor } from "./messages.ts";
import { neighbourGroups } from "./neighbourhood.ts";

const t = messagesFor("en");
const relations = (...pairs: [string, string][]) =>
  pairs.map(([type, to]) => ({ type, to: `entities/${to}` })) as never;

const hub = entityWith("hub", {
  relations: relations(["runs", "b"], ["partner-of", "d"], ["hosted-by", "c"], ["partner-of", "b"]),
});
const others = [entityWith("b"), entityWith("c"), entityWith("d", { relations: relations(["member-of", "hub"]) })];
const tool = toolWith("app", { developers: [{ name: "hub", to: "entities/hub" }, { name: "Someone" }] as never });

test("groups by tie and side, one who stands in several once", () => {
  const groups = neighbourGroups(registerOf([hub, ...others, tool]), hub, t);
  expect(groups.map(({ heading, side, members }) => [side, heading, ...members.map(({ name }) => name)])).toEqual([
    ["after", "Runs and works with", "b"],
    ["before", "Hosted by", "c"],
    ["after", "Members and works with", "d"],
    ["after", "Develops", "app"],
  ]);
});

test("the order in which listings and ties are stated changes nothing", () => {
  const turned = { ...hub, relations: [...(hub.relations ?? [])].reverse() };
  expect(neighbourGroups(registerOf([tool, ...others.toReversed(), turned]), turned, t)).toEqual(
    neighbourGroups(registerOf([hub, ...others, tool]), hub, t),
  );
});

test("fewer than three neighbours are no drawing; who builds a tool counts", () => {
  expect(neighbourGroups(registerOf([hub, ...others, tool]), tool, t)).toEqual([]);
  const built = toolWith("app", { developers: ["A", "B", "C"].map((name) => ({ name })) as never });
  expect(neighbourGroups(registerOf([built]), built, t)).toEqual([
    { heading: "Developed by", side: "before", members: [{ name: "A" }, { name: "B" }, { name: "C" }] },
  ]);
});
