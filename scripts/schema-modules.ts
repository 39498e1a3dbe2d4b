import { Ajv2020, type AnySchemaObject } from "ajv/dist/2020.js";
import { build } from "esbuild";
import { repositoryRoot } from "../src/io/environment.ts";
import standaloneCode from "ajv/dist/standalone/index.js";
import { compile } from "json-schema-to-typescript";
import { fieldsByKind, shapeOf, type Field } from "../src/dataset/fields.ts";
import { publishedSchemas, schemasById, type Schema } from "../src/dataset/schemas.ts";

type Json = Readonly<Record<string, unknown>> & { readonly properties?: object };

const banner = "/* Made from schemas/ by `npm run generate`; don't edit. */";
/** Titles, in the schemas, of the parts of a listing and of a term that get a type of their own. */
const namedParts = {
  listing: ["Output", "Case study", "Relation", "Source", "Developer"],
  term: ["Counterpart", "Statement", "Step", "Size test", "Threshold"],
};

/**
 * Formats the TypeScript types of schemas/: listings (`Entity`, `Tool`), tombstones (`Moved`), `Term`, `WatchedPage`, `Freshness`,
 * their named parts, and a union of ids for each vocabulary, such as `CostTerm`.
 */
export function formatTypes(): Promise<string> {
  const definitions: Record<string, unknown> = {};
  const schemas = publishedSchemas();
  for (const [id, { description, oneOf = [] }] of schemasById) {
    if (id.startsWith("vocabularies/"))
      definitions[termTypeOf(id)] = { description, enum: oneOf.map((term) => term.const) };
  }
  /**
   * Returns a schema with its references resolved, for json-schema-to-typescript.
   *
   * References to vocabularies become the name of their type (within terms `string`), parts with a named title become a type of
   * their own, and other titles are removed, since each would name a type.
   */
  const inline = (base: string, node: unknown, holder: keyof typeof namedParts = "listing"): unknown => {
    if (Array.isArray(node)) return node.map((item) => inline(base, item, holder));
    if (typeof node !== "object" || node === null) return node;
    const { $ref, title, examples: _, oneOf: __, properties, ...keywords } = node as Json;
    if (typeof $ref === "string") {
      const [file, fragment = ""] = $ref.split("#");
      const id = file || base;
      if (id.startsWith("vocabularies/")) return { ...keywords, tsType: holder === "term" ? "string" : termTypeOf(id) };
      const keys = fragment.split("/").filter(Boolean);
      const target = keys.reduce<unknown>((part, key) => (part as Json)[key], schemas.get(id));
      return { ...(inline(id, target, holder) as Json), ...keywords };
    }
    const inlineValues = (part: object) =>
      Object.fromEntries(Object.entries(part).map(([key, inner]) => [key, inline(base, inner, holder)]));
    const inlined = { ...inlineValues(keywords), ...(properties && { properties: inlineValues(properties) }) } as Json;
    if (typeof title !== "string" || !namedParts[holder].includes(title) || properties === undefined) return inlined;
    const name = title.replace(/ (\w)/g, (___, letter: string) => letter.toUpperCase());
    definitions[name] = { ...inlined, title: name };
    return { tsType: name, description: inlined["description"] };
  };
  const outer = { Entity: "entity.schema.json#/$defs/entity", Tool: "tool.schema.json#/$defs/tool" };
  for (const [name, $ref] of Object.entries({ ...outer, Moved: "common.schema.json#/$defs/moved" }))
    definitions[name] = { ...(inline("", { $ref }) as Json), title: name };
  const term = inline("", { $ref: "dataset.schema.json#/$defs/vocabulary/properties/terms/items" }, "term");
  definitions["Term"] = { ...(term as Json), title: "Term" };
  definitions["WatchedPage"] = {
    ...(inline("", { $ref: "watch.schema.json#/$defs/page" }) as Json),
    title: "WatchedPage",
  };
  definitions["Freshness"] = inline("", { $ref: "dataset.schema.json#/$defs/freshness" });
  return compile({ title: "SchemaTypes", definitions } as never, "SchemaTypes", {
    additionalProperties: false,
    bannerComment: banner,
    ignoreMinAndMaxItems: true,
    unreachableDefinitions: true,
  });
}

