import type { ErrorObject } from "ajv";
import type { Finding } from "../diagnostic.ts";
import { fieldAt, fieldsByKind, type Field } from "../fields.ts";
import type { Kind } from "../model.ts";
import { dottedPath, parentOf, parsePointer, pointerTo, valueAt } from "../pointer.ts";
import { describeMissingKey, describeUnknownKey, describeKindFault, describeSideFault } from "./listing-messages.ts";
import { describeShapeFault } from "./shape-messages.ts";
import { describeTermFault } from "./term-messages.ts";
import { entity, tool } from "./validators.generated.ts";

/** Checks an instance; leaves its errors on itself. */
interface Validator {
  (instance: unknown): boolean;
  errors?: ErrorObject[] | null;
}

const validators = { entity, tool } as Readonly<Record<Kind, Validator>>;

/**
 * Checks an instance against the schema of a kind, one finding a fault.
 *
 * Ajv reports a wrong term once for each term that it is not, and every key as unevaluated once a branch failed; both are
 * brought back to what the writer did.
 *
 * @param instance a mapping
 * @param kind whose fields are looked for
 * @param folderKind the kind that the folder holds: another one is a fault
 * @param reported pointers of parts that are left out because they have a fault already: not missed, not looked at
 * @returns the findings, and the pointers of every part that cannot be trusted to have the schema's shape
 */
export function checkSchema(
  instance: object,
  kind: Kind,
  folderKind: Kind,
  reported: ReadonlySet<string>,
): { findings: Finding[]; faulty: string[] } {
  const said = "kind" in instance ? instance.kind : undefined;
  const root = fieldsByKind[said === "moved" ? "moved" : kind];
  const findings = new Map<string, Finding>();
  const faulty = new Set<string>();
  const add = (finding: Finding) => findings.set(`${finding.pointer} ${finding.message}`, finding);
  if (kind !== folderKind) {
    faulty.add("/kind");
    add(describeKindFault(said, folderKind));
  }
  const validate = validators[kind];
  const errors = validate(instance) ? [] : withinLimits(validate.errors ?? []);
  const follows = followsFrom(reported);
  const tooLong = new Set(
    errors.filter(({ keyword }) => keyword === "maxLength").map(({ instancePath }) => instancePath),
  );
  for (const error of errors) {
    const isSaid =
      follows(error) || isReference(error) || (error.keyword === "pattern" && tooLong.has(error.instancePath));
    for (const finding of readError(error, valueAt(instance, error.instancePath), root, folderKind)) {
      if (error.keyword !== "required") faulty.add(finding.pointer);
      if (!isSaid) add(finding);
    }
  }
  return { findings: [...findings.values()], faulty: [...faulty] };
}

/** Without the faults of items that lie beyond their list's limit: the list itself is the fault, and one line says it. */
function withinLimits(errors: readonly ErrorObject[]): readonly ErrorObject[] {
  const tooLong = errors.filter(({ keyword }) => keyword === "maxItems");
  if (tooLong.length === 0) return errors;
  return errors.filter(({ instancePath }) =>
    tooLong.every(({ instancePath: list, params }) => {
      const index = instancePath.startsWith(`${list}/`) ? parsePointer(instancePath.slice(list.length))[0] : undefined;
      return index === undefined || Number(index) < Number(params["limit"]);
    }),
  );
}

/** Tells whether a fault follows from one that is reported already: the part itself, or one that its holder now lacks. */
function followsFrom(reported: ReadonlySet<string>): (error: ErrorObject) => boolean {
  const holders = new Set(Array.from(reported, parentOf));
  for (const holder of holders) holders.add(parentOf(holder));
  return ({ keyword, instancePath, params }) => {
    if (reported.has(instancePath)) return true;
    if (keyword === "required") return reported.has(instancePath + pointerTo(String(params["missingProperty"])));
    return (keyword === "minProperties" || keyword === "minItems" || keyword === "oneOf") && holders.has(instancePath);
  };
}

/** What a reference should have been is for the rule to say, which knows the listings. */
function isReference({ keyword, params }: ErrorObject): boolean {
  return keyword === "pattern" && String(params["pattern"]).includes("entities|tools");
}

function readError(error: ErrorObject, data: unknown, root: Field, kind: Kind): Finding[] {
  const pointer = error.instancePath;
  const field = fieldAt(root, dottedPath(pointer)) ?? root;
  const isItem = /^\/.*\/\d+$/.test(pointer);
  const here = isItem ? (field.item ?? field) : field;
  switch (error.keyword) {
    case "if":
      return [];
    case "const":
      return pointer === "/kind" ? [describeKindFault(data, kind)] : [];
    case "enum":
      return [describeTermFault(data, pointer, here)];
    case "oneOf":
      // Each branch asks for a key, which only a mapping can lack.
      return typeof data === "object" ? [describeSideFault(data, pointer)] : [];
    case "required":
      return /\/oneOf\/\d+\//.test(error.schemaPath) ? [] : describeMissingKey(error, data, here);
    case "unevaluatedProperties":
    case "additionalProperties": {
      const key = String(error.params["unevaluatedProperty"] ?? error.params["additionalProperty"]);
      return here.fields.some(({ name }) => name === key)
        ? []
        : [describeUnknownKey(key, pointer + pointerTo(key), here, root)];
    }
    default:
      // A term that is not even text fails its vocabulary too, which says it better.
      return here.type === "term" && error.keyword === "type"
        ? [describeTermFault(data, pointer, here)]
        : [describeShapeFault(error, data, pointer, here)];
  }
}
