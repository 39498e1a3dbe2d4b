import type { Finding } from "./diagnostic.ts";
import type { Field } from "./fields.ts";
import { pointerTo } from "./pointer.ts";

/**
 * Gives the strings of a parsed listing the types of its schema.
 *
 * A field that takes a whole number gets one from `2014` as from `"2014"`; everything else stays text, so `NO` is Norway
 * and `012` is not 12. Keys without a value are left out and reported, once each.
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
  const visit = (part: unknown, field: Field | undefined, pointer: string): unknown => {
    if (empty.has(pointer)) {
      findings.push(emptyValue(pointer, field));
      return undefined;
    }
    if (Array.isArray(part)) return part.map((item, index) => visit(item, field?.item, below(pointer, index)));
    if (typeof part === "object" && part !== null) {
      const fields = (field?.item ?? field)?.fields;
      const mapping: Record<string, unknown> = {};
      for (const [key, value] of Object.entries(part)) {
        const inner = visit(
          value,
          fields?.find(({ name }) => name === key),
          below(pointer, key),
        );
        if (inner !== undefined) mapping[key] = inner;
      }
      return mapping;
    }
    if (field?.type === "integer" && typeof part === "string" && /^(0|[1-9]\d{0,14})$/.test(part)) return Number(part);
    return part;
  };
  // Pointers are only for finding what is empty; most listings have nothing to find.
  const below = (pointer: string, part: string | number) => (empty.size === 0 ? "-" : pointer + pointerTo(part));
  return { instance: visit(value, root, ""), findings };
}

function emptyValue(pointer: string, field: Field | undefined): Finding {
  const key = pointer.slice(pointer.lastIndexOf("/") + 1);
  const isItem = /^\d+$/.test(key);
  const example = field?.examples[0];
  return {
    pointer,
    at: isItem ? "value" : "key",
    message: isItem ? "list item without a value" : `no value: ${key}`,
    hint:
      example === undefined
        ? "fill it in, or remove the line"
        : `fill it in, such as ${showExample(key, example, isItem)}, or remove the line`,
  };
}

function showExample(key: string, example: unknown, isItem: boolean): string {
  const text =
    Array.isArray(example) && typeof example[0] === "string"
      ? `[${example.join(", ")}]`
      : typeof example === "object"
        ? undefined
        : String(example);
  if (text === undefined) return "in another listing";
  return isItem ? `\`${text}\`` : `\`${key}: ${text}\``;
}
