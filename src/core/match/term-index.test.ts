import { expect, test } from "vitest";
import { fixtureRegister as register } from "../../testing/read-fixture.ts";
import { measureFacetIndex } from "../facets/facet-index.ts";
import { parseFacetIndex, type FacetEngine } from "../facets/facets.ts";
import { parseMatchIndex } from "./term-index.ts";
import { measureMatchIndex } from "./measure-index.ts";

const engine = parseFacetIndex(measureFacetIndex(register, "entity")) as FacetEngine;
const index = measureMatchIndex(register, "entity");
test.each([
  ["nothing", undefined],
  ["null", null],
  ["another version", { ...index, version: "2" }],
  ["another kind", measureMatchIndex(register, "tool")],
  ["other rows", { ...index, digest: "00000000" }],
  ["a column too short", { ...index, missing: index.missing.slice(1) }],
])("%s is not taken", (_name, value) => {
  expect(parseMatchIndex(value, engine)).toBeUndefined();
});
