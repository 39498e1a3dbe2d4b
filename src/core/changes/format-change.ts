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
 * Formats the change of one field on one line, without its source: "Status: active → closed", "Countries: added Kenya".
 *
 * Texts are in quotes before and after an arrow. The value of a field that is not published is not shown.
 */
export function formatFieldChange(change: FieldChange, context: ChangeContext): string {
  return `${formatFieldLabel(change.path, context.kind)}: ${formatValueChange(change, context)}`;
}

/** Formats what happened to a value: "added Kenya", "removed 1995", "1995 → 1996", “A” → “B” for a text. */
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
 * Returns the titles of the fields that a change touched, as written within a sentence, without duplicates: "status",
 * "countries". A part counts as the outermost field around it that has a title on pages. Fields that say how the listing is kept
 * are left out.
 */
export function listChangedFacts({ fields, kind }: Pick<ListingChange, "fields" | "kind">): string[] {
  const shownFields = fields.map((path) => listTitledPaths(path, kind)[0] ?? path);
  const facts = shownFields.filter((path) => findFieldRow(path)?.weight !== "keeping");
  return [...new Set(facts.map((path) => inSentence(findTitle(path, kind))))];
}

/**
 * Formats the titles of a field and the fields around it: "Contact, e-mail". A required part of a mapping has only the mapping's
 * title.
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

/** Returns the paths of a field and the fields around it, the outermost first, without mappings that only group other fields. */
function listTitledPaths(path: string, kind: Kind): string[] {
  return listEnclosingPaths(path).filter((enclosingPath) => {
    const row = findFieldRow(enclosingPath);
    const isMapping = findField(pageFieldsByKind[kind], enclosingPath)?.type === "map";
    return !isMapping || Boolean(row?.section ?? row?.weight);
  });
}

/** Returns the title of a field, or the path itself, escaped, if the schema does not know it. */
function findTitle(path: string, kind: Kind): string {
  return findField(pageFieldsByKind[kind], path)?.title ?? toPrintableLine(path);
}

/** Formats values as a list: "Kenya and Uganda". If a value has a comma, they are separated by semicolons. */
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
 * Formats a value for readers on one line: a term by its title, a reference by the name of its listing, a mapping by its first
 * value with the others in brackets.
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

/** Formats a mapping: "https://example.org (ILO, Mar 2026, countries and status)". Equal texts appear once. */
function formatMapping(mapping: object, field: Field, context: ChangeContext): string {
  const texts = (field.item ?? field).fields.flatMap((part) => {
    const value = valueAt(mapping, formatPointer(part.name));
    return value === undefined ? [] : [formatValues([value].flat(), part, context)];
  });
  const [head = "", ...details] = new Set(texts);
  return details.length === 0 ? head : `${head} (${details.join(format.comma)})`;
}
