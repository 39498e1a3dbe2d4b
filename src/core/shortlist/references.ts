import type { Reference } from "../../dataset/model.ts";

/** Most listings that a shortlist holds. */
export const shortlistLimit = 50;
/** Most listings in a comparison. */
export const compareLimit = 6;
/** Under which the browser keeps the shortlist: references joined by commas, in the reader's order. */
export const shortlistKey = "shortlist";
/** Under which it keeps the reader's notes: an object of texts by reference, as JSON. */
export const notesKey = "shortlist-notes";
/** Under which it keeps the question that the list was made with, as it is in the address of match. */
export const questionKey = "shortlist-question";
const referencePattern = "(entities|tools)\\/[a-z0-9]+(-[a-z0-9]+)*";

const whole = new RegExp(`^${referencePattern}$`);

export type RequestedReferences = ReturnType<typeof parseReferences>;

/**
 * Reads the listings that an address asks for: `?ids=entities/a,tools/b`.
 *
 * Values are joined by commas or repeated; case, spaces and a slash at either end don't count.
 *
 * @returns `references`, each once, in their order, up to the limit; `faulty`: what names no listing, up to as many; `over`: how many
 *   references are left out
 */
export function parseReferences(values: readonly string[], limit: number) {
  const asked = values.flatMap((value) => value.split(",")).map((value) => value.trim().replace(/^\/|\/$/g, ""));
  const distinct = [...new Set(asked.map((value) => value.toLowerCase()))].filter(Boolean);
  const all = distinct.filter(isReference);
  const references: readonly Reference[] = all.slice(0, limit);
  return {
    references,
    faulty: distinct.filter((value) => !isReference(value)).slice(0, limit),
    over: all.length - references.length,
  };
}

/** Writes listings as they are in an address and in the browser's storage. What is formatted parses to the same. */
export function formatReferences(references: readonly Reference[]): string {
  return references.join(",");
}

/** Reads what the browser kept, whatever became of it: every reference that can still be made out, each once. */
export function parseShortlist(text: string): Reference[] {
  const found = text.match(new RegExp(`\\b${referencePattern}`, "g")) ?? [];
  return [...new Set(found as Reference[])].slice(0, shortlistLimit);
}

function isReference(value: string): value is Reference {
  return whole.test(value);
}

/** Moves a listing one place up (-1) or down (1); at either end it stays. */
export function moveReference(list: readonly Reference[], reference: Reference, by: -1 | 1): Reference[] {
  const from = list.indexOf(reference);
  const to = from + by;
  if (from < 0 || to < 0 || to >= list.length) return [...list];
  return list.with(from, list[to] as Reference).with(to, reference);
}

/** Adds listings at the end, as far as there is room. */
export function addReferences(
  list: readonly Reference[],
  more: readonly Reference[],
): { readonly list: readonly Reference[]; readonly added: number; readonly left: number } {
  const fresh = more.filter((reference) => !list.includes(reference));
  const added = fresh.slice(0, Math.max(0, shortlistLimit - list.length));
  return { list: [...list, ...added], added: added.length, left: fresh.length - added.length };
}

/** What a reader wrote for themselves, by listing. */
export type Notes = Readonly<Partial<Record<Reference, string>>>;

/** In characters. */
export const maxNoteLength = 2000;

/** Reads the notes that the browser kept; of what isn't one, nothing. */
export function parseNotes(text: string): Notes {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return {};
  }
  const texts = Object.entries(value ?? {}).filter(
    ([reference, note]) => isReference(reference) && typeof note === "string" && note !== "",
  );
  return Object.fromEntries(texts.map(([reference, note]) => [reference, String(note).slice(0, maxNoteLength)]));
}

/** Writes the notes of the listings that are on the list: a note goes with its listing. */
export function formatNotes(notes: Notes, references: readonly Reference[]): string {
  const kept = references.slice(0, shortlistLimit).filter((reference) => notes[reference]);
  return JSON.stringify(Object.fromEntries(kept.map((reference) => [reference, notes[reference]])));
}

/** A note goes with its listing when that moves, unless there is one at its new place already. */
export function moveNotes(notes: Notes, moved: readonly { readonly from: Reference; readonly to: Reference }[]): Notes {
  const taken = moved.filter(({ from, to }) => notes[from] !== undefined && notes[to] === undefined);
  return { ...notes, ...Object.fromEntries(taken.map(({ from, to }) => [to, notes[from]])) };
}
