import { expect, test } from "vitest";
import { engineOf, entityWith, toolWith } from "../facets/facet-fixture.ts";
import { findByName, indexListed, rowOf } from "./listed.ts";
import { resolveReferences } from "./resolve.ts";

const entities = [
  entityWith("verite", { name: "Verité", summary: "Looks into recruitment." }),
  entityWith("stronger-together", { name: "Stronger Together" }),
  entityWith("knowthechain", { name: "KnowTheChain", acronym: "KTC" }),
];
const tools = [
  toolWith("knowthechain", { name: "KnowTheChain" }),
  toolWith("stronger-together-e-learning", { name: "Stronger Together e-learning" }),
];
const listed = indexListed({ entity: engineOf(entities), tool: engineOf(tools, "tool") });
const find = (text: string) => findByName(listed, text, 5).map(({ reference }) => reference);

test("a row is found by its reference, in its own folder", () => {
  expect(rowOf(listed, "entities/verite")?.name).toBe("Verité");
  expect(rowOf(listed, "tools/knowthechain")?.kind).toBe("tool");
  expect(rowOf(listed, "tools/verite")).toBeUndefined();
});

test.each([
  { name: "a beginning", text: "veri", expected: ["entities/verite"] },
  { name: "another case, without accents", text: "VERITE", expected: ["entities/verite"] },
  {
    name: "a typing error",
    text: "stroger",
    expected: ["entities/stronger-together", "tools/stronger-together-e-learning"],
  },
  { name: "an acronym", text: "ktc", expected: ["entities/knowthechain"] },
  { name: "a name of two listings", text: "KnowTheChain", expected: ["entities/knowthechain", "tools/knowthechain"] },
  { name: "a word of a summary alone", text: "recruitment", expected: [] },
  { name: "no word", text: " - ", expected: [] },
])("finds by $name", ({ text, expected }) => {
  expect(find(text)).toEqual(expected);
});

test("parts what is there, what moved and what never was", () => {
  const asked = ["tools/old", "entities/verite", "entities/veritee", "verite", "entities/zzzzzz", "tools/lost"];
  const moves = { "tools/old": "tools/knowthechain", "tools/lost": "tools/nowhere" } as const;
  expect(resolveReferences(listed, asked, moves)).toEqual({
    references: ["tools/knowthechain", "entities/verite"],
    moved: [{ from: "tools/old", to: "tools/knowthechain" }],
    unknown: [
      { asked: "entities/veritee", meant: "entities/verite" },
      { asked: "verite", meant: "entities/verite" },
      { asked: "entities/zzzzzz" },
      { asked: "tools/lost" },
    ],
  });
});

test("a listing asked for by its old and its new address stands once", () => {
  const { references } = resolveReferences(listed, ["tools/old", "tools/knowthechain"], {
    "tools/old": "tools/knowthechain",
  });
  expect(references).toEqual(["tools/knowthechain"]);
});
