import { fieldAt, fieldsByKind, type Field } from "../../dataset/fields.ts";
import type { FieldChange } from "./diff.ts";
import { sayTitle, sayValue, type ValueContext } from "./say-value.ts";

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
