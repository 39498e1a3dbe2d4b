import type { ErrorObject } from "ajv";
import { quote, type Finding } from "../diagnostic.ts";
import { findField, descendantFields, fieldsByKind, type Field } from "../fields.ts";
import { folderByKind, type Kind } from "../model.ts";
import { termById, vocabularyByName, type Term } from "../vocabularies.ts";
import { findNearestWords, formatAlternatives } from "./nearest.ts";
import { formatExampleLine, formatListExample } from "./shape-messages.ts";

/**
 * Describes a required key that a mapping lacks: the message `missing key: name`, and the hint "add `name: Example Initiative`
 * (the name that …)", with the field's description.
 *
 * @param error of Ajv for the keyword `required`
 * @param data the mapping
 * @param holder field of the mapping
 * @returns one finding, at the mapping; [] if an unknown key of the mapping is likely this one, misspelt (that one is reported
 *   as unknown), or if the holder has no such field
 */
export function describeMissingKey(error: ErrorObject, data: unknown, holder: Field): Finding[] {
  const key = String(error.params["missingProperty"]);
  const field = holder.fields.find(({ name }) => name === key);
  if (field === undefined || findMisspeltKeys(data as object, holder).has(key)) return [];
  const description = field.description.replace(/\.$/, "");
  const explanation = `${description.charAt(0).toLowerCase()}${description.slice(1)}`;
  const hint = `${formatAddition(field)} (${explanation})`;
  return [{ pointer: error.instancePath, message: `missing key: ${key}`, hint }];
}

const misspeltKeys = new WeakMap<object, ReadonlySet<string>>();

/**
 * Returns the keys of the schema that the unknown keys of a mapping likely stand for: `{note: 1}` → `notes`. Computed once a
 * mapping, since it may lack several keys.
 */
function findMisspeltKeys(mapping: object, holder: Field): ReadonlySet<string> {
  const stored = misspeltKeys.get(mapping);
  if (stored !== undefined) return stored;
  const names = holder.fields.map(({ name }) => name);
  const unknownKeys = Object.keys(mapping).filter((key) => !names.includes(key));
  const corrections = new Set(unknownKeys.flatMap((key) => findNearestWords(key, names)));
  misspeltKeys.set(mapping, corrections);
  return corrections;
}

/**
 * Formats what to add for a missing key, its parts included: "add `type: ngo`", "add
 * `review: {level: compiled, date: 2026-11-25}`"; "add `name:`" without a short example.
 */
function formatAddition(field: Field): string {
  const { name, fields, item } = field;
  if (name === "status") return "add `status: {state: unknown}`";
  if (name === "sources") return `add a source: ${formatListExample(name, "url: https://…")}`;
  const partExamples = fields.map((part) => formatExampleLine(part.name, part));
  const isMapping = item === undefined && fields.length > 0;
  const example = isMapping ? `${name}: {${partExamples.join(", ")}}` : formatExampleLine(name, field);
  return `add \`${example ?? `${name}:`}\``;
}

/**
 * Describes a key that the schema does not have in its place: `unknown key: homepage`, with the key or the place that is likely
 * right (see `formatUnknownKeyHint`).
 *
 * @param pointer of the key's value
 * @param holder field of the mapping that has the key
 * @param root the listing's fields
 */
export function describeUnknownKey(key: string, pointer: string, holder: Field, root: Field): Finding {
  return {
    pointer,
    part: "key",
    message: `unknown key: ${quote(key)}`,
    hint: formatUnknownKeyHint(key, holder, root),
  };
}

/**
 * Formats the cure for an unknown key, the first that applies: "it has a no-break space: use plain spaces"; "did you mean
 * name?" for similar keys of the same mapping; "only a tool has it; remove the line"; "it belongs under offer" (see
 * `formatKeyPlace`); "keys here are kind, name, …". In a tombstone, always the keys that it has.
 */
