import { descending, rollup } from "d3-array";
import { findField, shapeOf, type Field } from "../../dataset/fields.ts";
import type { Kind } from "../../dataset/model.ts";
import { formatPointer, valueAt } from "../../dataset/pointer.ts";
import { toPrintableLine } from "../../dataset/plain-text.ts";
import { termById } from "../../dataset/vocabularies.ts";
import { withAsciiHost } from "../../dataset/web-host.ts";
import { pageFieldsByKind } from "../language/page-fields.ts";
import { format } from "../language/page-format.ts";
import { inSentence } from "../language/phrases.ts";
import type { ListingChange } from "./change-log.ts";
import { findFieldRow, listEnclosingPaths, type FieldChange } from "./diff.ts";
import { diffMessages as messages } from "./words.ts";

/** Listing that a change belongs to, and how to name the listings that it refers to. */
export interface ChangeContext {
  readonly kind: Kind;
  /** True if the whole listing is new. Its values are then formatted without "added". */
  readonly isAdded: boolean;
  /** Returns the name of a listing by its reference, or the reference if there is no such listing. */
  readonly nameOf: (reference: string) => string;
}

/**
 * Formats the change of one field on one line, without its source: "Status: active → closed", "Countries: added Kenya and
 * Uganda".
 *
 * The forms after the label are "added …" (no value before), "removed …" (no value after) and "… → …". With `context.isAdded`, a
 * value without one before it is alone: "Acronym: AB". A text has quotation marks beside an arrow: "Acronym: “A” → “B”". A field
 * that is not published is "Notes: text that is not published". A field that the schema lacks is its path with JSON:
 * `evaluations: added {"year":2020}`.
 */
export function formatFieldChange(change: FieldChange, context: ChangeContext): string {
  return `${formatFieldLabel(change.path, context.kind)}: ${formatValueChange(change, context)}`;
}

/**
 * Formats what happened to a value, without the field's label: "added Kenya", "removed 1995", "1995 → 1996", “A” → “B” for a
 * text. See `formatFieldChange` for the other cases.
 */
function formatValueChange({ path, before, after }: FieldChange, context: ChangeContext): string {
  if (findFieldRow(path)?.isPublished === false) return messages.change.hidden;
  const field = findField(pageFieldsByKind[context.kind], path);
  const textBefore = formatValues(before, field, context);
  const textAfter = formatValues(after, field, context);
  if (before.length === 0) return context.isAdded ? textAfter : messages.change.added({ values: textAfter });
  if (after.length === 0) return messages.change.removed({ values: textBefore });
  const isText = field !== undefined && shapeOf(field) === "text";
  return isText
    ? messages.change.changed({ before: format.quote(textBefore), after: format.quote(textAfter) })
    : messages.change.changed({ before: textBefore, after: textAfter });
}

/**
 * Returns the titles of the changed fields as written within a sentence, each once and in the order of `fields`:
 * `["status.state", "status.since", "reach.countries"]` → `["status", "countries"]`. Empty if no field is left.
 *
 * A part counts as the outermost field around it that has a title on pages. Fields about how the listing is kept (`kind`,
 * `added`, `notes`) are left out. A path that the schema lacks is its own title.
 */
export function listChangedFacts({ fields, kind }: Pick<ListingChange, "fields" | "kind">): string[] {
  const shownFields = fields.map((path) => listTitledPaths(path, kind)[0] ?? path);
  const facts = shownFields.filter((path) => findFieldRow(path)?.weight !== "keeping");
  return [...new Set(facts.map((path) => inSentence(findTitle(path, kind))))];
}

/** Number of listings in which a fact changed. */
export interface ChangedFactCount {
  /** Title of the fact within a sentence. */
  readonly fact: string;
  readonly count: number;
}

/**
 * Counts the listings in which each fact changed: `[{fact: "sources", count: 12}, {fact: "countries", count: 3}]`, the most
 * frequent first, equal ones in the order of their titles. New listings and those that are gone are left out.
 */
export function countChangedFacts(changes: readonly ListingChange[]): ChangedFactCount[] {
  const facts = changes.filter(({ type }) => type !== "added" && type !== "removed").flatMap(listChangedFacts);
  const counts = rollup(
    facts,
    (equalFacts) => equalFacts.length,
    (fact) => fact,
  );
  return [...counts]
    .map(([fact, count]) => ({ fact, count }))
    .sort((a, b) => descending(a.count, b.count) || format.compare(a.fact, b.fact));
}

