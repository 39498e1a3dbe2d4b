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
const listed = buildListingIndex({ entity: engineOf(entities), tool: engineOf(tools, "tool") });
const find = (text: string) => findListingsByName(listed, text, 5).map(({ reference }) => reference);

test("a row is found by its reference, in its own folder", () => {
  expect(findRow(listed, "entities/belite")?.name).toBe("Belité");
  expect(findRow(listed, "tools/showtheway")?.kind).toBe("tool");
  expect(findRow(listed, "tools/belite")).toBeUndefined();
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

test("parts what is there, what moved and what never was", () => {
  const asked = ["tools/old", "entities/belite", "entities/belitee", "belite", "entities/zzzzzz", "tools/lost"];
  const moves = { "tools/old": "tools/showtheway", "tools/lost": "tools/nowhere" } as const;
  expect(resolveReferences(listed, asked, moves)).toEqual({
    references: ["tools/showtheway", "entities/belite"],
    moved: [{ from: "tools/old", to: "tools/showtheway" }],
    unknown: [
      { asked: "entities/belitee", meant: "entities/belite" },
      { asked: "belite", meant: "entities/belite" },
      { asked: "entities/zzzzzz" },
      { asked: "tools/lost" },
    ],
  });
});

test("a listing asked for by its old and its new address appears once", () => {
  const { references } = resolveReferences(listed, ["tools/old", "tools/showtheway"], {
    "tools/old": "tools/showtheway",
  });
  expect(references).toEqual(["tools/showtheway"]);
});