function formatUnknownKeyHint(key: string, holder: Field, root: Field): string {
  if (root === fieldsByKind.moved) return "a tombstone has only `kind: moved` and `to`";
  const names = holder.fields.map(({ name }) => name);
  if (key.includes("\u00a0")) return "it has a no-break space: use plain spaces";
  const nearest = findNearestWords(key, names);
  if (nearest.length > 0) return `did you mean ${formatAlternatives(nearest)}?`;

  const isTool = root === fieldsByKind.tool;
  const otherRoot = isTool ? fieldsByKind.entity : fieldsByKind.tool;
  const otherKindHint = `only ${isTool ? "an entity" : "a tool"} has it; remove the line`;
  const path = holder.path === "" ? key : `${holder.path}.${key}`;
  if (findField(otherRoot, path) !== undefined) return otherKindHint;
  const placeHint = formatKeyPlace(key, root);
  if (placeHint !== undefined) return placeHint;
  const isOfOtherKind = formatKeyPlace(key, otherRoot) !== undefined;
  return isOfOtherKind ? otherKindHint : `keys here are ${names.join(", ")}`;
}

/**
 * Formats where a key belongs. The first that applies: "it belongs at the top, without indentation", "it belongs under offer"
 * (the first mapping that has it), "it belongs in an item of sources".
 *
 * @returns undefined if no field has that name, or if only the items of several lists do
 */
function formatKeyPlace(key: string, root: Field): string | undefined {
  const paths = [...descendantFields(root)].filter(({ name }) => name === key).map(({ path }) => path);
  if (paths.includes(key)) return "it belongs at the top, without indentation";
  const holderPaths = paths.map((path) => path.slice(0, path.lastIndexOf(".")));
  const mappingPath = holderPaths.find((path) => findField(root, path)?.type === "map");
  if (mappingPath !== undefined) return `it belongs under ${mappingPath}`;
  return holderPaths.length === 1 ? `it belongs in an item of ${holderPaths[0]}` : undefined;
}

/**
 * Describes a value of `kind` that does not belong into its folder: `wrong kind for this folder: tool`, at `/kind`. The hint
 * for the other kind is "move the file to tools/, or write kind: entity", for any other value the kinds that the folder may
 * have.
 */
export function describeKindFault(value: unknown, folderKind: Kind): Finding {
  const isOtherKind = value === (folderKind === "entity" ? "tool" : "entity");
  return {
    pointer: "/kind",
    message: `wrong kind for this folder: ${quote(value)}`,
    hint: isOtherKind
      ? `move the file to ${folderByKind[value as Kind]}/, or write kind: ${folderKind}`
      : `files in ${folderByKind[folderKind]}/ say kind: ${folderKind}, or kind: moved for a tombstone`,
  };
}

/**
 * Describes a relation that has both `to` and `name` for its other side ("relation with both `to` and `name`"), or neither
 * ("relation without its other side").
 */
export function describeSideFault(relation: unknown, pointer: string): Finding {
  const hasBoth = typeof relation === "object" && relation !== null && "to" in relation && "name" in relation;
  return {
    pointer,
    message: hasBoth ? "relation with both `to` and `name`" : "relation without its other side",
    hint: "write `to: entities/an-id` (or tools/an-id) when the other side is listed, else `name: Its Name`; one of the two",
  };
}

/** Country codes by another code that people write for them. */
const codeByHabit: Readonly<Record<string, string>> = { UK: "GB", USA: "US", UAE: "AE", EL: "GR" };

/**
 * Describes a value that its vocabulary lacks: `unknown issue: forced-labor`, with the hint "did you mean forced-labour? issues
 * are listed in schemas/vocabularies/issue.json". Without a similar term, the hint is the second part alone; a term in other
 * case or in quotes gives "write TH; countries are listed in …".
 *
 * @param value of any type; one that is not a text is `not a single issue: ["forced-labour"]`, with the hint "write one term,
 *   such as forced-labour"
 * @param field with the name of its vocabulary
 * @throws {RangeError} if there is no vocabulary of that name
 */
