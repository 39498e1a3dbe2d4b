import type { Field } from "../fields.ts";
import { orderKeys, orderOf } from "./field-order.ts";
import { respellTerm } from "./respell-term.ts";

/**
 * A value as canonical form has it: keys in the schema's order, sets in one order without repetition, terms spelt, every scalar a
 * text; undefined parts are left out.
 *
 * @param root the listing's fields: they order what `supports` names
 */
export function canonicalValue(value: unknown, field: Field | undefined, root: Field): unknown {
  if (Array.isArray(value)) return canonicalList(value, field, root);
  if (typeof value === "object" && value !== null) {
    const fields = (field?.item ?? field)?.fields ?? [];
    const written = Object.entries(value).filter(([, part]) => part !== undefined);
    const entries = orderKeys(written, ([key]) => key, field).map(([key, part]) => {
      const inner = fields.find(({ name }) => name === key);
      return [key, canonicalValue(part, inner, root)] as const;
    });
    return Object.fromEntries(entries);
  }
  const text = String(value);
  return field?.type === "term" ? respellTerm(text, field.vocabulary ?? "") : text;
}

function canonicalList(list: readonly unknown[], field: Field | undefined, root: Field): unknown[] {
  const items = list
    .filter((item) => item !== undefined)
    .map((item) => canonicalValue(item, field?.item ?? field, root));
  const unique = [...new Map(items.map((item) => [JSON.stringify(item), item])).values()];
  const order = orderOf(field, root);
  const isText = unique.every((item) => typeof item === "string");
  return order && isText ? (unique as string[]).sort(order) : unique;
}
