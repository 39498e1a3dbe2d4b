import type { Finding } from "../diagnostic.ts";
import { describeEmptyValue } from "./shape-messages.ts";
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
