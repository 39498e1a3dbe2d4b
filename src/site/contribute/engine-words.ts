import { format } from "../../core/language/page-format.ts";
import type { Field } from "../../dataset/fields.ts";
import { termById } from "../../dataset/vocabularies.ts";
import type { Folder } from "../../dataset/model.ts";
import { shownAddress } from "../../dataset/web-host.ts";
import { isList, type Answers, type Part } from "../../core/contribute/form-state.ts";
import type { NamesIndex } from "../../core/register/names.ts";

/** A field's example, in the words of a reader; "" where it has none that is one text. */
export function exampleOf(field: Field): string {
  const { examples, vocabulary, type } = field;
  const example = examples[0];
  if (isReference(field)) return "";
  if (example === undefined || vocabulary !== undefined || type === "list" || typeof example === "object") return "";
  return String(example);
}

/** An answer on one line; other listings by their names where those are given. */
export function sayPart(part: Part | undefined, field: Field, names?: NamesIndex): string {
  if (part === undefined) return "";
  if (typeof part === "string") return isReference(field) ? nameOf(part, names) : sayText(part, field);
  if (isList(part)) {
    const { item = field } = field;
    const say = item.type === "map" ? sayItem : sayPart;
    const items = part.map((each) => say(each, item, names)).filter(Boolean);
    // A text may have commas of its own.
    return items.join(item.type === "term" ? format.comma : format.semicolon);
  }
  const said = field.fields.map((inner) => sayPart(part[inner.name], inner, names)).filter(Boolean);
  return said.join(format.comma);
}

/** An item by what tells it from others: not by addresses and years. */
function sayItem(part: Part, { fields }: Field, names: NamesIndex | undefined): string {
  const telling = fields.filter(
    ({ type, schema }) => (type === "text" && !/https/.test(schema.pattern ?? "")) || type === "term",
  );
  const said = telling
    .map(({ name, ...field }) => sayPart((part as Answers)[name], { name, ...field }, names))
    .filter(Boolean);
  // A developer's name and its listing's are mostly the same.
  return [...new Set(said)].join(": ");
}

function sayText(text: string, { vocabulary, schema }: Field): string {
  if (vocabulary !== undefined) return termById(vocabulary, text)?.title ?? text;
  return /https|@/.test(schema.pattern ?? "") ? shownAddress(text) : text;
}

export function isReference({ schema }: Field): boolean {
  return String(schema.pattern).includes("entities|tools");
}

/** The name of a listing; its reference where it has none, or none is known yet. */
export function nameOf(reference: string, names: NamesIndex | undefined): string {
  const [folder, id] = (names?.moved[reference] ?? reference).split("/") as [Folder, string];
  return names?.[folder]?.find((named) => named.id === id)?.name ?? reference;
}
