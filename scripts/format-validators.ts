import { createRequire } from "node:module";
import { Ajv2020, type AnySchemaObject } from "ajv/dist/2020.js";
import standaloneCode from "ajv/dist/standalone/index.js";
import { schemasById, type Schema } from "../src/dataset/schemas.ts";

const banner = "/* Ajv's standalone code for schemas/, made by `npm run generate`; don't edit. */\n// @ts-nocheck";

/**
 * The module with a validator for each kind of listing.
 *
 * A browser may not compile schemas, so Ajv compiles them here, for the browser and the commands alike. What Ajv's code requires
 * of Ajv's package are two functions that need nothing else: they are put in its place.
 */
export function formatValidators(): string {
  const code = standaloneCode(createAjv(), { entity: "entity.schema.json", tool: "tool.schema.json" });
  const load = createRequire(import.meta.url);
  const whole = code.replace(
    /require\("(ajv\/dist\/runtime\/\w+)"\)\.default/g,
    (_, path: string) => `(${load(path).default})`,
  );
  return `${banner}\n${whole}\n`;
}

/**
 * Ajv with every schema of the contract.
 *
 * Vocabularies go in as `enum`: the same set as their `oneOf` of `const`, but one comparison and one error instead of one a term.
 */
function createAjv(): Ajv2020 {
  const ajv = new Ajv2020({
    allErrors: true,
    messages: false,
    strictRequired: false,
    strictTypes: false,
    code: { source: true, esm: true, lines: true },
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
