import { fieldsWith } from "../../dataset/field-table.ts";
import { fieldsBelow, fieldsByKind, type Field } from "../../dataset/fields.ts";
import type { Kind } from "../../dataset/model.ts";
import { publishedSchemasById } from "../../dataset/published-schemas.ts";
import type { Schema } from "../../dataset/schemas.ts";

/** A field of the published data, as the page of the data shows it. */
export interface PublishedField {
  /** Dotted, without list indices. */
  readonly path: string;
  readonly description: string;
  readonly example?: string | undefined;
  readonly type: Field["type"] | "boolean";
  readonly vocabulary?: string | undefined;
  readonly isRequired: boolean;
  /** The kind of listing that alone has it. */
  readonly only?: Kind | undefined;
}

/** The fields of both kinds of listing, one after the other; where both have one of the same meaning, it appears once. */
export function listingFields(): PublishedField[] {
  const entity = fieldsOf("entity");
  const tool = fieldsOf("tool");
  const isShared = (field: PublishedField, others: readonly PublishedField[]) =>
    others.some(
      ({ path, description, type }) => path === field.path && description === field.description && type === field.type,
    );
  return [
    ...entity.map((field) => (isShared(field, tool) ? field : { ...field, only: "entity" as const })),
    ...tool.filter((field) => !isShared(field, entity)).map((field) => ({ ...field, only: "tool" as const })),
  ];
}

const unpublished: readonly string[] = fieldsWith("isPublished", false).map(({ path }) => path);

function fieldsOf(kind: Kind): PublishedField[] {
  return [...fieldsBelow(fieldsByKind[kind])]
    .filter(({ path }) => !unpublished.includes(path))
    .map(({ path, description, examples, type, vocabulary, isRequired }) => ({
      path,
      description,
      example: type === "map" ? undefined : formatExample(examples[0]),
      type,
      vocabulary,
      isRequired,
    }));
}

/** What publication adds to a listing, from the schema of the whole. */
export function addedFields(): PublishedField[] {
  return [...addedBelow("", follow({ $ref: "#/$defs/published" }))].filter(({ path }) => path !== "computed");
}

function* addedBelow(path: string, holder: Schema): Generator<PublishedField> {
  for (const [name, node] of Object.entries(holder.properties ?? {})) {
    // A schema of `false` bars a field.
    if (typeof node !== "object") continue;
    const schema = follow(node);
    const inner = path === "" ? name : `${path}.${name}`;
    const type = typeOf(schema);
    yield {
      path: inner,
      description: schema.description ?? "",
      example: type === "map" ? undefined : formatExample(schema.examples?.[0]),
      type,
      isRequired: holder.required?.includes(name) ?? false,
    };
    yield* addedBelow(inner, schema.items ? follow(schema.items) : schema);
  }
}

/** Follows a reference within dataset.schema.json or to a definition of another schema; what is beside it wins. */
function follow(node: Schema, base = "dataset.schema.json"): Schema {
  if (node.$ref === undefined) return node;
  const { $ref, ...beside } = node;
  const [file, fragment = ""] = $ref.split("#");
  const target = file || base;
  const found = fragment
    .split("/")
    .filter(Boolean)
    .reduce<unknown>((value, key) => (value as Record<string, unknown>)[key], publishedSchemasById.get(target));
  return { ...follow(found as Schema, target), ...beside };
}

function typeOf({ type, properties }: Schema): PublishedField["type"] {
  if (type === "integer" || type === "boolean") return type;
  if (type === "array") return "list";
  return properties === undefined ? "text" : "map";
}

function formatExample(example: unknown): string | undefined {
  if (example === undefined || (Array.isArray(example) && typeof example[0] === "object")) return undefined;
  const text = typeof example === "object" ? JSON.stringify(example) : String(example);
  return text.length > 60 ? undefined : text;
}
