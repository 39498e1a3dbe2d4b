import { Ajv2020, type AnySchemaObject, type ErrorObject, type ValidateFunction } from "ajv/dist/2020.js";
import type { Finding } from "./diagnostic.ts";
import { fieldAt, fieldsByKind, type Field } from "./fields.ts";
import type { Kind } from "./model.ts";
import { dottedPath, parentOf, parsePointer, pointerTo } from "./pointer.ts";
import { describeSchemaFault, describeTermFault } from "./schema-messages.ts";
import { schemasById, type Schema } from "./schemas.ts";

/**
 * Ajv with every schema of the contract.
 *
 * Vocabularies go in as `enum`: the same set as their `oneOf` of `const`, but one comparison and one error instead of one a term.
 */
export function createAjv(): Ajv2020 {
  const ajv = new Ajv2020({ allErrors: true, verbose: true, strict: true, strictRequired: false, strictTypes: false });
  for (const [id, schema] of schemasById) ajv.addSchema(id.startsWith("vocabularies/") ? asEnum(schema) : schema, id);
  return ajv;
}

function asEnum({ $id, type, oneOf = [] }: Schema): AnySchemaObject {
  return { ...($id && { $id }), ...(type && { type }), enum: oneOf.map((branch) => branch.const) };
}

let validators: Record<Kind, ValidateFunction> | undefined;

function validatorOf(kind: Kind): ValidateFunction {
  if (validators === undefined) {
    const ajv = createAjv();
    const compiled = (id: string) => ajv.getSchema(id) as ValidateFunction;
    validators = { entity: compiled("entity.schema.json"), tool: compiled("tool.schema.json") };
  }
  return validators[kind];
}

/**
 * Checks an instance against the schema of its kind, one finding a fault.
 *
 * Ajv reports a wrong term once for each term that it is not, and every key as unevaluated once a branch failed; both are
 * brought back to what the writer did.
 *
 * @param kind the kind of the folder, whatever the instance says
 * @param missing pointers of keys without a value: reported already, so not missed again
 * @returns the findings, and the pointers of every part that cannot be trusted to have the schema's shape
 */
export function checkSchema(
  instance: unknown,
  kind: Kind,
  missing: ReadonlySet<string>,
): { findings: Finding[]; faulty: string[] } {
  const validate = validatorOf(kind);
  if (validate(instance)) return { findings: [], faulty: [] };
  const said: unknown =
    typeof instance === "object" && instance !== null ? (instance as { kind?: unknown }).kind : undefined;
  const root = fieldsByKind[said === "moved" ? "moved" : kind];
  const findings = new Map<string, Finding>();
  const faulty = new Set<string>();
  for (const error of validate.errors ?? []) {
    if (
      error.keyword === "required" &&
      missing.has(error.instancePath + pointerTo(String(error.params["missingProperty"])))
    )
      continue;
    for (const finding of readError(error, root, kind)) {
      if (error.keyword !== "required") faulty.add(finding.pointer);
      // What a reference should have been is for the rule to say, which knows the listings.
      if (isReference(error)) continue;
      findings.set(`${finding.pointer} ${finding.message}`, finding);
    }
  }
  return { findings: [...findings.values()], faulty: [...faulty] };
}

function isReference({ keyword, schema }: ErrorObject): boolean {
  return keyword === "pattern" && String(schema).includes("entities|tools");
}

function readError(error: ErrorObject, root: Field, kind: Kind): Finding[] {
  const pointer = error.instancePath;
  const field = fieldAt(root, dottedPath(pointer));
  const here = isItem(pointer) && field?.item !== undefined ? field.item : (field ?? root);
  switch (error.keyword) {
    case "if":
    case "const":
      return isKind(pointer) ? [describeSchemaFault(error, pointer, here, root, kind)] : [];
    case "enum":
      return [describeTermFault(error.data, pointer, here)];
    case "required":
      return isInsideOneOf(error) ? [] : [describeSchemaFault(error, pointer, here, root, kind)];
    case "unevaluatedProperties":
    case "additionalProperties": {
      const key = String(error.params["unevaluatedProperty"] ?? error.params["additionalProperty"]);
      const isKnown = (here.item ?? here).fields.some(({ name }) => name === key);
      return isKnown ? [] : [describeSchemaFault(error, pointer + pointerTo(key), here, root, kind)];
    }
    case "type":
      // A term that is not even text fails its vocabulary too, which says it better.
      return here.type === "term"
        ? [describeTermFault(error.data, pointer, here)]
        : [describeSchemaFault(error, pointer, here, root, kind)];
    default:
      return [describeSchemaFault(error, pointer, here, root, kind)];
  }
}

function isItem(pointer: string): boolean {
  return /^\d+$/.test(parsePointer(pointer).at(-1) ?? "") && parentOf(pointer) !== "";
}

function isKind(pointer: string): boolean {
  return pointer === "/kind";
}

function isInsideOneOf(error: ErrorObject): boolean {
  return /\/oneOf\/\d+\//.test(error.schemaPath);
}
