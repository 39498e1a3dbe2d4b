import type { ErrorObject } from "ajv";
import { quote, type Finding } from "../diagnostic.ts";
import { formatExampleLine, formatListExample } from "./shape-messages.ts";
import { fieldAt, fieldsBelow, fieldsByKind, type Field } from "../fields.ts";
import { formatAlternatives, findNearestWords } from "./nearest.ts";
import { folders, type Kind } from "../model.ts";
import { termById, vocabularyByName, type Term } from "../vocabularies.ts";

/** The keys that the unknown keys of a mapping were meant to be. */
const meantKeys = new WeakMap<object, ReadonlySet<string>>();

/** A required key that is not there; none if a misspelt one is in its place, which is reported as unknown. */
export function describeMissingKey({ params, instancePath }: ErrorObject, data: unknown, holder: Field): Finding[] {
  const key = String(params["missingProperty"]);
  const field = holder.fields.find(({ name }) => name === key);
  const names = holder.fields.map(({ name }) => name);
  const unknown = Object.keys(data as object).filter((other) => !names.includes(other));
  const meant = meantKeys.get(data as object) ?? new Set(unknown.flatMap((other) => findNearestWords(other, names)));
  meantKeys.set(data as object, meant);
  if (field === undefined || meant.has(key)) return [];
  const said = field.description.replace(/\.$/, "");
  const hint = `${additionOf(field)} (${said.charAt(0).toLowerCase()}${said.slice(1)})`;
  return [{ pointer: instancePath, message: `missing key: ${key}`, hint }];
}

/** What to write for a key that is not there, parts included. */
function additionOf(field: Field): string {
  const { name, fields, item } = field;
  if (name === "status") return "add `status: {state: unknown}`";
  if (name === "sources") return `add a source: ${formatListExample(name, "url: https://…")}`;
  const parts = fields.map((part) => formatExampleLine(part.name, part));
  const line =
    item === undefined && parts.length > 0 ? `${name}: {${parts.join(", ")}}` : formatExampleLine(name, field);
  return `add \`${line ?? `${name}:`}\``;
}

/** A key that the schema does not have in this place. */
export function describeUnknownKey(key: string, pointer: string, holder: Field, root: Field): Finding {
  return { pointer, at: "key", message: `unknown key: ${quote(key)}`, hint: hintOf(key, holder, root) };
}

function hintOf(key: string, holder: Field, root: Field): string {
  if (root === fieldsByKind.moved) return "a tombstone has only `kind: moved` and `to`";
  const names = holder.fields.map(({ name }) => name);
  if (key.includes("\u00a0")) return "it has a no-break space: use plain spaces";
  const close = findNearestWords(key, names);
  if (close.length > 0) return `did you mean ${formatAlternatives(close)}?`;
  const isTool = root === fieldsByKind.tool;
  const other = isTool ? fieldsByKind.entity : fieldsByKind.tool;
  const onlyOther = `only ${isTool ? "an entity" : "a tool"} has it; remove the line`;
  if (fieldAt(other, holder.path === "" ? key : `${holder.path}.${key}`) !== undefined) return onlyOther;
  return placeOf(key, root) ?? (placeOf(key, other) && onlyOther) ?? `keys here are ${names.join(", ")}`;
}

/** Where a key belongs: at the top, in a mapping, else in the items of the one list that has it. */
function placeOf(key: string, root: Field): string | undefined {
  const paths = [...fieldsBelow(root)].filter(({ name }) => name === key).map(({ path }) => path);
  if (paths.includes(key)) return "it belongs at the top, without indentation";
  const holders = paths.map((path) => path.slice(0, path.lastIndexOf(".")));
  const mapping = holders.find((path) => fieldAt(root, path)?.type === "map");
  if (mapping !== undefined) return `it belongs under ${mapping}`;
  return holders.length === 1 ? `it belongs in an item of ${holders[0]}` : undefined;
}

/** A kind that the folder does not hold. */
export function describeKindFault(value: unknown, kind: Kind): Finding {
  const isOther = value === (kind === "entity" ? "tool" : "entity");
  return {
    pointer: "/kind",
    message: `wrong kind for this folder: ${quote(value)}`,
    hint: isOther
      ? `move the file to ${folders[value as Kind]}/, or write kind: ${kind}`
      : `files in ${folders[kind]}/ say kind: ${kind}, or kind: moved for a tombstone`,
  };
}

