import { expect, test } from "vitest";
import type { Listing } from "../../dataset/model.ts";
import { entityWith, toolWith } from "../facets/facet-fixture.ts";
import { compareByName, findListingByName, isEnded, measureRegister, sortKey } from "./register.ts";

test.each([
  { name: "Étoile du Nord", expected: "etoile du nord" },
  { name: "“Safe” Work – now!", expected: "safe work now" },
  { name: "4Bells", expected: "4bells" },
])("sorts $name as $expected", ({ name, expected }) => {
  expect(sortKey(name)).toBe(expected);
});

test("orders by name without regard to case and accents, then by id", () => {
  const listing = (name: string, id: string) => ({ name, id }) as unknown as Listing;
  const sorted = [listing("Zeta", "z"), listing("élan", "e"), listing("Elan", "d"), listing("abc", "a")].sort(
    compareByName,
  );
  expect(sorted.map(({ id }) => id)).toEqual(["a", "d", "e", "z"]);
});

test.each([
  { state: "closed", expected: true },
  { state: "merged", expected: true },
  { state: "discontinued", expected: true },
  { state: "active", expected: false },
  { state: "unknown", expected: false },
  { state: "in-development", expected: false },
])("$state: ended is $expected", ({ state, expected }) => {
  expect(isEnded({ status: { state } } as unknown as Listing)).toBe(expected);
});

test("finds a listing by its name, an organisation rather than a tool", () => {
  const listings = {
    entities: [entityWith("a", { name: "Same" })],
    tools: [toolWith("a", { name: "Same" }), toolWith("b", { name: "Tool" })],
  };
  const register = measureRegister({ ...listings, moved: [] }, "2026-11-25");
  expect(findListingByName(register, "Same")).toMatchObject({ kind: "entity" });
  expect(findListingByName(register, "Tool")).toMatchObject({ kind: "tool", id: "b" });
  expect(findListingByName(register, "tool")).toBeUndefined();
});
