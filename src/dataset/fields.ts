import type { Kind } from "./model.ts";
import { schemasById, type Schema } from "./schemas.ts";

/** A field of a listing as its JSON Schema describes it, with references resolved. */
export interface Field {
  /** Key in the file: "services". "listing" for a whole listing, "tombstone" for a whole tombstone, "" for an item of a list. */
  readonly name: string;
  /**
   * Dotted path from the listing, without list indices: "offer.services". "" for a whole listing; an item has that of its list.
   */
  readonly path: string;
  readonly title: string;
  /** Meaning of the field, and how the file writes it. */
  readonly description: string;
  /** Meaning of the field, for a reader who answers it in a form: the description without how the file writes it. */
  readonly hint: string;
  readonly examples: readonly unknown[];
  readonly type: "text" | "integer" | "list" | "map" | "term" | "const";
  readonly isRequired: boolean;
  /** Name of the vocabulary of a term, or of a list's items: "service". Absent for other types. */
  readonly vocabulary?: string;
  /** Fields of a mapping, in canonical order. Empty for other types; those of a list of objects are in `item`. */
  readonly fields: readonly Field[];
  /** Item of a list. Absent for other types. */
  readonly item?: Field;
  /** Schema of the field with its references resolved. */
  readonly schema: Schema;
}

/**
 * Words for fields in another language than the schemas' English, by dotted path. A hint that differs for tools has a second key,
 * `tool:status`.
 */
export interface FieldWords {
  readonly titles: Readonly<Record<string, string>>;
  readonly hints: Readonly<Record<string, string>>;
  /** Sentences that say how the file writes a field: "In the file: an ISO 3166-1 code." */
  readonly inFile: Readonly<Record<string, string>>;
  /** Titles of a list's items: "Other name" for `aliases`. */
  readonly items: Readonly<Record<string, string>>;
}

/** Sentence of a description that says how the file writes the field. */
const fileFormatSentence = / In the file: [^.]*\./;

const rootReferences = {
  entity: { name: "listing", $ref: "entity.schema.json#/$defs/entity" },
  tool: { name: "listing", $ref: "tool.schema.json#/$defs/tool" },
  moved: { name: "tombstone", $ref: "common.schema.json#/$defs/moved" },
} as const;

/** Parser input that is the same for all fields of a listing. */
interface ParseContext {
  readonly kind?: Kind | "moved";
  readonly schemas: ReadonlyMap<string, Schema>;
  readonly words?: FieldWords | undefined;
}

/**
 * Parses the schema of a kind of listing, or of tombstones, with all fields below it.
 *
 * @param schemas by `$id`
 * @param words of another language, for titles and hints. By default, and for tombstones, those of the schemas.
 * @returns the listing as a field of type "map" with the path "" and the name "listing" ("tombstone" for `moved`), whose
 *   `fields` are in canonical order
 */
export function parseFields(kind: Kind | "moved", schemas: ReadonlyMap<string, Schema>, words?: FieldWords): Field {
  const { name, $ref } = rootReferences[kind];
  return parseField(name, "", { $ref }, { kind, schemas, words });
}

/** Fields of listings and tombstones, with the English words of the schemas. */
export const fieldsByKind: Readonly<Record<Kind | "moved", Field>> = {
  entity: parseFields("entity", schemasById),
  tool: parseFields("tool", schemasById),
  moved: parseFields("moved", schemasById),
};

/**
 * Parses a part of a schema as a field: one with the name and path "", whose `fields` have paths from there (`freshness`).
 *
 * @param $ref of the part, such as `dataset.schema.json#/$defs/computed`
 * @param schemas by `$id`
 * @throws {TypeError} if no schema has such a part
 */
export function parseSchemaPart($ref: string, schemas: ReadonlyMap<string, Schema>): Field {
  return parseField("", "", { $ref }, { schemas });
}

/**
 * Finds a field by its dotted path, also below the items of a list: `offer.outputs.title`.
 *
 * @returns the root for ""; undefined if there is no such field
 */
export function findField(root: Field, path: string): Field | undefined {
  let field: Field | undefined = root;
  for (const name of path === "" ? [] : path.split(".")) {
    const parent: Field | undefined = field?.item ?? field;
    field = parent?.fields.find((child) => child.name === name);
  }
  return field;
}

/**
 * Yields every field below a root at any depth, in canonical order: parents before their children (`status`, `status.state`),
 * and the fields of a list's items after the list (`sources`, `sources.url`). The root and items themselves are not yielded.
 */
export function* descendantFields(root: Field): Generator<Field> {
  for (const field of (root.item ?? root).fields) {
    yield field;
    yield* descendantFields(field);
  }
}

/** Shape of a field's values, which decides how pages show them. "things" is a list of objects. */
export type Shape =
  "text" | "texts" | "number" | "year" | "date" | "link" | "mail" | "reference" | "term" | "terms" | "things" | "map";

/**
 * Returns the shape of a field's values.
 *
 * - By type: "map"; "year" for an integer of at least four digits, else "number"; for a list, "terms" with a vocabulary,
 *   "things" if its items are mappings, else "texts"; "term".
 * - Text by the schema's pattern: "date", "reference", "link" or "mail"; else "text", as for a constant.
 */
