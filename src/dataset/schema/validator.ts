import { Ajv2020, type AnySchemaObject, type ValidateFunction } from "ajv/dist/2020.js";
import type { Kind } from "../model.ts";
import { schemasById, type Schema } from "../schemas.ts";

let validators: Record<Kind, ValidateFunction> | undefined;

/** The compiled schema of a kind's listings; compiled once. */
export function validatorOf(kind: Kind): ValidateFunction {
  if (validators === undefined) {
    const ajv = createAjv();
    const compiled = (id: string) => ajv.getSchema(id) as ValidateFunction;
    validators = { entity: compiled("entity.schema.json"), tool: compiled("tool.schema.json") };
  }
  return validators[kind];
}

/**
 * Ajv with every schema of the contract.
 *
 * Vocabularies go in as `enum`: the same set as their `oneOf` of `const`, but one comparison and one error instead of one a term.
 */
function createAjv(): Ajv2020 {
  const ajv = new Ajv2020({
    allErrors: true,
    verbose: true,
    strict: true,
    strictRequired: false,
    strictTypes: false,
    code: { regExp: boundedRegExp },
  });
  for (const [id, schema] of schemasById) ajv.addSchema(id.startsWith("vocabularies/") ? asEnum(schema) : schema, id);
  return ajv;
}

/** No pattern of the contract fits a longer text. */
const longestMatch = 4000;

/** A regular expression that is not tried on long texts, where a pattern with two repetitions would take minutes. */
class BoundedRegExp extends RegExp {
  override test(text: string): boolean {
    return text.length <= longestMatch && super.test(text);
  }
}

const boundedRegExp = Object.assign((pattern: string, flags: string) => new BoundedRegExp(pattern, flags), {
  code: "boundedRegExp",
});

function asEnum({ $id, type, oneOf = [] }: Schema): AnySchemaObject {
  return { ...($id && { $id }), ...(type && { type }), enum: oneOf.map((branch) => branch.const) };
}
