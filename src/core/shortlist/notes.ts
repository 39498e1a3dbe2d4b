import type { Reference } from "../../dataset/model.ts";
import { shortlistLimit } from "./references.ts";

/** What a reader wrote for themselves, by listing. */
export type Notes = Readonly<Partial<Record<Reference, string>>>;

/** In characters. */
export const longestNote = 2000;

/** Reads the notes that the browser kept; of what isn't one, nothing. */
export function parseNotes(text: string): Notes {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return {};
  }
  if (typeof value !== "object" || value === null || Array.isArray(value)) return {};
  const texts = Object.entries(value).filter(([, note]) => typeof note === "string" && note !== "");
  return Object.fromEntries(texts.map(([reference, note]) => [reference, String(note).slice(0, longestNote)]));
}

/** Writes the notes of the listings that are on the list: a note goes with its listing. */
export function formatNotes(notes: Notes, references: readonly Reference[]): string {
  const kept = references.slice(0, shortlistLimit).filter((reference) => notes[reference]);
  return JSON.stringify(Object.fromEntries(kept.map((reference) => [reference, notes[reference]])));
}

/** A note goes with its listing when that moves, unless there is one at its new place already. */
export function notesAfterMoves(
  notes: Notes,
  moved: readonly { readonly from: Reference; readonly to: Reference }[],
): Notes {
  const taken = moved.filter(({ from, to }) => notes[from] !== undefined && notes[to] === undefined);
  return { ...notes, ...Object.fromEntries(taken.map(({ from, to }) => [to, notes[from]])) };
}
