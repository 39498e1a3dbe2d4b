import { fieldAt, fieldsByKind, type Field } from "../../dataset/fields.ts";
import type { Kind } from "../../dataset/model.ts";
import { shownAddress } from "../../dataset/web-host.ts";
import { termById } from "../../dataset/vocabularies.ts";
import { inSentence } from "../language/phrases.ts";
import { plainText } from "../../dataset/plain-text.ts";
import type { DiffWords } from "./words.en.ts";

/** What values are said with. */
export interface ValueContext {
  readonly kind: Kind;
  readonly words: DiffWords;
  /** A listing's name by its reference; the reference where there is none. */
  readonly nameOf: (reference: string) => string;
}

/** Terms that are names keep their capitals. */
const names: ReadonlySet<string> = new Set(["country", "language", "region", "regulation", "platform"]);

/** A value of a field for readers: terms by their titles, dates as written, a thing by its title and details. */
export function sayValue(value: unknown, field: Field, context: ValueContext): string {
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
export function sayTitle(path: string, { kind, words }: Pick<ValueContext, "kind" | "words">): string {
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
