import type { Field } from "../../dataset/fields.ts";
import { termById } from "../../dataset/vocabularies.ts";
import { isList, type Part } from "../../form/form-state.ts";

/** A field's example, in the words of a reader; "" where it has none that is one text. */
export function exampleOf({ examples, vocabulary, type }: Field): string {
  const example = examples[0];
  if (example === undefined || vocabulary !== undefined || type === "list" || typeof example === "object") return "";
  return String(example);
}

/** An answer on one line. */
export function sayPart(part: Part | undefined, field: Field): string {
  if (part === undefined) return "";
  if (typeof part === "string") return sayText(part, field);
  if (isList(part)) {
    const items = part.map((item) => sayPart(item, field.item ?? field)).filter(Boolean);
    return items.join(field.item?.type === "map" ? "; " : ", ");
  }
  const said = field.fields.map((inner) => sayPart(part[inner.name], inner)).filter(Boolean);
  return said.join(", ");
}

function sayText(text: string, { vocabulary }: Field): string {
  return vocabulary === undefined ? text : (termById(vocabulary, text)?.title ?? text);
}

/** The host of an address, as a reader tells a site. */
export function hostOf(address: string): string {
  return URL.canParse(address) ? new URL(address).host.replace(/^www\./, "") : address;
}
