import * as fieldLists from "../field-lists.ts";
import { fieldsBelow, fieldsByKind } from "../fields.ts";
import { schemasById, type Schema } from "../schemas.ts";
import { vocabularySchemas } from "../vocabularies.ts";

/*
 * The contract as a browser gets it: only what a form shows and what rules compare.
 */

/** Of a term, what a form shows and what rules compare. */
const termKeys = ["const", "title", "description", "countries", "broader"];
/** Codes say all that there is to say in their title. */
const codes: ReadonlySet<string | undefined> = new Set(["country", "language"]);
/** Vocabularies whose terms a form explains to whoever chooses one. */
const explained = new Set(
  [...fieldsBelow(fieldsByKind.entity), ...fieldsBelow(fieldsByKind.tool)]
    .filter(
      ({ path, vocabulary }) => !fieldLists.keeping.includes(path.split(".", 1)[0] ?? "") && !codes.has(vocabulary),
    )
    .map(({ vocabulary = "" }) => pathOf(vocabulary)),
);
/** It describes what is published, which no page checks. */
const unused = "dataset.schema.json";

/** Vocabularies so long that the form's page bears them as data, which a browser reads faster than script. */
export const pageLists = ["country", "language", "regulation", "technology"];
/** The id of the element that holds them. */
export const pageListId = "long-lists";

type Json = Schema & Readonly<Record<string, unknown>>;

/**
 * A schema without what a browser does not read.
 *
 * @param path below schemas/
 */
export function trimSchema(path: string, schema: Json): unknown {
  if (path === unused) return { $id: path };
  if (!path.startsWith("vocabularies/")) return trimNode(schema, path, []);
  const { $id, title, type, oneOf } = schema as { oneOf: readonly Json[] } & Json;
  const keys = explained.has(path) ? termKeys : termKeys.slice(0, 2);
  const terms = oneOf.map((term) => Object.fromEntries(keys.flatMap((key) => (key in term ? [[key, term[key]]] : []))));
  return { $id, title, description: "", type, oneOf: terms };
}

/** The code of a long list's module: what the page bears. */
export function formatPageList(path: string): string {
  const absent = JSON.stringify({ $id: path, title: "", description: "", type: "string", oneOf: [] });
  const embedded = `document.getElementById(${JSON.stringify(pageListId)})?.textContent ?? "{}"`;
  return `export default JSON.parse(${embedded})[${JSON.stringify(path)}] ?? ${absent};`;
}

/** The long lists by their path below schemas/, as JSON that can be in a page. */
export function formatPageLists(): string {
  const lists = vocabularySchemas.filter(({ $id }) => pageLists.some((name) => $id === pathOf(name)));
  const trimmed = lists.map((schema) => [schema.$id, trimSchema(schema.$id, schema as unknown as Json)]);
  return JSON.stringify(Object.fromEntries(trimmed)).replaceAll("<", "\\u003c");
}

export function pathOf(vocabulary: string): string {
  return `vocabularies/${vocabulary}.json`;
}

/** The code of field-lists.ts without the table that it is made from. */
export function formatFieldLists(): string {
  return Object.entries(fieldLists)
    .map(([name, paths]) => `export const ${name} = ${JSON.stringify(paths)};`)
    .join("\n");
}

/** What only the validators read, which are compiled apart. */
const judged: ReadonlySet<string> = new Set([
  ...["$schema", "minLength", "minItems", "maxItems", "minProperties", "additionalProperties", "unevaluatedProperties"],
  ...["oneOf", "if", "then", "else"],
]);
/** What a schema says to a reader; a reference can say each in words of its own. */
const wording = ["title", "description", "examples"] as const;

/** Where a part of a schema is used, which decides what is read of it. */
interface Use {
  /** A list explains its items itself, and names them by their title unless they are terms. */
  readonly isItem: boolean;
  /** A mapping is explained only where it is missed. */
  readonly isRequired: boolean;
}

/** The uses of each shared part, by its address: with what is said beside each reference to it. */
const references = new Map<string, (Use & { readonly beside: Schema })[]>();
for (const [id, schema] of schemasById)
  if (id !== unused && !id.startsWith("vocabularies/")) noteReferences(schema, id);

function noteReferences(node: Schema, base: string, use: Use = { isItem: false, isRequired: false }): void {
  if (node.$ref !== undefined) {
    const address = node.$ref.startsWith("#") ? base + node.$ref : node.$ref;
    references.set(address, [...(references.get(address) ?? []), { ...use, beside: node }]);
  }
  for (const part of Object.values(node.$defs ?? {})) noteReferences(part, base);
  for (const [name, part] of Object.entries(node.properties ?? {}))
    noteReferences(part, base, { isItem: false, isRequired: node.required?.includes(name) ?? false });
  if (node.items) noteReferences(node.items, base, { isItem: true, isRequired: false });
}

/** A schema without what is only judged and without words that nobody reads. */
function trimNode(node: Schema, base: string, uses: readonly (Use & { readonly beside?: Schema })[]): Schema {
  const isTerm = node.$ref?.startsWith("vocabularies/") ?? false;
  const unread = wording.filter((key) =>
    uses.every(
      ({ isItem, isRequired, beside }) =>
        beside?.[key] !== undefined ||
        (isItem && (key !== "title" || isTerm)) ||
        (key === "description" && node.type === "object" && !isRequired) ||
        (key === "examples" && isMapping(node.examples)),
    ),
  );
  const isRead = ([key]: [string, unknown]) => !judged.has(key) && !unread.some((each) => each === key);
  const { $defs, properties, items } = node;
  return {
    ...Object.fromEntries(Object.entries(node).filter(isRead)),
    ...($defs && {
      $defs: mapValues($defs, (part, name) => trimNode(part, base, references.get(`${base}#/$defs/${name}`) ?? [])),
    }),
    ...(properties && {
      properties: mapValues(properties, (part, name) =>
        trimNode(part, base, [{ isItem: false, isRequired: node.required?.includes(name) ?? false }]),
      ),
    }),
    ...(items && { items: trimNode(items, base, [{ isItem: true, isRequired: false }]) }),
  };
}

function mapValues<Value>(
  map: Readonly<Record<string, Value>>,
  change: (value: Value, key: string) => Value,
): Record<string, Value> {
  return Object.fromEntries(Object.entries(map).map(([key, value]) => [key, change(value, key)]));
}

/** Examples of mappings say what those of their fields say. */
function isMapping(examples: unknown): boolean {
  const first: unknown = Array.isArray(examples) ? [examples[0]].flat()[0] : undefined;
  return typeof first === "object";
}
