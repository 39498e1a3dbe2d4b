import { expect, test } from "vitest";
import { engineOf, entityWith, toolWith } from "../facets/facet-fixture.ts";
import { findListingsByName, buildListingIndex, findRow, resolveReferences } from "./listing-index.ts";

const entities = [
  entityWith("belite", { name: "Belité", summary: "Looks into recruitment." }),
  entityWith("firmer-footing", { name: "Firmer Footing" }),
  entityWith("showtheway", { name: "ShowTheWay", acronym: "STW" }),
];
const tools = [
  toolWith("showtheway", { name: "ShowTheWay" }),
  toolWith("firmer-footing-e-learning", { name: "Firmer Footing e-learning" }),
];
const index = buildListingIndex({ entity: engineOf(entities), tool: engineOf(tools, "tool") });
const find = (text: string) => findListingsByName(index, text, 5).map(({ reference }) => reference);

test("a row is found by its reference, in its own folder", () => {
  expect(findRow(index, "entities/belite")?.name).toBe("Belité");
  expect(findRow(index, "tools/showtheway")?.kind).toBe("tool");
  expect(findRow(index, "tools/belite")).toBeUndefined();
});

test.each([
  { name: "a beginning", text: "beli", expected: ["entities/belite"] },
  { name: "another case, without accents", text: "BELITE", expected: ["entities/belite"] },
  {
    name: "a typing error",
    text: "footng",
    expected: ["entities/firmer-footing", "tools/firmer-footing-e-learning"],
  },
  { name: "an acronym", text: "stw", expected: ["entities/showtheway"] },
  { name: "a name of two listings", text: "ShowTheWay", expected: ["entities/showtheway", "tools/showtheway"] },
  { name: "a word of a summary alone", text: "recruitment", expected: [] },
  { name: "no word", text: " - ", expected: [] },
])("finds by $name", ({ text, expected }) => {
  expect(find(text)).toEqual(expected);
});

test("separates existing, moved and unknown listings", () => {
  const requested = ["tools/old", "entities/belite", "entities/belitee", "belite", "entities/zzzzzz", "tools/lost"];
  const moves = { "tools/old": "tools/showtheway", "tools/lost": "tools/nowhere" } as const;
  expect(resolveReferences(index, requested, moves)).toEqual({
    references: ["tools/showtheway", "entities/belite"],
    moved: [{ from: "tools/old", to: "tools/showtheway" }],
    unknown: [
      { requested: "entities/belitee", suggestion: "entities/belite" },
      { requested: "belite", suggestion: "entities/belite" },
      { requested: "entities/zzzzzz" },
      { requested: "tools/lost" },
    ],
  });
});

test("a listing requested by its old and its new reference appears once", () => {
  const { references } = resolveReferences(index, ["tools/old", "tools/showtheway"], {
    "tools/old": "tools/showtheway",
  });
  expect(references).toEqual(["tools/showtheway"]);
});
