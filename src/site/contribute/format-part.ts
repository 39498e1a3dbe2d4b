import { format } from "../../core/language/page-format.ts";
import type { Field } from "../../dataset/fields.ts";
import { termById } from "../../dataset/vocabularies.ts";
import type { Folder } from "../../dataset/model.ts";
import { withAsciiHost } from "../../dataset/web-host.ts";
import { isList, type Answers, type Part } from "../../core/contribute/form-state.ts";
import type { NamesIndex } from "../../core/register/names-index.ts";
import { colon } from "../language/labelled.ts";

/**
 * Formats the first example of a field: a text as it is, a number as text. "" without an example, and for terms, lists, mappings
 * and references, whose examples are no plain text.
 */
export function formatExample(field: Field): string {
  const { examples, vocabulary, type } = field;
  const [example] = examples;
  const isPlainText = vocabulary === undefined && type !== "list" && !isReference(field);
  return !isPlainText || example === undefined || typeof example === "object" ? "" : String(example);
}

/**
 * Formats an answer on one line: terms by their titles, references by the names of their listings, addresses with their host in
 * ASCII. Unknown terms and references stay as they are. Terms of a list and parts of a mapping are joined by commas, other items
 * by semicolons: "Android, iOS", "Runs: Example App; Funds: Example Fund".
 *
 * @param names without them, references stay as they are
 * @returns "" for no answer, and for empty lists and mappings
 */
export function formatPart(part: Part | undefined, field: Field, names?: NamesIndex): string {
  if (part === undefined) return "";
  if (typeof part === "string") return isReference(field) ? findListingName(part, names) : formatText(part, field);
  if (isList(part)) {
    const { item = field } = field;
    const formatItem = item.type === "map" ? formatMappingItem : formatPart;
    const items = part.map((itemPart) => formatItem(itemPart, item, names)).filter(Boolean);
    // Texts may have commas of their own.
    return items.join(item.type === "term" ? format.comma : format.semicolon);
  }
  const parts = field.fields.map((child) => formatPart(part[child.name], child, names));
  return parts.filter(Boolean).join(format.comma);
}

/**
 * Formats a mapping in a list by its terms and texts, each once and joined by ": ", without addresses, numbers and dates: "Runs:
 * Example App". "" if it has none.
 */
function formatMappingItem(part: Part, { fields }: Field, names: NamesIndex | undefined): string {
  const namingFields = fields.filter(({ type, schema }) => {
    const isAddress = /https/.test(schema.pattern ?? "");
    return type === "term" || (type === "text" && !isAddress);
  });
  const texts = namingFields.map((field) => formatPart((part as Answers)[field.name], field, names)).filter(Boolean);
  // The name of a developer and that of its listing are usually the same.
  return [...new Set(texts)].join(colon);
}

/**
 * Formats a text: a term by its title, a web or e-mail address with its host in ASCII, any other text and an unknown term as it
 * is.
 */
function formatText(text: string, { vocabulary, schema }: Field): string {
  if (vocabulary !== undefined) return termById(vocabulary, text)?.title ?? text;
  const isAddress = /https|@/.test(schema.pattern ?? "");
  return isAddress ? withAsciiHost(text) : text;
}

/**
 * Returns true if the field holds a reference to a listing, such as "entities/a", by its pattern in the schema. False for lists
 * of them.
 */
export function isReference({ schema }: Field): boolean {
  return String(schema.pattern).includes("entities|tools");
}

/**
 * Returns the name of a listing, of a moved one that of its new reference. The reference as it is if the names are not loaded or
 * don't have it; "" for "".
 */
export function findListingName(reference: string, names: NamesIndex | undefined): string {
  const [folder, id] = (names?.moved[reference] ?? reference).split("/") as [Folder, string];
  return names?.[folder]?.find((listing) => listing.id === id)?.name ?? reference;
}
