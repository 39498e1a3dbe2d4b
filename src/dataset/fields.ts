import catalogue from "#words/fields.json" with { type: "json" };
import page from "#words/locale.json" with { type: "json" };
import type { Kind } from "./model.ts";
import { schemasById, type Schema } from "./schemas.ts";

/** A field of a listing as the schema describes it, references followed. */
export interface Field {
  readonly name: string;
  /** Dotted path from the listing, without list indices. */
  readonly path: string;
  readonly title: string;
  readonly description: string;
  /** What it means, for who answers it in a form: the description without how the file writes it. */
  readonly hint: string;
  readonly examples: readonly unknown[];
  readonly type: "text" | "integer" | "list" | "map" | "term" | "const";
  readonly isRequired: boolean;
  /** The vocabulary of a term, or of a list's items. */
  readonly vocabulary?: string;
  /** The fields of a map, in canonical order. */
  readonly fields: readonly Field[];
  /** What a list is made of. */
  readonly item?: Field;
  /** The schema with its references followed. */
  readonly schema: Schema;
}

/** How the schemas say what the file writes. */
const inFile = / In the file: [^.]*\./;

/** The words of a listing's fields in a language, by path; with `tool:` before it where a tool's means another thing. */
type FieldWords = Readonly<Record<"titles" | "hints" | "inFile" | "items", Readonly<Record<string, string>>>>;

/** Of the page's language; in English, fields have the words of the schemas. */
const fieldWords: FieldWords | undefined = page.language === "en" ? undefined : catalogue;

const outer = {
  entity: { name: "listing", $ref: "entity.schema.json#/$defs/entity" },
  tool: { name: "listing", $ref: "tool.schema.json#/$defs/tool" },
  moved: { name: "tombstone", $ref: "common.schema.json#/$defs/moved" },
} as const;

/** What is read, and the words for it. */
interface Reading {
  readonly kind?: Kind | "moved";
  readonly schemas: ReadonlyMap<string, Schema>;
  /** Where it is not the schemas' own. */
  readonly words?: FieldWords | undefined;
}

/**
 * The fields of a kind of listing, or of a tombstone, in canonical order, as a set of schemas by `$id` states them.
 *
 * @param words of another language than the schemas'
 */
export function parseFields(
  kind: Kind | "moved",
  schemas: ReadonlyMap<string, Schema>,
  words: FieldWords | undefined = fieldWords,
): Field {
  const { name, $ref } = outer[kind];
  return readField(name, "", { $ref }, { kind, schemas, words });
}

/** The fields of the contract. */
export const fieldsByKind: Readonly<Record<Kind | "moved", Field>> = {
  entity: parseFields("entity", schemasById),
  tool: parseFields("tool", schemasById),
  moved: parseFields("moved", schemasById),
};

/** A part of a schema by its place, such as `dataset.schema.json#/$defs/computed`, as a field without a name. */
export function parseSchemaPart($ref: string, schemas: ReadonlyMap<string, Schema>): Field {
  return readField("", "", { $ref }, { schemas });
}

/** The field at a dotted path, through lists as through maps. */
export function findField(root: Field, path: string): Field | undefined {
  let field: Field | undefined = root;
  for (const name of path === "" ? [] : path.split(".")) {
    const holder: Field | undefined = field?.item ?? field;
    field = holder?.fields.find((inner) => inner.name === name);
  }
  return field;
}

/** Every field below a root, parents first, in canonical order. */
export function* descendantFields(root: Field): Generator<Field> {
  for (const field of (root.item ?? root).fields) {
    yield field;
    yield* descendantFields(field);
  }
}

/** What a value of a field is made of, as a page shows it. */
export type Shape =
  "text" | "texts" | "number" | "year" | "date" | "link" | "mail" | "reference" | "term" | "terms" | "things" | "map";

/** The shape of a field's values. */
export function shapeOf({ type, vocabulary, item, schema: { pattern = "", minimum = 0 } }: Field): Shape {
  if (type === "map") return "map";
  // A whole number that starts at four digits is a year.
  if (type === "integer") return minimum >= 1000 ? "year" : "number";
  if (type === "list") return vocabulary !== undefined ? "terms" : item?.type === "map" ? "things" : "texts";
  if (vocabulary !== undefined) return "term";
  if (pattern.startsWith("^\\d{4}")) return "date";
  if (pattern.startsWith("^(entities|tools)")) return "reference";
  if (pattern.startsWith("^https")) return "link";
  return pattern.includes("@") ? "mail" : "text";
}

function readField(
  name: string,
  path: string,
  node: Schema,
  reading: Reading,
  { isRequired = false, isItem = false, base = "common.schema.json" } = {},
): Field {
  const { schema, id } = follow(node, base, reading.schemas);
  const properties = Object.entries(schema.properties ?? {});
  const inner = ([key, value]: [string, Schema]) =>
    readField(key, path === "" ? key : `${path}.${key}`, value, reading, {
      isRequired: schema.required?.includes(key) ?? false,
      base: id,
    });
  const item = schema.items && readField("", path, schema.items, reading, { isItem: true, base: id });
  const vocabulary = vocabularyOf(id, schema) ?? item?.vocabulary;
  return {
    name,
    path,
    ...wordsOf(name, path, schema, isItem, reading),
    examples: schema.examples ?? [],
    type: typeOf(schema, id),
    isRequired,
    ...(vocabulary !== undefined && { vocabulary }),
    fields: properties.map(inner),
    ...(item && { item }),
    schema,
  };
}

function wordsOf(
  name: string,
  path: string,
  { title = name, description = "" }: Schema,
  isItem: boolean,
  { kind, words }: Reading,
): Pick<Field, "title" | "description" | "hint"> {
  const hint = description.replace(inFile, "");
  if (words === undefined || kind === "moved" || path === "") return { title, description, hint };
  if (isItem) return { title: words.items[path] ?? title, description, hint };
  const key = `${kind}:${path}` in words.hints ? `${kind}:${path}` : path;
  const own = words.hints[key] ?? hint;
  const whole = [own, words.inFile[key]].filter((text) => text !== undefined).join(" ");
  return { title: words.titles[path] ?? title, description: whole, hint: own };
}

/** Follows references; what is beside a reference wins over what it points at. */
function follow(node: Schema, base: string, schemas: ReadonlyMap<string, Schema>): { schema: Schema; id: string } {
  if (node.$ref === undefined) return { schema: node, id: base };
  const { $ref, ...beside } = node;
  const [file, fragment = ""] = $ref.split("#");
  const target = file === "" ? base : (file as string);
  const found = fragment
    .split("/")
    .filter(Boolean)
    .reduce<unknown>((value, key) => (value as Record<string, unknown>)[key], schemas.get(target));
  const { schema, id } = follow(found as Schema, target, schemas);
  return { schema: { ...schema, ...beside }, id };
}

function vocabularyOf(id: string, { type }: Schema): string | undefined {
  return type === "string" ? /^vocabularies\/(.*)\.json$/.exec(id)?.[1] : undefined;
}

function typeOf(schema: Schema, id: string): Field["type"] {
  if (schema.const !== undefined) return "const";
  if (vocabularyOf(id, schema)) return "term";
  const types = { integer: "integer", array: "list", object: "map" } as const;
  return types[schema.type as keyof typeof types] ?? "text";
}
