import { fieldTable, type FieldPath, type FieldRow } from "../../dataset/field-table.ts";
import { fieldAt, fieldsByKind, type Field } from "../../dataset/fields.ts";
import type { Kind } from "../../dataset/model.ts";
import { plainText } from "../../dataset/plain-text.ts";
import { termById } from "../../dataset/vocabularies.ts";
import { shownAddress } from "../../dataset/web-host.ts";
import { inSentence } from "../language/phrases.ts";
import type { ListingChange } from "./change-log.ts";
import type { FieldChange } from "./diff.ts";
import type { DiffWords } from "./words.en.ts";

/** What values are said with. */
interface ValueContext {
  readonly kind: Kind;
  readonly words: DiffWords;
  /** A listing's name by its reference; the reference where there is none. */
  readonly nameOf: (reference: string) => string;
}

/** What a change is said with. */
interface ChangeContext extends ValueContext {
  /** The whole listing is new, so that nothing was "before". */
  readonly isAdded: boolean;
}

/**
 * Describes a change of one field for readers, without its source: plain text on one line.
 *
 * A field has words of its own in words.en.ts, or uses those for any field with its title.
 */
export function sayChange(change: FieldChange, context: ChangeContext): string {
  const { words } = context;
  const said = sayField(change, fieldAt(fieldsByKind[context.kind], change.path), context);
  if (change.item === undefined) return said;
  const list = change.path.slice(0, Math.max(0, change.path.lastIndexOf(".")));
  return words.any.within(sayTitle(list, context), words.quoted(context.nameOf(change.item)), said);
}

/** The titles of what changed, as written within a sentence, each once; how a listing is kept is left out. */
export function factTitles({ fields, kind }: Pick<ListingChange, "fields" | "kind">): string[] {
  const shown = fields.map(factOf).filter((path) => rowOf(path)?.weight !== "keeping");
  return [...new Set(shown.map((path) => inSentence(fieldAt(fieldsByKind[kind], path)?.title ?? path)))];
}

function sayField(change: FieldChange, field: Field | undefined, context: ChangeContext): string {
  const { any, fields } = context.words;
  const { path, added, removed, isNew = false, isGone = false, isReordered = false } = change;
  const own = fields[path] ?? {};
  const title = sayTitle(path, context);
  if (isReordered) return any.reordered(title);
  const say = (values: readonly unknown[]) => sayAll(values, field, context);
  if (isNew && context.isAdded) return path === "notes" ? (own.first?.("") ?? title) : any.stated(title, say(added));
  if (isNew) return own.first?.(say(added)) ?? any.first(title, say(added));
  if (isGone) return own.gone?.(say(removed)) ?? any.gone(title, say(removed));
  if (field?.type !== "list") {
    const [before, after] = sayBoth(removed[0], added[0], field, context);
    return own.changed?.(before, after) ?? any.changed(title, before, after);
  }
  return [
    ...(added.length > 0 ? [own.more?.(say(added)) ?? any.more(title, say(added))] : []),
    ...(removed.length > 0 ? [own.less?.(say(removed)) ?? any.less(title, say(removed))] : []),
  ].join("; ");
}

/** Free text in quotes. Of a long text, only the words that changed. */
function sayBoth(before: unknown, after: unknown, field: Field | undefined, context: ChangeContext): [string, string] {
  if (field?.type === "text" && field.schema.pattern === undefined && field.name !== "supports") {
    const { quoted } = context.words;
    const [from, to] = changedWords(sayAll([before], field, context), sayAll([after], field, context));
    return [quoted(from), quoted(to)];
  }
  return [sayAll([before], field, context), sayAll([after], field, context)];
}

function sayAll(values: readonly unknown[], field: Field | undefined, context: ChangeContext): string {
  if (field === undefined) return values.map((value) => JSON.stringify(value)).join(", ");
  const said = values.map((value) => sayValue(value, field, context));
  // Titles of things may have commas.
  return said.some((each) => each.includes(",")) ? said.join("; ") : context.words.format.list(said);
}

