import { expect, test } from "vitest";
import { fieldsInOrder } from "../../dataset/field-table.ts";
import { fieldsByKind, findField } from "../../dataset/fields.ts";
import { listTermIds } from "../../dataset/vocabularies.ts";
import { describeIndexes } from "../../testing/describe-indexes.ts";
import { fixtureRegister } from "../../testing/fixture-register.ts";
import { entityWith, registerOf, toolWith } from "./facet-fixture.ts";
import { buildFacetIndex, buildFacetText } from "./facet-index.ts";
import { parseFacetIndex, buildDirectoryRow, findTermTitle, facetByName, withSummaries } from "./engine.ts";

const register = registerOf([
  entityWith("b", {
    name: "Zeta",
    acronym: "Z",
    offer: { services: ["training"] },
    reach: { scope: "national", countries: ["TH"] },
  }),
  entityWith("a", { name: "élan", review: { level: "checked", date: "2026-11-20" }, summary: "Runs." }),
]);
const index = buildFacetIndex(register, "entity");
const column = (name: string) => index.facets.find((facet) => facet.name === name);

test("rows are in order of name and have the data of a row, terms as indices", () => {
  expect(index).toMatchObject({ version: "2", kind: "entity", generated: "2026-11-25" });
  expect(index.rows).toEqual([
    {
      id: "a",
      name: "élan",
      sources: 1,
      added: "2026-11-25",
      freshness: { date: "2026-11-20", basis: "review", age_in_days: 5, quiet: false },
    },
    { id: "b", name: "Zeta", acronym: "Z", sources: 1, added: "2026-11-25", freshness: { quiet: true } },
  ]);
  const services = column("services");
  expect(services?.rows.map((termIndices) => termIndices.map((termIndex) => services.ids[termIndex]))).toEqual([
    ["not-stated"],
    ["training"],
  ]);
  expect(services?.titles?.[1]).toBe("Training");
  expect(column("freshness")).toMatchObject({ mode: "any", rows: [[0], [3, 4]] });
});

test.each(["entity", "tool"] as const)("the facets of fields are in the order of the field table: %s", (kind) => {
  const vocabularyNames = buildFacetIndex(register, kind).facets.map(({ ids }) => ids.join());
  const fields = fieldsInOrder(kind, "facetOrder").map(({ path }) => findField(fieldsByKind[kind], path));
  const positions = fields.map((field) => {
    const ids = listTermIds(field?.vocabulary ?? "");
    return vocabularyNames.findIndex((names) => names === ids.join() || names === [...ids, "not-stated"].join());
  });
  expect(positions).not.toContain(-1);
  expect(positions).toEqual(positions.toSorted((a, b) => a - b));
});

test("facets have the names by which addresses call them", () => {
  const names = buildFacetIndex(register, "tool").facets.map(({ name }) => name);
  expect(names).toEqual(expect.arrayContaining(["functions", "target_users", "status", "review", "freshness", "has"]));
});

test("summaries of other rows are ignored", () => {
  const engine = parseFacetIndex(index);
  if (engine === undefined) throw new Error("the index does not parse");
  expect(withSummaries(engine, buildFacetText(register, "entity")).summaries).toEqual(["Runs.", "Helps."]);
  const registerOfOthers = registerOf([entityWith("c"), entityWith("d")]);
  for (const value of [buildFacetText(registerOfOthers, "entity"), buildFacetText(register, "tool"), null, {}]) {
    expect(withSummaries(engine, value)).toBe(engine);
  }
});

test.each<[string, unknown]>([
  ["nothing", null],
  ["text", "<!doctype html>"],
  ["a list", []],
  ["another version", { ...index, version: "1" }],
  ["another kind", { ...index, kind: "moved" }],
])("%s is no index", (_name, value) => {
  expect(parseFacetIndex(value)).toBeUndefined();
});

describeIndexes("the fixture register", fixtureRegister);

test("facets have titles", () => {
  const engine = parseFacetIndex(buildFacetIndex(fixtureRegister, "entity"));
  if (engine === undefined) throw new Error("the index does not parse");
  expect(findTermTitle(facetByName(engine, "countries"), "TH")).toBe("Thailand");
  expect(findTermTitle(facetByName(engine, "has"), "contact")).toBe("contact");
});

test("a tool's row has its developers", () => {
  const engine = parseFacetIndex(buildFacetIndex(registerOf([toolWith("t", { developers: [{ name: "A" }] })]), "tool"));
  expect(engine && buildDirectoryRow(engine, 0)).toMatchObject({
    kind: "tool",
    developers: ["A"],
    offers: ["training"],
  });
});
