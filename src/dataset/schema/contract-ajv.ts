import { Ajv2020, type AnySchemaObject, type Options } from "ajv/dist/2020.js";
import { boundedRegExp } from "./ajv-runtime.ts";
import { schemasById, type Schema } from "../schemas.ts";

/** The schemas of the two kinds, by kind. */
export const outerSchemas = { entity: "entity.schema.json", tool: "tool.schema.json" } as const;

/**
 * Ajv with every schema of the contract.
 *
 * Vocabularies go in as `enum`: the same set as their `oneOf` of `const`, but one comparison and one error instead of one a term.
 */
export function createAjv(options: Options = {}): Ajv2020 {
  const ajv = new Ajv2020({
    allErrors: true,
    messages: false,
    strict: true,
    strictRequired: false,
    strictTypes: false,
    ...options,
    code: { ...options.code, regExp: boundedRegExp },
  });
  for (const [id, schema] of schemasById) {
    ajv.addSchema(id.startsWith("vocabularies/") ? asEnum(schema) : schema, id);
    // Known by its own address, a shared part is compiled once, and not again for each kind.
    for (const [name, part] of Object.entries(schema.$defs ?? {})) ajv.addSchema(part, `${id}#/$defs/${name}`);
  }
  return ajv;
}

function asEnum({ $id, type, oneOf = [] }: Schema): AnySchemaObject {
  return { ...($id && { $id }), ...(type && { type }), enum: oneOf.map((branch) => branch.const) };
}
