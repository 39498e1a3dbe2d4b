import type { Field } from "../../dataset/fields.ts";
import { termById } from "../../dataset/vocabularies.ts";
import { isList, type Answers, type Part } from "../../draft/form-state.ts";

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
    const { item = field } = field;
    const items = part.map((each) => (item.type === "map" ? sayItem(each, item) : sayPart(each, item))).filter(Boolean);
    return items.join(item.type === "map" ? "; " : ", ");
  }
  const said = field.fields.map((inner) => sayPart(part[inner.name], inner)).filter(Boolean);
  return said.join(", ");
}

/** An item by what tells it from others: not by addresses and years. */
function sayItem(part: Part, { fields }: Field): string {
  const telling = fields.filter(
    ({ type, schema }) => (type === "text" && !/https/.test(schema.pattern ?? "")) || type === "term",
  );
  const said = telling
    .map(({ name, ...field }) => sayPart((part as Answers)[name], { name, ...field }))
    .filter(Boolean);
  return said.join(": ");
}

function sayText(text: string, { vocabulary }: Field): string {
  return vocabulary === undefined ? text : (termById(vocabulary, text)?.title ?? text);
}

/** The host of an address, as a reader tells a site. */
export function hostOf(address: string): string {
  return URL.canParse(address) ? new URL(address).host.replace(/^www\./, "") : address;
}