export function shapeOf(field: Field): Shape {
  const { type, vocabulary, item, schema } = field;
  const { pattern = "", minimum = 0 } = schema;
  if (type === "map") return "map";
  // A whole number of at least four digits is a year.
  if (type === "integer") return minimum >= 1000 ? "year" : "number";
  if (type === "list") {
    if (vocabulary !== undefined) return "terms";
    return item?.type === "map" ? "things" : "texts";
  }
  if (vocabulary !== undefined) return "term";
  if (pattern.startsWith("^\\d{4}")) return "date";
  if (pattern.startsWith("^(entities|tools)")) return "reference";
  if (pattern.startsWith("^https")) return "link";
  return pattern.includes("@") ? "mail" : "text";
}

/**
 * Parses the schema of a field, and of all fields below it.
 *
 * @param name key in the file; "" for an item of a list
 * @param path "" for a root, whose children's paths have no prefix
 * @param options.isItem true for an item of a list, which has the path of its list
 * @param options.schemaId `$id` of the schema that references without a file refer to
 */
function parseField(
  name: string,
  path: string,
  node: Schema,
  context: ParseContext,
  { isRequired = false, isItem = false, schemaId = "common.schema.json" } = {},
): Field {
  const { schema, id } = resolveReferences(node, schemaId, context.schemas);
  const fields = Object.entries(schema.properties ?? {}).map(([key, property]) => {
    const childPath = path === "" ? key : `${path}.${key}`;
    return parseField(key, childPath, property, context, {
      isRequired: schema.required?.includes(key) ?? false,
      schemaId: id,
    });
  });
  const item = schema.items && parseField("", path, schema.items, context, { isItem: true, schemaId: id });
  const vocabulary = findVocabularyName(id, schema) ?? item?.vocabulary;
  return {
    name,
    path,
    ...findWords(name, path, schema, isItem, context),
    examples: schema.examples ?? [],
    type: toFieldType(schema, id),
    isRequired,
    ...(vocabulary !== undefined && { vocabulary }),
    fields,
    ...(item && { item }),
    schema,
  };
}

/**
 * Returns the words for a field: those of the context if it has them, else those of the schema. A field without a title has its
 * name, one without a description "".
 *
 * The hint is the description without its sentence "In the file: …"; with words of another language, the description is the
 * hint and that language's sentence. A key with the kind, `tool:status`, wins over `status`. An item of a list has only its
 * title translated; roots and tombstones have the schemas' words.
 */
function findWords(
  name: string,
  path: string,
  { title = name, description = "" }: Schema,
  isItem: boolean,
  { kind, words }: ParseContext,
): Pick<Field, "title" | "description" | "hint"> {
  const schemaHint = description.replace(fileFormatSentence, "");
  if (words === undefined || kind === "moved" || path === "") return { title, description, hint: schemaHint };
  if (isItem) return { title: words.items[path] ?? title, description, hint: schemaHint };
  const key = `${kind}:${path}` in words.hints ? `${kind}:${path}` : path;
  const hint = words.hints[key] ?? schemaHint;
  const fileFormat = words.inFile[key];
  return {
    title: words.titles[path] ?? title,
    description: fileFormat === undefined ? hint : `${hint} ${fileFormat}`,
    hint,
  };
}

/**
 * Resolves the references of a schema, one after the other until there is none. A keyword beside `$ref` wins over the same
 * keyword of the target.
 *
 * @param schemaId `$id` of the schema that contains the node
 * @returns `schema`: without `$ref`; `id`: `$id` of the schema that the last reference leads to; both as given without a
 *   reference
 * @throws {RangeError} if a reference leads nowhere: "no schema has the $id vocabularies/x.json; a schema's $id is its path below
 *   schemas/", "the schema common.schema.json has no /$defs/x, which entity.schema.json refers to"
 */
function resolveReferences(
  node: Schema,
  schemaId: string,
  schemas: ReadonlyMap<string, Schema>,
): { schema: Schema; id: string } {
  if (node.$ref === undefined) return { schema: node, id: schemaId };
  const { $ref, ...keywords } = node;
  const [file, fragment = ""] = $ref.split("#");
  const targetId = file === "" ? schemaId : (file as string);
  const targetFile = schemas.get(targetId);
  if (targetFile === undefined) {
    throw new RangeError(`no schema has the $id ${targetId}; a schema's $id is its path below schemas/`);
  }
  const keys = fragment.split("/").filter(Boolean);
  const target = keys.reduce<unknown>(
    (value, key) => (value as Record<string, unknown> | undefined)?.[key],
    targetFile,
  );
  if (target === undefined)
    throw new RangeError(`the schema ${targetId} has no ${fragment}, which ${schemaId} refers to`);
  const { schema, id } = resolveReferences(target as Schema, targetId, schemas);
  return { schema: { ...schema, ...keywords }, id };
}

/**
 * Finds the vocabulary of a field whose schema is in `vocabularies/cost.json`: "cost". Undefined for one in another file, or
 * not of type "string".
 *
 * @param id `$id` of the file that the field's references lead to
 */
function findVocabularyName(id: string, { type }: Schema): string | undefined {
  return type === "string" ? /^vocabularies\/(.*)\.json$/.exec(id)?.[1] : undefined;
}

/**
 * Returns the type of a field: "const" if the schema has one, "term" if a vocabulary, else by its `type`: "integer", "list" for
 * an array, "map" for an object, "text" for all others.
 *
 * @param id `$id` of the file that the schema is in
 */
function toFieldType(schema: Schema, id: string): Field["type"] {
  if (schema.const !== undefined) return "const";
  if (findVocabularyName(id, schema)) return "term";
  switch (schema.type) {
    case "integer":
      return "integer";
    case "array":
      return "list";
    case "object":
      return "map";
    default:
      return "text";
  }
}
