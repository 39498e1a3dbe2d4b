import type { Reference } from "../../dataset/model.ts";

/** Maximum number of listings on a shortlist. */
export const shortlistLimit = 50;
/** Maximum number of listings in a comparison. */
export const compareLimit = 6;

/** Storage key of the shortlist: references joined by commas, in the reader's order. */
export const shortlistKey = "shortlist";
/** Storage key of the reader's notes: a JSON object of texts by reference. */
export const notesKey = "shortlist-notes";
/** Storage key of the question of match that the list was made with, in the format of match's address. */
export const questionKey = "shortlist-question";

const referencePattern = "(entities|tools)\\/[a-z0-9]+(-[a-z0-9]+)*";
const wholeReference = new RegExp(`^${referencePattern}$`);

/** References that an address asks for. */
export interface RequestedReferences {
  /** Distinct references in their order, at most the limit. The listings may not exist. */
  readonly references: readonly Reference[];
  /** Distinct texts that are no references, such as "people/x", in lower case and at most as many as the limit. */
  readonly faulty: readonly string[];
  /** Number of references beyond the limit. */
  readonly omitted: number;
}

/**
 * Parses the references in an address, such as `?ids=entities/a,tools/b`.
 *
 * They are joined by commas or in repeated parameters. Case, spaces and a slash at either end are ignored: "/Entities/A/ " is
 * "entities/a".
 *
 * @param values of the parameter `ids`
 * @param limit maximum number of references
 * @returns for `["/Entities/A/ ,tools/b,people/x"]` and 1, `{references: ["entities/a"], faulty: ["people/x"], omitted: 1}`;
 *   empty lists and 0 without values
 */
export function parseReferences(values: readonly string[], limit: number): RequestedReferences {
  const parts = values.flatMap((value) => value.split(","));
  const normalised = parts.map((part) =>
    part
      .trim()
      .replace(/^\/|\/$/g, "")
      .toLowerCase(),
  );
  const distinct = [...new Set(normalised)].filter(Boolean);
  const allReferences = distinct.filter(isReference);
  const references: readonly Reference[] = allReferences.slice(0, limit);
  return {
    references,
    faulty: distinct.filter((text) => !isReference(text)).slice(0, limit),
    omitted: allReferences.length - references.length,
  };
}

/** Formats references for an address and for the browser's storage: "entities/a,tools/b". "" for none. */
export function formatReferences(references: readonly Reference[]): string {
  return references.join(",");
}

/**
 * Parses the stored shortlist, which may be damaged: returns every reference found in the text, without duplicates, at most
 * `shortlistLimit` (50): "entities/a,tools/b" → `["entities/a", "tools/b"]`. [] if the text has none.
 */
export function parseShortlist(text: string): Reference[] {
  const references = text.match(new RegExp(`\\b${referencePattern}`, "g")) ?? [];
  return [...new Set(references as Reference[])].slice(0, shortlistLimit);
}

/** Returns true for the format of a reference, "entities/a-b2", but not for "Entities/a" or "a". The listing may not exist. */
function isReference(text: string): text is Reference {
  return wholeReference.test(text);
}

/**
 * Moves a reference one position up (-1) or down (1): "b" of `[a, b]` by −1 → `[b, a]`. Returns a copy of the list if it is at
 * that end or not on the list.
 */
export function moveReference(list: readonly Reference[], reference: Reference, by: -1 | 1): Reference[] {
  const index = list.indexOf(reference);
  const newIndex = index + by;
  if (index < 0 || newIndex < 0 || newIndex >= list.length) return [...list];
  return list.with(index, list[newIndex] as Reference).with(newIndex, reference);
}

/** A shortlist after references were added. */
export interface ShortlistAddition {
  readonly list: readonly Reference[];
  /** Number of references that were added. */
  readonly added: number;
  /** Number of new references for which there was no room. */
  readonly omitted: number;
}

/**
 * Adds references that are not on a shortlist yet to its end, each once, up to `shortlistLimit` (50) in all.
 *
 * @returns for `[a]` and `[a, b]`, `{list: [a, b], added: 1, omitted: 0}`
 */
export function addReferences(list: readonly Reference[], references: readonly Reference[]): ShortlistAddition {
  const newReferences = [...new Set(references)].filter((reference) => !list.includes(reference));
  const added = newReferences.slice(0, Math.max(0, shortlistLimit - list.length));
  return { list: [...list, ...added], added: added.length, omitted: newReferences.length - added.length };
}

/** The reader's notes by reference. */
export type Notes = Readonly<Partial<Record<Reference, string>>>;

/** Maximum length of a note in characters. */
export const maxNoteLength = 2000;

/**
 * Parses the stored notes, such as `{"entities/a":"Call them"}`, into the same object. Entries without a reference or a text are
 * dropped, and notes are cut at `maxNoteLength` (2000). `{}` if the text is not JSON.
 */
export function parseNotes(text: string): Notes {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return {};
  }
  const notes = Object.entries(value ?? {}).filter(
    ([reference, note]) => isReference(reference) && typeof note === "string" && note !== "",
  );
  return Object.fromEntries(notes.map(([reference, note]) => [reference, String(note).slice(0, maxNoteLength)]));
}

/**
 * Formats the notes of the listings on a shortlist as JSON: `{"entities/a":"Call them"}`. Other notes, empty ones and those
 * beyond the first `shortlistLimit` (50) references are dropped; "{}" for none.
 */
export function formatNotes(notes: Notes, references: readonly Reference[]): string {
  const withNote = references.slice(0, shortlistLimit).filter((reference) => notes[reference]);
  return JSON.stringify(Object.fromEntries(withNote.map((reference) => [reference, notes[reference]])));
}

/** A listing whose id changed: its old and its new reference. */
export interface MovedReference {
  readonly from: Reference;
  readonly to: Reference;
}

/**
 * Copies each note of a moved listing to the new reference, unless there is a note already: `{"tools/old": "Call"}` →
 * `{"tools/old": "Call", "tools/new": "Call"}`. The old note stays.
 */
export function copyNotesOfMoved(notes: Notes, moved: readonly MovedReference[]): Notes {
  const copied = moved.filter(({ from, to }) => notes[from] !== undefined && notes[to] === undefined);
  return { ...notes, ...Object.fromEntries(copied.map(({ from, to }) => [to, notes[from]])) };
}