/** Returns the name of a vocabulary's type: `vocabularies/entity-type.json` → `EntityTypeTerm`. */
function termTypeOf(id: string): string {
  const stem = id.replace(/^vocabularies\/|\.json$/g, "");
  return `${stem.replace(/(^|-)(\w)/g, (_, __, letter: string) => letter.toUpperCase())}Term`;
}

/**
 * Formats the module that lists the fields of listings by dotted path, each with its kinds, shape and vocabulary:
 * `"offer.cost": {"kinds":["entity"],"shape":"term","vocabulary":"cost"},`.
 *
 * The fields of a map are listed, those of a list's items are not. A browser loads this list instead of the schemas, which are
 * fifty times as large.
 */
export function formatFieldList(): string {
  const flatten = ({ fields }: Field): Field[] =>
    fields.flatMap((field) => (field.type === "map" ? [field, ...flatten(field)] : [field]));
  const listed = (["entity", "tool"] as const).flatMap((kind) =>
    flatten(fieldsByKind[kind]).map((field) => ({ kind, field })),
  );
  const rows = [...Map.groupBy(listed, ({ field }) => field.path)].map(([path, variants]) => {
    const field = (variants.at(-1) as (typeof variants)[number]).field;
    // `status.state` has a vocabulary for each kind, so its row names none.
    const hasOneVocabulary = variants.every((variant) => variant.field.vocabulary === field.vocabulary);
    const vocabulary = hasOneVocabulary && field.vocabulary && { vocabulary: field.vocabulary };
    const row = { kinds: variants.map(({ kind }) => kind), shape: shapeOf(field), ...vocabulary };
    return `  ${JSON.stringify(path)}: ${JSON.stringify(row)},`;
  });
  return [banner, "export const schemaFields = {", ...rows, "} as const;", ""].join("\n");
}

/**
 * Formats the module that exports a validator for each kind of listing, `entity` and `tool`.
 *
 * A browser may not compile schemas, so Ajv compiles them here, for the browser and the commands alike. esbuild puts in what
 * Ajv's code requires of Ajv's package.
 */
export async function formatValidators(): Promise<string> {
  const contents = standaloneCode(createAjv(), { entity: "entity.schema.json", tool: "tool.schema.json" });
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: repositoryRoot },
    absWorkingDir: repositoryRoot,
    // The code names the files that it comes from: as the repository calls them.
    preserveSymlinks: true,
    bundle: true,
    format: "esm",
    charset: "utf8",
    write: false,
    banner: { js: "/* Ajv's standalone code for schemas/, made by `npm run generate`; don't edit. */\n// @ts-nocheck" },
  });
  return outputFiles.map(({ text }) => text).join("");
}

/**
 * Creates an Ajv with every schema of listings and vocabularies, by its `$id`.
 *
 * Vocabularies go in as `enum`: the same set as their `oneOf` of `const`, but one comparison and one error instead of one a
 * term.
 */
function createAjv(): Ajv2020 {
  const ajv = new Ajv2020({
    allErrors: true,
    messages: false,
    strictRequired: false,
    strictTypes: false,
    code: { source: true, esm: true },
  });
  for (const [id, schema] of schemasById) {
    ajv.addSchema(id.startsWith("vocabularies/") ? asEnum(schema) : schema, id);
    // Known by its own address, a shared part is compiled once, and not again for each kind.
    for (const [name, part] of Object.entries(schema.$defs ?? {})) ajv.addSchema(part, `${id}#/$defs/${name}`);
  }
  return ajv;
}

/** Converts a vocabulary's schema to one with the same `$id` and `type`, and its terms' ids as `enum`. */
function asEnum({ $id, type, oneOf = [] }: Schema): AnySchemaObject {
  return { ...($id && { $id }), ...(type && { type }), enum: oneOf.map((branch) => branch.const) };
}
