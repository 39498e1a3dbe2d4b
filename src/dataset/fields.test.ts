import { expect, test } from "vitest";
import { findField, descendantFields, fieldsByKind, parseFields } from "./fields.ts";
import { schemasById } from "./schemas.ts";

test("fields are in the schema's order, parents first", () => {
  const paths = [...descendantFields(fieldsByKind.entity)].map(({ path }) => path);
  expect(paths.slice(0, 5)).toEqual(["kind", "name", "acronym", "aliases", "website"]);
  expect(paths.indexOf("offer")).toBeLessThan(paths.indexOf("offer.outputs"));
  expect(paths).toContain("offer.outputs.title");
  expect(new Set(paths).size).toBe(paths.length);
});

test.each([
  { kind: "entity", path: "type", expected: { type: "term", vocabulary: "entity-type", isRequired: true } },
  { kind: "entity", path: "headquarters", expected: { type: "term", vocabulary: "country", isRequired: false } },
  { kind: "entity", path: "founded", expected: { type: "integer" } },
  { kind: "entity", path: "offer", expected: { type: "map" } },
  { kind: "entity", path: "offer.services", expected: { type: "list", vocabulary: "service" } },
  { kind: "entity", path: "offer.outputs.type", expected: { type: "term", vocabulary: "output-type" } },
  { kind: "entity", path: "sources.url", expected: { type: "text", isRequired: true } },
  { kind: "entity", path: "status.state", expected: { vocabulary: "entity-state" } },
  { kind: "tool", path: "status.state", expected: { vocabulary: "tool-state" } },
  { kind: "tool", path: "launched", expected: { type: "integer" } },
  { kind: "moved", path: "kind", expected: { type: "const" } },
] as const)("$kind $path is $expected", ({ kind, path, expected }) => {
  expect(findField(fieldsByKind[kind], path)).toMatchObject(expected);
});

test.each([
  { kind: "entity", path: "launched" },
  { kind: "entity", path: "offer.outputs.0" },
  { kind: "tool", path: "offer.services" },
  { kind: "tool", path: "constructor" },
] as const)("$kind has no $path", ({ kind, path }) => {
  expect(findField(fieldsByKind[kind], path)).toBeUndefined();
});

test.each([
  ["vocabularies/cost.json", "no schema has the $id vocabularies/cost.json"],
  ["common.schema.json", "no schema has the $id common.schema.json"],
])("a reference to a schema that is not there names it: %s", (id, message) => {
  const schemas = new Map([...schemasById].filter(([otherId]) => otherId !== id));
  expect(() => parseFields("entity", schemas)).toThrow(message);
});
