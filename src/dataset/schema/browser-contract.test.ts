import { expect, test } from "vitest";
import { fieldsBelow, readFields, type Field } from "../fields.ts";
import { schemasById, type Schema } from "../schemas.ts";
import * as fieldLists from "../field-lists.ts";
import { formatFieldLists, trimSchema } from "./browser-contract.ts";

type Json = Parameters<typeof trimSchema>[1];

const trimmed = new Map(Array.from(schemasById, ([id, schema]) => [id, trimSchema(id, schema as Json) as Schema]));

/** What a form shows of a field and what its checks quote. */
function readOf(field: Field) {
  const { path, title, type, isRequired, vocabulary, schema } = field;
  const isExplained = type !== "map" || isRequired;
  return {
    ...{ path, title, type, isRequired, vocabulary },
    description: isExplained ? field.description : "",
    examples: type === "map" || field.item?.type === "map" ? [] : field.examples,
    limits: [schema.pattern, schema.maxLength, schema.minimum, schema.maximum],
    item: field.item?.vocabulary === undefined ? field.item?.title : "",
  };
}

test.each(["entity", "tool"] as const)("the trimmed schemas say the same about the fields of an %s", (kind) => {
  const whole = [...fieldsBelow(readFields(kind, schemasById))].map(readOf);
  expect(whole.length).toBeGreaterThan(40);
  expect([...fieldsBelow(readFields(kind, trimmed))].map(readOf)).toEqual(whole);
});

test("words that a reference replaces are left out", () => {
  const { $defs } = trimmed.get("common.schema.json") as Schema;
  expect($defs?.["url"]).not.toHaveProperty("description");
  expect($defs?.["summary"]?.description).toBe(schemasById.get("common.schema.json")?.$defs?.["summary"]?.description);
});

test("terms that the form explains keep their meaning, others only their title", () => {
  const termsOf = (name: string) => trimmed.get(`vocabularies/${name}.json`)?.oneOf ?? [];
  expect(termsOf("cost").every(({ description = "" }) => description !== "")).toBe(true);
  expect(termsOf("review-level").map(({ title, description }) => [typeof title, description])).toEqual(
    termsOf("review-level").map(() => ["string", undefined]),
  );
});

test("a browser gets the same lists of fields", async () => {
  const made = (await import(`data:text/javascript,${encodeURIComponent(formatFieldLists())}`)) as typeof fieldLists;
  expect({ ...made }).toEqual({ ...fieldLists });
  expect(made.facts).toContain("offer.cost");
});
