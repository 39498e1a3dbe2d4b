import type { Finding } from "../diagnostic.ts";
import { describeEmptyValue } from "./empty-value.ts";
import type { Field } from "../fields.ts";
import { pointerTo } from "../pointer.ts";

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
  const isLeftOut = (part: unknown) =>
    isBlank(part) || (empty.size > 0 && typeof part === "string" && empty.has(pointerTo(...path)));

  const visitItem = (item: unknown, index: number, list: Field): unknown => {
    path.push(index);
    const isEmpty = isLeftOut(item);
    if (isEmpty) findings.push(describeEmptyValue(pointerTo(...path), list.name, list, true));
    const made = isEmpty || item === null ? undefined : visit(item, list.item);
    path.pop();
    return made;
  };
  const visitKey = (key: string, part: unknown, field: Field): unknown => {
    path.push(key);
    const isEmpty = isLeftOut(part);
    if (isEmpty) findings.push(describeEmptyValue(pointerTo(...path), key, field, false));
    const made = isEmpty || part === null ? undefined : visit(part, field);
    path.pop();
    return made;
  };
  const visit = (part: unknown, field: Field | undefined): unknown => {
    if (Array.isArray(part)) {
      return field?.type === "list" ? part.map((item, index) => visitItem(item, index, field)) : part;
    }
    if (typeof part === "object" && part !== null) {
      if (field?.type !== "map") return part;
      const mapping: Record<string, unknown> = {};
      for (const [key, inner] of Object.entries(part)) {
        const known = field.fields.find(({ name }) => name === key);
        const made = known === undefined ? inner : visitKey(key, inner, known);
        if (made !== undefined) mapping[key] = made;
      }
      return mapping;
    }
    return field?.type === "integer" && isWholeNumber(part) ? Number(part) : part;
  };
  return { instance: visit(value, root), findings };
}

function isBlank(part: unknown): boolean {
  return typeof part === "string" && !/\S/.test(part);
}

function isWholeNumber(part: unknown): boolean {
  return typeof part === "string" && /^(0|[1-9]\d{0,14})$/.test(part);
}
