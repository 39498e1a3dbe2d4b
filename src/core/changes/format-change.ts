import { fieldAt, fieldsByKind, shapeOf, type Field } from "../../dataset/fields.ts";
import type { Kind } from "../../dataset/model.ts";
import { pointerTo, valueAt } from "../../dataset/pointer.ts";
import { plainText } from "../../dataset/plain-text.ts";
import { termById } from "../../dataset/vocabularies.ts";
import { shownAddress } from "../../dataset/web-host.ts";
import { format } from "../language/page-format.ts";
import { inSentence } from "../language/phrases.ts";
import type { ListingChange } from "./change-log.ts";
import { listEnclosingPaths, findFieldRow, type FieldChange } from "./diff.ts";
import { diffWords as words, labelled } from "./words.ts";

/** What a change is said with. */
export interface ChangeContext {
  readonly kind: Kind;
  /** The whole listing is new, so that nothing was "before". */
  readonly isAdded: boolean;
  /** A listing's name by its reference; the reference where there is none. */
  readonly nameOf: (reference: string) => string;
}

/** Describes a change of one field for readers, without its source, on one line: "Status: active → closed". */
export function formatFieldChange(change: FieldChange, context: ChangeContext): string {
  return labelled({ label: labelOf(change.path, context.kind), text: sayEvent(change, context) });
}

function sayEvent({ path, before, after }: FieldChange, context: ChangeContext): string {
  if (findFieldRow(path)?.isPublished === false) return words.change.hidden;
  const field = fieldAt(fieldsByKind[context.kind], path);
  const [from, to] = [sayAll(before, field, context), sayAll(after, field, context)];
  if (before.length === 0) return context.isAdded ? to : words.change.added({ values: to });
  if (after.length === 0) return words.change.removed({ values: from });
  const isText = field !== undefined && shapeOf(field) === "text";
  return words.change.changed(
    isText ? { before: format.quote(from), after: format.quote(to) } : { before: from, after: to },
  );
}

/** The titles of what changed, as written within a sentence, each once; how a listing is kept is left out. */
export function listChangedFacts({ fields, kind }: Pick<ListingChange, "fields" | "kind">): string[] {
  const facts = fields.map((path) => shownPaths(path, kind)[0] ?? path);
  const shown = facts.filter((path) => findFieldRow(path)?.weight !== "keeping");
  return [...new Set(shown.map((path) => inSentence(titleOf(path, kind))))];
}

/** The title of a field after those of what it is part of: "Contact, e-mail". */
function labelOf(path: string, kind: Kind): string {
  const root = fieldsByKind[kind];
  const [first = path, ...rest] = shownPaths(path, kind);
  // What a part must have is what the part says: the state of a status, level and date of a review.
  const isWhole = fieldAt(root, first)?.type === "map" && fieldAt(root, path)?.isRequired === true;
  return [titleOf(first, kind), ...(isWhole ? [] : rest.map((part) => inSentence(titleOf(part, kind))))].join(
    format.comma,
  );
}

/** A field and the fields around it, the outermost first, without those that only group others. */
function shownPaths(path: string, kind: Kind): string[] {
  const isGroup = (each: string) =>
    fieldAt(fieldsByKind[kind], each)?.type === "map" && !(findFieldRow(each)?.section ?? findFieldRow(each)?.weight);
  return listEnclosingPaths(path).filter((each) => !isGroup(each));
}

function titleOf(path: string, kind: Kind): string {
  return fieldAt(fieldsByKind[kind], path)?.title ?? plainText(path);
}

function sayAll(values: readonly unknown[], field: Field | undefined, context: ChangeContext): string {
  const said = values.map((value) => (field === undefined ? JSON.stringify(value) : sayValue(value, field, context)));
  // Titles of things may have commas.
  return said.some((each) => each.includes(",")) ? said.join(format.semicolon) : format.list(said);
}

/** Terms that are names keep their capitals. */
const names: ReadonlySet<string> = new Set(["country", "language", "region", "regulation", "platform"]);

/** A value of a field for readers: terms by their titles, dates as written, a thing by its title and details. */
function sayValue(value: unknown, field: Field, context: ChangeContext): string {
  if (typeof value === "object" && value !== null) return sayThing(value, field, context);
  // Paragraphs are one line here.
  const text = plainText(String(value).replace(/\s+/g, " "));
  if (field.name === "supports") return inSentence(labelOf(text, context.kind));
  switch (shapeOf(field.item ?? field)) {
    case "term": {
      const title = termById(field.vocabulary ?? "", text)?.title ?? text;
      return names.has(field.vocabulary ?? "") ? title : inSentence(title);
    }
    case "date":
      return format.date(text);
    case "reference":
      return plainText(context.nameOf(text));
    case "link":
    case "mail":
      return plainText(shownAddress(text));
    default:
      return text;
  }
}

function sayThing(thing: object, field: Field, context: ChangeContext): string {
  const said = (field.item ?? field).fields.flatMap((part) => {
    const value = valueAt(thing, pointerTo(part.name));
    return value === undefined ? [] : [sayAll([value].flat(), part, context)];
  });
  const [head = "", ...details] = new Set(said);
  return details.length === 0 ? head : `${head} (${details.join(format.comma)})`;
}
