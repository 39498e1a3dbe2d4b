import { vocabularySchemas } from "../vocabularies.ts";

/*
 * The contract as a browser gets it: only what a form shows and what rules compare.
 */

/** Of a term, what a form shows and what rules compare. */
const termKeys = ["const", "title", "description", "countries"];
/** Codes say all that there is to say in their title. */
const codes = ["country", "language"];
/** It describes what is published, which no page checks. */
const unused = "dataset.schema.json";

/** Vocabularies so long that the form's page bears them as data, which a browser reads faster than script. */
export const pageLists = ["country", "language", "regulation", "service", "technology"];
/** The id of the element that holds them. */
export const pageListId = "long-lists";

type Json = Readonly<Record<string, unknown>>;

/**
 * A schema without what a browser does not read.
 *
 * @param path below schemas/
 */
export function trimSchema(path: string, schema: Json): unknown {
  if (path === unused) return { $id: path };
  if (!path.startsWith("vocabularies/")) return trimNode(schema);
  const { $id, title, type, oneOf } = schema as { oneOf: readonly Json[] } & Json;
  const keys = codes.some((name) => path === pathOf(name)) ? termKeys.slice(0, 2) : termKeys;
  const terms = oneOf.map((term) => Object.fromEntries(keys.flatMap((key) => (key in term ? [[key, term[key]]] : []))));
  return { $id, title, description: "", type, oneOf: terms };
}

/** The code of a long list's module: what the page bears. */
export function formatPageList(path: string): string {
  const absent = JSON.stringify({ $id: path, title: "", description: "", type: "string", oneOf: [] });
  const embedded = `document.getElementById(${JSON.stringify(pageListId)})?.textContent ?? "{}"`;
  return `export default JSON.parse(${embedded})[${JSON.stringify(path)}] ?? ${absent};`;
}

/** The long lists by their path below schemas/, as JSON that can stand in a page. */
export function formatPageLists(): string {
  const lists = vocabularySchemas.filter(({ $id }) => pageLists.some((name) => $id === pathOf(name)));
  const trimmed = lists.map((schema) => [schema.$id, trimSchema(schema.$id, schema as unknown as Json)]);
  return JSON.stringify(Object.fromEntries(trimmed)).replaceAll("<", "\\u003c");
}

export function pathOf(vocabulary: string): string {
  return `vocabularies/${vocabulary}.json`;
}

/** What only the validators read, which are compiled apart. */
const judged: ReadonlySet<string> = new Set([
  ...["$schema", "minLength", "minItems", "maxItems", "minProperties", "additionalProperties", "unevaluatedProperties"],
  ...["oneOf", "if", "then", "else"],
]);

/** Examples of mappings say what those of their fields say. */
function trimNode(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(trimNode);
  if (typeof node !== "object" || node === null) return node;
  const kept = Object.entries(node).filter(
    ([key, value]) => !judged.has(key) && !(key === "examples" && isMapping(value)),
  );
  return Object.fromEntries(kept.map(([key, value]) => [key, trimNode(value)]));
}

function isMapping(examples: unknown): boolean {
  const first: unknown = Array.isArray(examples) ? [examples[0]].flat()[0] : undefined;
  return typeof first === "object";
}
