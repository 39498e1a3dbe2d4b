import { readFile, readdir } from "node:fs/promises";
import { compile } from "json-schema-to-typescript";

type Json = Record<string, unknown>;

const root = new URL("../", import.meta.url);
const banner = "/* Made from schemas/ by `npm run generate`; don't edit. */";
/** Parts of a listing that have a type of their own, by their title in the schema. */
const named = new Set(["Output", "Case study", "Relation", "Source", "Developer"]);

/** The TypeScript types of schemas/: the three outer shapes, the named parts and a union of ids for each vocabulary. */
export async function formatTypes(): Promise<string> {
  const schemas = await readSchemas();
  const definitions: Json = {};
  for (const [id, schema] of schemas) {
    if (id.startsWith("vocabularies/")) definitions[termTypeOf(id)] = termUnion(schema);
  }
  for (const [name, ref] of Object.entries({
    Entity: "entity.schema.json#/$defs/entity",
    Tool: "tool.schema.json#/$defs/tool",
    Moved: "common.schema.json#/$defs/moved",
  })) {
    definitions[name] = { ...(inline(schemas, "", { $ref: ref }, definitions) as Json), title: name };
  }
  return compile({ title: "SchemaTypes", definitions } as never, "SchemaTypes", {
    additionalProperties: false,
    bannerComment: banner,
    ignoreMinAndMaxItems: true,
    unreachableDefinitions: true,
  });
}

async function readSchemas(): Promise<Map<string, Json>> {
  const folder = new URL("schemas/", root);
  const names = (await readdir(folder, { recursive: true }))
    .map((name) => name.replaceAll("\\", "/"))
    .filter((name) => name.endsWith(".json"));
  const texts = await Promise.all(names.sort().map((name) => readFile(new URL(name, folder), "utf8")));
  return new Map(texts.map((text, index) => [names[index] as string, JSON.parse(text) as Json]));
}

function termTypeOf(id: string): string {
  const stem = id.replace(/^vocabularies\/|\.json$/g, "");
  return `${stem.replace(/(^|-)(\w)/g, (_, __, letter: string) => letter.toUpperCase())}Term`;
}

function termUnion(schema: Json): Json {
  const terms = schema["oneOf"] as { const: string }[];
  return { description: schema["description"], enum: terms.map((term) => term.const) };
}

/** Replaces references by what they point at, vocabularies by the name of their type, and titles that name no type. */
function inline(schemas: Map<string, Json>, base: string, node: unknown, definitions: Json): unknown {
  if (Array.isArray(node)) return node.map((item) => inline(schemas, base, item, definitions));
  if (typeof node !== "object" || node === null) return node;
  const { $ref, title, examples: _, ...rest } = node as Json;
  if (typeof $ref === "string") {
    const [file, fragment = ""] = $ref.split("#");
    const id = file === "" ? base : (file as string);
    if (id.startsWith("vocabularies/")) return { ...rest, tsType: termTypeOf(id) };
    let found: unknown = schemas.get(id);
    for (const key of fragment.split("/").filter(Boolean)) found = (found as Json)[key];
    return { ...(inline(schemas, id, found, definitions) as Json), ...rest };
  }
  const made = Object.fromEntries(
    Object.entries(rest).map(([key, value]) => [
      key,
      key === "properties"
        ? inlineProperties(schemas, base, value as Json, definitions)
        : inline(schemas, base, value, definitions),
    ]),
  );
  delete made["oneOf"];
  if (typeof title !== "string" || !named.has(title) || made["properties"] === undefined) return made;
  const name = title.replace(/ (\w)/g, (__, letter: string) => letter.toUpperCase());
  definitions[name] = { ...made, title: name };
  return { tsType: name, description: made["description"] };
}

function inlineProperties(schemas: Map<string, Json>, base: string, properties: Json, definitions: Json): Json {
  return Object.fromEntries(
    Object.entries(properties).map(([key, value]) => [key, inline(schemas, base, value, definitions)]),
  );
}
