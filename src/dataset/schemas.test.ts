import { expect, test } from "vitest";
import { publishedSchemas, type Schema } from "./schemas.ts";

interface Property {
  readonly place: string;
  readonly schema: Schema;
}

const properties = [...publishedSchemas()].flatMap(([id, schema]) => [...propertiesOf(schema, id, `${id}#`)]);

test("properties are found in every schema but the vocabularies", () => {
  const files = new Set(properties.map(({ place }) => place.replace(/#.*/, "")));
  expect([...files].sort()).toEqual([
    "common.schema.json",
    "dataset.schema.json",
    "entity.schema.json",
    "tool.schema.json",
    "watch.schema.json",
  ]);
  expect(properties.map(({ place }) => place)).toContain("entity.schema.json#/if/properties/kind");
});

test.each(["title", "description"] as const)("every property of every schema has a %s", (key) => {
  expect(properties.filter(({ schema }) => !schema[key]?.trim()).map(({ place }) => place)).toEqual([]);
});

test("every property of every schema has examples", () => {
  expect(properties.filter(({ schema }) => !schema.examples?.length).map(({ place }) => place)).toEqual([]);
});

test("every list that a writer fills has a limit of 4 to 100 items", () => {
  const written = ["common.schema.json", "entity.schema.json", "tool.schema.json"];
  const lists = properties.filter(
    ({ place, schema }) => schema.type === "array" && written.some((file) => place.startsWith(file)),
  );
  expect(lists.length).toBeGreaterThan(15);
  const limits = lists.map(({ place, schema }) => ({ place, limit: schema.maxItems ?? Infinity }));
  expect(limits.filter(({ limit }) => limit < 4 || limit > 100)).toEqual([]);
});

/** Every property at any depth with its references followed; one that is barred (`false`) needs no words. */
function* propertiesOf(node: unknown, id: string, place: string): Generator<Property> {
  if (typeof node !== "object" || node === null) return;
  for (const [key, value] of Object.entries(node)) {
    if (key === "examples") continue;
    if (key === "properties") {
      for (const [name, schema] of Object.entries(value as Record<string, Schema | false>)) {
        if (schema !== false) yield { place: `${place}/properties/${name}`, schema: follow(schema, id) };
      }
    }
    yield* propertiesOf(value, id, `${place}/${key}`);
  }
}

/** Resolves a reference. Keywords beside it override those of its target. */
function follow(schema: Schema, id: string): Schema {
  if (schema.$ref === undefined) return schema;
  const { $ref, ...beside } = schema;
  const [file, fragment = ""] = $ref.split("#");
  const target = file || id;
  let found: unknown = publishedSchemas().get(target);
  for (const key of fragment.split("/").filter(Boolean)) found = (found as Record<string, unknown>)[key];
  return { ...follow(found as Schema, target), ...beside };
}