/** A relation that does not name its other side in exactly one of the two ways. */
export function describeSideFault(value: unknown, pointer: string): Finding {
  const hasBoth = typeof value === "object" && value !== null && "to" in value && "name" in value;
  return {
    pointer,
    message: hasBoth ? "relation with both `to` and `name`" : "relation without its other side",
    hint: "write `to: entities/an-id` (or tools/an-id) when the other side is listed, else `name: Its Name`; one of the two",
  };
}

/** Codes that are written for another one out of habit. */
const habits: Readonly<Record<string, string>> = { UK: "GB", USA: "US", UAE: "AE", EL: "GR" };

/** A value that its vocabulary does not have: `unknown issue: forced-labor`. */
export function describeTermFault(value: unknown, pointer: string, field: Pick<Field, "vocabulary">): Finding {
  const name = field.vocabulary ?? "term";
  const { terms, title } = vocabularyByName(name);
  const word = title.toLowerCase();
  if (typeof value !== "string") {
    const example = termIn(value, name) ?? terms[0]?.id;
    return { pointer, message: `not a single ${word}: ${quote(value)}`, hint: `write one term, such as ${example}` };
  }
  const plain = value.replace(/^[“”‘’„«"']+|[“”‘’»"']+$/g, "");
  const sameLetters = terms.find(({ id }) => id.toLowerCase() === plain.toLowerCase());
  const where = `${pluralOf(word)} are listed in schemas/vocabularies/${name}.json`;
  const asked = sameLetters ? `write ${sameLetters.id}; ` : questionOf(plain, name, terms);
  return { pointer, message: `unknown ${word}: ${quote(value)}`, hint: `${asked}${where}` };
}

function questionOf(value: string, vocabulary: string, terms: readonly Term[]): string {
  const isPlace = vocabulary === "region" || vocabulary === "country";
  const scope = isPlace ? termById("scope", value.toLowerCase()) : undefined;
  if (scope !== undefined) return `${scope.id} is a scope: write reach.scope: ${scope.id}; `;
  const close = closestTerms(value, vocabulary, terms);
  return close.length === 0 ? "" : `did you mean ${formatAlternatives(close.map(({ id }) => id))}? `;
}

/** The first term of a list that is in the place of a single term. */
function termIn(value: unknown, vocabulary: string): string | undefined {
  const first: unknown = Array.isArray(value) ? value[0] : undefined;
  return typeof first === "string" ? termById(vocabulary, first)?.id : undefined;
}

function closestTerms(value: string, vocabulary: string, terms: readonly Term[]): readonly Term[] {
  const sameTitle = terms.find(({ title }) => title.toLowerCase() === value.toLowerCase().trim());
  if (sameTitle !== undefined) return [sameTitle];
  const isCode = vocabulary === "country" || vocabulary === "language";
  const byHabit = vocabulary === "country" ? termById(vocabulary, habits[value.toUpperCase()] ?? "") : undefined;
  if (byHabit !== undefined) return [byHabit];
  // One letter changes a code into another; only a name can be misspelt.
  if (isCode && value.length <= 3) return [];
  const byId = isCode ? [] : termsNear(value, terms, "id");
  return byId.length > 0 ? byId : (nationalTerms(value, terms) ?? termsNear(value, terms, "title"));
}

function termsNear(value: string, terms: readonly Term[], by: "id" | "title"): readonly Term[] {
  const names = new Set(
    findNearestWords(
      value,
      terms.map((term) => term[by]),
    ),
  );
  return terms.filter((term) => names.has(term[by]));
}

/** Laws are written with their country before their title: uk-modern-slavery-act. */
function nationalTerms(value: string, terms: readonly Term[]): readonly Term[] | undefined {
  const [, country, title] = /^([a-z]{2}-)(.+)$/i.exec(value) ?? [];
  if (country === undefined || title === undefined) return undefined;
  const own = terms.filter(({ id }) => id.startsWith(country.toLowerCase()));
  return own.length === 0 ? undefined : termsNear(title, own, "title");
}

function pluralOf(word: string): string {
  if (/[^aeiou]y$/.test(word)) return `${word.slice(0, -1)}ies`;
  if (/(s|x|ch|sh)$/.test(word)) return `${word}es`;
  return `${word}s`;
}
