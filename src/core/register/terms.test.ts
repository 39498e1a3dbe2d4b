import { expect, test } from "vitest";
import type { Listing } from "../../dataset/model.ts";
import { groupListingsByTerm, termIdsOf } from "./terms.ts";

const entity = {
  kind: "entity",
  id: "a",
  type: "ngo",
  reach: { scope: "national", countries: ["KE"] },
  offer: { services: ["training"], cost: "free" },
} as unknown as Listing;
const tool = {
  kind: "tool",
  id: "t",
  functions: ["training", "worker-voice"],
  access: "free",
  reach: { countries: ["KE", "NP"] },
} as unknown as Listing;

test.each([
  { vocabulary: "service" as const, expected: ["training"] },
  { vocabulary: "cost" as const, expected: ["free"] },
  { vocabulary: "scope" as const, expected: ["national"] },
  { vocabulary: "region" as const, expected: [] },
  { vocabulary: "tool-function" as const, expected: [] },
])("reads the $vocabulary of an entity", ({ vocabulary, expected }) => {
  expect(termIdsOf(entity, vocabulary)).toEqual(expected);
});

test("a tool has functions where an entity has services", () => {
  expect(termIdsOf(tool, "tool-function")).toEqual(["training", "worker-voice"]);
  expect(termIdsOf(tool, "service")).toEqual([]);
});

test("a listing appears once under each of its terms, in the order of the input", () => {
  const groups = groupListingsByTerm([tool, entity, tool], "country");
  expect([...groups.keys()].sort()).toEqual(["KE", "NP"]);
  expect(groups.get("KE")).toEqual([tool, entity, tool]);
});
