import type { ErrorObject } from "ajv";
import type { Finding } from "../diagnostic.ts";
import { findField, fieldsByKind, type Field } from "../fields.ts";
import type { Kind } from "../model.ts";
import { toDottedPath, parentPointer, parsePointer, formatPointer, valueAt } from "../pointer.ts";
import {
  describeMissingKey,
  describeUnknownKey,
  describeKindFault,
  describeSideFault,
  describeTermFault,
} from "./listing-messages.ts";
import { describeShapeFault } from "./shape-messages.ts";
import { entity, tool } from "./validators.generated.ts";

/** Validator that Ajv generated. It stores the errors of its last call on itself. */
interface Validator {
  (instance: unknown): boolean;
  errors?: ErrorObject[] | null;
}

const validators = { entity, tool } as Readonly<Record<Kind, Validator>>;

/**
 * Checks an instance against the schema of a kind, with one finding for each fault, such as `unknown issue: forced-labor`.
 *
 * Ajv reports a wrong term once for each term that it is not, and every key as unevaluated once a branch has failed. These
 * errors are reduced to what the writer did.
 *
 * @param instance a mapping, as `normalizeInstance` returns it
 * @param kind whose schema is applied; that of tombstones if the instance has `kind: moved`
 * @param folderKind kind of the folder; if it differs from `kind`, that is a finding too
 * @param reportedPointers parts that were left out because they have a fault already: they are not reported as missing
 * @returns `findings`, and `faulty`: the pointers of all parts that may not have the shape of the schema, also of reported
 *   ones; each once, both [] for a valid instance
 */
export function checkSchema(
  instance: object,
  kind: Kind,
  folderKind: Kind,
  reportedPointers: ReadonlySet<string>,
): { findings: Finding[]; faulty: string[] } {
  const statedKind = "kind" in instance ? instance.kind : undefined;
  const root = fieldsByKind[statedKind === "moved" ? "moved" : kind];
  const findings = new Map<string, Finding>();
  const faulty = new Set<string>();
  const addFinding = (finding: Finding) => findings.set(`${finding.pointer} ${finding.message}`, finding);
  if (kind !== folderKind) {
    faulty.add("/kind");
    addFinding(describeKindFault(statedKind, folderKind));
  }

  const validate = validators[kind];
  const errors = validate(instance) ? [] : omitBeyondLimits(validate.errors ?? []);
  const isConsequence = createConsequenceCheck(reportedPointers);
  const tooLongTexts = new Set(
    errors.filter(({ keyword }) => keyword === "maxLength").map(({ instancePath }) => instancePath),
  );
  for (const error of errors) {
    const isPatternOfLongText = error.keyword === "pattern" && tooLongTexts.has(error.instancePath);
    const isReportedElsewhere = isConsequence(error) || isReferencePattern(error) || isPatternOfLongText;
    for (const finding of describeError(error, valueAt(instance, error.instancePath), root, folderKind)) {
      if (error.keyword !== "required") faulty.add(finding.pointer);
      if (!isReportedElsewhere) addFinding(finding);
    }
  }
  return { findings: [...findings.values()], faulty: [...faulty] };
}

/**
 * Leaves out the errors of items beyond the maximum length of their list (from index `maxItems` on): the list itself is the
 * fault, and its error stays.
 */
function omitBeyondLimits(errors: readonly ErrorObject[]): readonly ErrorObject[] {
  const tooLongLists = errors.filter(({ keyword }) => keyword === "maxItems");
  if (tooLongLists.length === 0) return errors;
  return errors.filter(({ instancePath }) =>
    tooLongLists.every(({ instancePath: list, params }) => {
      const index = instancePath.startsWith(`${list}/`) ? parsePointer(instancePath.slice(list.length))[0] : undefined;
      return index === undefined || Number(index) < Number(params["limit"]);
    }),
  );
}

/**
 * Returns a function that is true for an error that follows from a part that was reported and left out: it is about that part,
 * or the mapping or list around it now lacks the part.
 */
function createConsequenceCheck(reportedPointers: ReadonlySet<string>): (error: ErrorObject) => boolean {
  const holders = new Set(Array.from(reportedPointers, parentPointer));
  for (const holder of holders) holders.add(parentPointer(holder));
  return ({ keyword, instancePath, params }) => {
    if (reportedPointers.has(instancePath)) return true;
    if (keyword === "required")
      return reportedPointers.has(instancePath + formatPointer(String(params["missingProperty"])));
    return (keyword === "minProperties" || keyword === "minItems" || keyword === "oneOf") && holders.has(instancePath);
  };
}

/**
 * Returns true for the error of a reference that does not match its pattern. The rule `reference` reports it, since only that
 * knows the listings.
 */
function isReferencePattern({ keyword, params }: ErrorObject): boolean {
  return keyword === "pattern" && String(params["pattern"]).includes("entities|tools");
}

/**
 * Describes an error of Ajv.
 *
 * @param data value at the error's path
 * @returns one finding; none for an error that only accompanies another one, such as `if`
 */
function describeError(error: ErrorObject, data: unknown, root: Field, folderKind: Kind): Finding[] {
  const pointer = error.instancePath;
  const namedField = findField(root, toDottedPath(pointer)) ?? root;
  const isItem = /^\/.*\/\d+$/.test(pointer);
  const field = isItem ? (namedField.item ?? namedField) : namedField;
  switch (error.keyword) {
    case "if":
      return [];
    case "const":
      return pointer === "/kind" ? [describeKindFault(data, folderKind)] : [];
    case "enum":
      return [describeTermFault(data, pointer, field)];
    case "oneOf":
      // Each branch requires a key, which only a mapping can lack.
      return typeof data === "object" ? [describeSideFault(data, pointer)] : [];
    case "required":
      return /\/oneOf\/\d+\//.test(error.schemaPath) ? [] : describeMissingKey(error, data, field);
    case "unevaluatedProperties":
    case "additionalProperties": {
      const key = String(error.params["unevaluatedProperty"] ?? error.params["additionalProperty"]);
      const isKnown = field.fields.some(({ name }) => name === key);
      return isKnown ? [] : [describeUnknownKey(key, pointer + formatPointer(key), field, root)];
    }
    default:
      // A term that is not even a text is not in its vocabulary either, which is the better message.
      return field.type === "term" && error.keyword === "type"
        ? [describeTermFault(data, pointer, field)]
        : [describeShapeFault(error, data, pointer, field)];
  }
}