/** How many words are kept on either side of what changed. */
const context = 3;

/**
 * The parts of two texts that differ, with a few words around them; short texts whole.
 *
 * @returns the part of the first and that of the second, "…" where something was left out
 */
function changedWords(before: string, after: string, shortest = 80): [string, string] {
  if (before.length <= shortest && after.length <= shortest) return [before, after];
  const from = before.split(" ");
  const to = after.split(" ");
  const most = Math.min(from.length, to.length);
  let head = 0;
  while (head < most && from[head] === to[head]) head++;
  let tail = 0;
  while (tail < most - head && from.at(-1 - tail) === to.at(-1 - tail)) tail++;
  const start = Math.max(0, head - context);
  const end = Math.max(0, tail - context);
  const part = (words: readonly string[]) =>
    [...(start > 0 ? ["…"] : []), ...words.slice(start, words.length - end), ...(end > 0 ? ["…"] : [])].join(" ");
  return [part(from), part(to)];
}

/** Terms that are names keep their capitals. */
const names: ReadonlySet<string> = new Set(["country", "language", "region", "regulation", "platform"]);

/** A value of a field for readers: terms by their titles, dates as written, a thing by its title and details. */
function sayValue(value: unknown, field: Field, context: ValueContext): string {
  const { words, nameOf } = context;
  if (typeof value === "number") return String(value);
  if (typeof value === "string") {
    if (field.vocabulary !== undefined) return sayTerm(field.vocabulary, value);
    const pattern = field.schema.pattern ?? field.item?.schema.pattern ?? "";
    if (pattern.startsWith("^\\d{4}")) return words.format.date(plainText(value));
    if (pattern.startsWith("^(entities|tools)")) return plainText(nameOf(value));
    if (/https|@/.test(pattern)) return plainText(shownAddress(value));
    if (field.name === "supports") return sayTitle(value, context);
    // Paragraphs of notes are one line here.
    return plainText(value.replace(/\s+/g, " "));
  }
  return typeof value === "object" && value !== null ? sayThing(value, field, context) : "";
}

function sayTerm(vocabulary: string, id: string): string {
  const title = termById(vocabulary, id)?.title;
  if (title === undefined) return plainText(id);
  return names.has(vocabulary) ? title : inSentence(title);
}

/** The title of a field as written within a sentence; the path where the schema has none. */
function sayTitle(path: string, { kind, words }: Pick<ValueContext, "kind" | "words">): string {
  const title = words.titles[path] ?? fieldAt(fieldsByKind[kind], path)?.title;
  if (title === undefined) return plainText(path);
  return words.titles[path] ?? inSentence(title);
}

/** The name of a thing is the first of these that it has. */
const heads = ["title", "name", "to", "publisher", "url"];

function sayThing(thing: object, field: Field, context: ValueContext): string {
  const inner = (field.item ?? field).fields;
  const said = inner.flatMap((part) => {
    const value = (thing as Record<string, unknown>)[part.name];
    if (value === undefined || (Array.isArray(value) && part.vocabulary === undefined)) return [];
    const items = Array.isArray(value) ? value : [value];
    return [{ name: part.name, words: items.map((item) => sayValue(item, part, context)).join(", ") }];
  });
  const head = heads.map((name) => said.find((part) => part.name === name)).find((part) => part !== undefined);
  const details = said.filter((part) => part !== head && part.words !== head?.words).map((part) => part.words);
  if (head === undefined) return details.join(", ");
  return details.length === 0 ? head.words : context.words.details(head.words, details);
}

/** The fact that a field is part of: the first of its parents that the field table gives a section or a weight. */
function factOf(path: string): string {
  const names = path.split(".");
  const parents = names.map((_, index) => names.slice(0, index + 1).join("."));
  return parents.find((each) => rowOf(each)?.section ?? rowOf(each)?.weight) ?? path;
}

function rowOf(path: string): FieldRow | undefined {
  return Object.hasOwn(fieldTable, path) ? fieldTable[path as FieldPath] : undefined;
}
