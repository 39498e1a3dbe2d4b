import type { Finding } from "../diagnostic.ts";
import type { Field } from "../fields.ts";
import { isMapping } from "../model.ts";
import { formatPointer } from "../pointer.ts";
import { describeEmptyValue } from "./shape-messages.ts";

/** State of a walk through a listing. */
interface Walk {
  readonly emptyPointers: ReadonlySet<string>;
  readonly findings: Finding[];
  /** Keys and indices that lead to the current part. */
  readonly path: (string | number)[];
}

/**
 * Converts the strings of a parsed listing to the types of its schema.
 *
 * A field of whole numbers gets one from `2014` as from `"2014"`: `{founded: "2014"}` → `{founded: 2014}`. Everything else
 * stays text, so `NO` is Norway and `012` is not 12. A value that is not written (`key:`, `key: ~`) or blank (`key: " "`) is
 * left out and reported. Parts that the schema does not know, or not in that shape, stay as they are: the schema check reports
 * them.
 *
 * @param value as `parseYaml` returns it; not mutated
 * @param root field of the whole listing
 * @param emptyPointers pointers of values that are not written
 * @returns `instance`: the converted value, in which list items that were left out are undefined; `findings`: one for each
 *   value that was left out, such as `no value: website`, in the order of the file
 */
export function normalizeInstance(
  value: unknown,
  root: Field,
  emptyPointers: ReadonlySet<string>,
): { instance: unknown; findings: Finding[] } {
  const walk: Walk = { emptyPointers, findings: [], path: [] };
  return { instance: normalizePart(walk, value, root), findings: walk.findings };
}

/** Converts a value of a field, with everything below it. Returns it unchanged if the field is undefined or has another shape. */
function normalizePart(walk: Walk, value: unknown, field: Field | undefined): unknown {
  if (Array.isArray(value)) {
    if (field?.type !== "list") return value;
    return value.map((item, index) => normalizeChild(walk, index, item, field.item, field));
  }
  if (isMapping(value)) return field?.type === "map" ? normalizeMapping(walk, value, field) : value;
  const isNumber = field?.type === "integer" && typeof value === "string" && /^(0|[1-9]\d{0,14})$/.test(value);
  return isNumber ? Number(value) : value;
}

/** Converts the values of a mapping. Empty ones are left out, unknown keys stay as they are. */
function normalizeMapping(walk: Walk, mapping: object, { fields }: Field): Record<string, unknown> {
  const entries = Object.entries(mapping).map(([key, value]) => {
    const field = fields.find(({ name }) => name === key);
    return [key, field === undefined ? value : normalizeChild(walk, key, value, field, field)] as const;
  });
  return Object.fromEntries(entries.filter(([, value]) => value !== undefined));
}

/**
 * Converts a list's item or a mapping's value. Reports it and returns undefined if it is empty.
 *
 * @param field of the value; undefined for an item whose list has no schema for it
 * @param namedField field that messages name: for an item, that of its list
 */
function normalizeChild(
  walk: Walk,
  key: string | number,
  value: unknown,
  field: Field | undefined,
  namedField: Field,
): unknown {
  walk.path.push(key);
  const isUnwritten = () => walk.emptyPointers.size > 0 && walk.emptyPointers.has(formatPointer(...walk.path));
  const isEmpty = typeof value === "string" && (!/\S/.test(value) || isUnwritten());
  if (isEmpty) {
    const isItem = typeof key === "number";
    walk.findings.push(describeEmptyValue(formatPointer(...walk.path), namedField.name, namedField, isItem));
  }
  const normalized = isEmpty || value === null ? undefined : normalizePart(walk, value, field);
  walk.path.pop();
  return normalized;
}