/**
 * Formats the titles of a field and of the fields around it, joined by commas: `contact.email` → "Contact, e-mail",
 * `status.since` → "Status, since". Only the first title keeps its capital.
 *
 * A required part of a mapping has only the mapping's title: `status.state` → "Status". `reach.countries` is only "Countries",
 * since `reach` groups fields and is never shown.
 */
function formatFieldLabel(path: string, kind: Kind): string {
  const root = pageFieldsByKind[kind];
  const [outermostPath = path, ...innerPaths] = listTitledPaths(path, kind);
  const outermostTitle = findTitle(outermostPath, kind);
  // A status is its state, and a review is its level and date.
  const isEssential = findField(root, outermostPath)?.type === "map" && findField(root, path)?.isRequired === true;
  if (isEssential) return outermostTitle;
  const innerTitles = innerPaths.map((innerPath) => inSentence(findTitle(innerPath, kind)));
  return [outermostTitle, ...innerTitles].join(format.comma);
}

/**
 * Returns the path of a field and those of the fields around it, the outermost first, without mappings that only group other
 * fields: `status.since` → `["status", "status.since"]`, but `reach.countries` → `["reach.countries"]`. Paths that the schema
 * lacks stay.
 */
function listTitledPaths(path: string, kind: Kind): string[] {
  return listEnclosingPaths(path).filter((enclosingPath) => {
    const row = findFieldRow(enclosingPath);
    const isMapping = findField(pageFieldsByKind[kind], enclosingPath)?.type === "map";
    return !isMapping || Boolean(row?.section ?? row?.weight);
  });
}

/**
 * Returns the title of a field in the language of the page, such as "Countries" for `reach.countries`. If the schema lacks the
 * field, returns the path with its invisible characters escaped.
 */
function findTitle(path: string, kind: Kind): string {
  return findField(pageFieldsByKind[kind], path)?.title ?? toPrintableLine(path);
}

/**
 * Formats values as a list: "Kenya, Peru and Uganda", "" for none. If a value contains a comma, all are separated by semicolons:
 * "T, x; U". Without a field, each value is its JSON: `"x"`, with the quotes.
 */
function formatValues(values: readonly unknown[], field: Field | undefined, context: ChangeContext): string {
  const texts = values.map((value) =>
    field === undefined ? JSON.stringify(value) : formatValue(value, field, context),
  );
  const hasComma = texts.some((text) => text.includes(","));
  return hasComma ? texts.join(format.semicolon) : format.list(texts);
}

/** Vocabularies whose terms are names, which keep their capitals within a sentence. */
const nameVocabularies: ReadonlySet<string> = new Set(["country", "language", "region", "regulation", "platform"]);

/**
 * Formats a value for readers on one line, by the field's shape: `forced-labour` → "forced labour" (a term's title), `KE` →
 * "Kenya", `2026-03` → "Mar 2026", a reference → the name of its listing, an address → the same with its host in ASCII, a
 * mapping → see `formatMapping`.
 *
 * An item of `supports` is the label of that field: `reach.countries` → "countries". An unknown term is its id, and other values
 * are their text. White space becomes single spaces, and invisible characters are escaped.
 *
 * @param field of the value; for an item, that of its list
 */
function formatValue(value: unknown, field: Field, context: ChangeContext): string {
  if (typeof value === "object" && value !== null) return formatMapping(value, field, context);
  const text = toPrintableLine(String(value).replace(/\s+/g, " "));
  if (field.name === "supports") return inSentence(formatFieldLabel(text, context.kind));
  switch (shapeOf(field.item ?? field)) {
    case "term": {
      const title = termById(field.vocabulary ?? "", text)?.title ?? text;
      return nameVocabularies.has(field.vocabulary ?? "") ? title : inSentence(title);
    }
    case "date":
      return format.date(text);
    case "reference":
      return toPrintableLine(context.nameOf(text));
    case "link":
    case "mail":
      return toPrintableLine(withAsciiHost(text));
    default:
      return text;
  }
}

/**
 * Formats a mapping: its first value, and the others in brackets: "https://example.org (ILO, Mar 2026, countries and status)".
 *
 * Values are in the order of the schema; equal texts appear once. Keys that the schema lacks are left out. "" if no value is
 * left.
 */
function formatMapping(mapping: object, field: Field, context: ChangeContext): string {
  const texts = (field.item ?? field).fields.flatMap((part) => {
    const value = valueAt(mapping, formatPointer(part.name));
    return value === undefined ? [] : [formatValues([value].flat(), part, context)];
  });
  const [head = "", ...details] = new Set(texts);
  return details.length === 0 ? head : `${head} (${details.join(format.comma)})`;
}
