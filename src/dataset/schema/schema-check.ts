import type { ErrorObject } from "ajv";
import type { Finding } from "../diagnostic.ts";
import { fieldAt, fieldsByKind, type Field } from "../fields.ts";
import type { Kind } from "../model.ts";
import { dottedPath, parentOf, parsePointer, pointerTo, valueAt } from "../pointer.ts";
import {
  describeMissingKey,
  describeUnknownKey,
  describeKindFault,
  describeSideFault,
  describeTermFault,
} from "./listing-messages.ts";
import { describeShapeFault, describeEmptyValue } from "./shape-messages.ts";
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

/** Returns whether a fault follows from a reported one: it is about the same part, or its holder now lacks that part. */
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

/**
 * Gives the strings of a parsed listing the types of its schema.
 *
 * A field that takes a whole number gets one from `2014` as from `"2014"`; everything else stays text, so `NO` is Norway
 * and `012` is not 12. What has no value (`key:`, `key: ~`, `key: " "`) is left out and reported, once each. Parts that the
 * schema does not know, or not in that shape, stay as they are: the schema check reports them whole.
 *
 * @param value as parseYaml returns it: not mutated
 * @param empty pointers of the values that are left out
 */
export function normalizeInstance(
  value: unknown,
  root: Field,
  empty: ReadonlySet<string>,
): { instance: unknown; findings: Finding[] } {
  const findings: Finding[] = [];
  const path: (string | number)[] = [];
  /** A part of a list or a map; undefined where it is left out. */
  const enter = (key: string | number, part: unknown, field: Field | undefined, holder: Field): unknown => {
    path.push(key);
    const isEmpty = typeof part === "string" && (!/\S/.test(part) || (empty.size > 0 && empty.has(pointerTo(...path))));
    const isItem = typeof key === "number";
    if (isEmpty) findings.push(describeEmptyValue(pointerTo(...path), holder.name, holder, isItem));
    const made = isEmpty || part === null ? undefined : visit(part, field);
    path.pop();
    return made;
  };
  const visit = (part: unknown, field: Field | undefined): unknown => {
    if (Array.isArray(part)) {
      return field?.type === "list" ? part.map((item, index) => enter(index, item, field.item, field)) : part;
    }
    if (typeof part === "object" && part !== null) {
      if (field?.type !== "map") return part;
      const entries = Object.entries(part).map(([key, inner]) => {
        const known = field.fields.find(({ name }) => name === key);
        return [key, known === undefined ? inner : enter(key, inner, known, known)] as const;
      });
      return Object.fromEntries(entries.filter(([, made]) => made !== undefined));
    }
    const isNumber = field?.type === "integer" && typeof part === "string" && /^(0|[1-9]\d{0,14})$/.test(part);
    return isNumber ? Number(part) : part;
  };
  return { instance: visit(value, root), findings };
}
