import { expect, test } from "vitest";
import { buildInsightRegister } from "../../testing/insight-register.ts";
import { listBaseListings, selectStates, type BaseName } from "./bases.ts";

const register = buildInsightRegister([
  { offer: { case_studies: [{ title: "A" }] } },
  { state: "unknown", offer: { case_studies: [] } },
  { state: "closed" },
  { kind: "tool", state: "in-development" },
  { kind: "tool", state: "discontinued" },
] as never);

test.each<{ base: BaseName; expected: string[] }>([
  { base: "listings", expected: ["e0", "e1", "e2", "t3", "t4"] },
  { base: "tools", expected: ["t3", "t4"] },
  { base: "open-entities", expected: ["e0", "e1"] },
  { base: "ended-listings", expected: ["e2", "t4"] },
  { base: "with-case-studies", expected: ["e0"] },
])("the base $base has $expected", ({ base, expected }) => {
  expect(listBaseListings(base, register).map(({ id }) => id)).toEqual(expected);
});

test.each([
  { states: "all", kind: "entity", expected: {} },
  { states: "not-ended", kind: "entity", expected: { status: ["active", "unknown"] } },
  { states: "ended", kind: "tool", expected: { status: ["discontinued"] } },
  { states: "active", kind: "tool", expected: { status: ["active"] } },
] as const)("selects the states of $states $kind", ({ states, kind, expected }) => {
  expect(selectStates(states, kind)).toEqual(expected);
});