export function describeTermFault(value: unknown, pointer: string, field: Pick<Field, "vocabulary">): Finding {
  const vocabulary = field.vocabulary ?? "term";
  const { terms, title } = vocabularyByName(vocabulary);
  const noun = title.toLowerCase();
  if (typeof value !== "string") {
    const example = findFirstTerm(value, vocabulary) ?? terms[0]?.id;
    return { pointer, message: `not a single ${noun}: ${quote(value)}`, hint: `write one term, such as ${example}` };
  }
  const unquoted = value.replace(/^[“”‘’„«"']+|[“”‘’»"']+$/g, "");
  const sameLetters = terms.find(({ id }) => id.toLowerCase() === unquoted.toLowerCase());
  const suggestion = sameLetters ? `write ${sameLetters.id}; ` : formatTermSuggestion(unquoted, vocabulary, terms);
  const listHint = `${toPlural(noun)} are listed in schemas/vocabularies/${vocabulary}.json`;
  return { pointer, message: `unknown ${noun}: ${quote(value)}`, hint: `${suggestion}${listHint}` };
}

/**
 * Formats a correction with the space behind it: "did you mean forced-labour? ", or for a scope in place of a region or country
 * "global is a scope: write reach.scope: global; ". "" if no term is similar.
 */
function formatTermSuggestion(value: string, vocabulary: string, terms: readonly Term[]): string {
  const isPlace = vocabulary === "region" || vocabulary === "country";
  const scope = isPlace ? termById("scope", value.toLowerCase()) : undefined;
  if (scope !== undefined) return `${scope.id} is a scope: write reach.scope: ${scope.id}; `;
  const nearest = findNearestTerms(value, vocabulary, terms);
  return nearest.length === 0 ? "" : `did you mean ${formatAlternatives(nearest.map(({ id }) => id))}? `;
}

/**
 * Returns the id of a list's first item if it is a term: `["forced-labour", "x"]` → `forced-labour`. Undefined for anything
 * else.
 */
function findFirstTerm(value: unknown, vocabulary: string): string | undefined {
  const first: unknown = Array.isArray(value) ? value[0] : undefined;
  return typeof first === "string" ? termById(vocabulary, first)?.id : undefined;
}

/**
 * Finds the terms that a text likely stands for, the first that there is of: the term of that title, the country code that "UK"
 * and the like stand for, terms with a similar id, laws of a country with a similar title, terms with a similar title. [] if
 * there is none.
 *
 * Of countries and languages, ids are not compared, and a text of at most three letters is only looked up.
 */
function findNearestTerms(value: string, vocabulary: string, terms: readonly Term[]): readonly Term[] {
  const sameTitle = terms.find(({ title }) => title.toLowerCase() === value.toLowerCase().trim());
  if (sameTitle !== undefined) return [sameTitle];
  const isCode = vocabulary === "country" || vocabulary === "language";
  const byHabit = vocabulary === "country" ? termById(vocabulary, codeByHabit[value.toUpperCase()] ?? "") : undefined;
  if (byHabit !== undefined) return [byHabit];
  // A single letter changes a code into another one. Only names can be misspelt.
  if (isCode && value.length <= 3) return [];
  const byId = isCode ? [] : findTermsNear(value, terms, "id");
  if (byId.length > 0) return byId;
  return findNationalLaws(value, terms) ?? findTermsNear(value, terms, "title");
}

/**
 * Returns the terms whose id or title is most similar to a text, as `findNearestWords` has it, in the order of `terms`. Those
 * with the same title are all included. [] if none is similar.
 */
function findTermsNear(value: string, terms: readonly Term[], property: "id" | "title"): readonly Term[] {
  const candidates = terms.map((term) => term[property]);
  const nearest = new Set(findNearestWords(value, candidates));
  return terms.filter((term) => nearest.has(term[property]));
}

/**
 * Finds the laws of a country by a country code and title such as `uk-modern-slavery-act`, whose id is `uk-msa`.
 *
 * @returns undefined if the value has no country code, or no term's id begins with it
 */
function findNationalLaws(value: string, terms: readonly Term[]): readonly Term[] | undefined {
  const [, prefix, title] = /^([a-z]{2}-)(.+)$/i.exec(value) ?? [];
  if (prefix === undefined || title === undefined) return undefined;
  const nationalTerms = terms.filter(({ id }) => id.startsWith(prefix.toLowerCase()));
  return nationalTerms.length === 0 ? undefined : findTermsNear(title, nationalTerms, "title");
}

/** Returns the plural of an English noun: `country` → `countries`, `status` → `statuses`, `scope` → `scopes`. */
function toPlural(noun: string): string {
  if (/[^aeiou]y$/.test(noun)) return `${noun.slice(0, -1)}ies`;
  if (/(s|x|ch|sh)$/.test(noun)) return `${noun}es`;
  return `${noun}s`;
}
