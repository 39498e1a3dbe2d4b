import type { Reference } from "../../dataset/model.ts";
import { findStorage } from "../page/settings.ts";
import { readShortlist } from "../page/shortlist.ts";
import {
  formatNotes,
  parseNotes,
  type Notes,
  formatReferences,
  notesKey,
  questionKey,
  shortlistKey,
} from "../../core/shortlist/references.ts";

/** What the browser keeps for a reader, and only the browser. */
export interface SavedShortlist {
  readonly references: readonly Reference[];
  readonly notes: Notes;
  /** The question of match that the list was made with, as in an address; "" where there was none. */
  readonly question: string;
}

/** Empty where nothing is kept, or nothing can be. */
export function readSavedShortlist(): SavedShortlist {
  return { references: readShortlist(), notes: parseNotes(read(notesKey)), question: read(questionKey) };
}

/** Keeps the question that a list is being made with; the brief does without where the browser keeps nothing. */
export function saveQuestion(question: string): void {
  try {
    localStorage.setItem(questionKey, question);
  } catch {
    // The list itself could not be kept either, and that is said.
  }
}

/**
 * Keeps a list with its notes and its question, all or nothing, and tells the rest of the page, as another tab would be told.
 *
 * @returns whether the browser would keep it
 */
export function saveShortlist({ references, notes, question }: SavedShortlist): boolean {
  const before = read(shortlistKey);
  try {
    localStorage.setItem(shortlistKey, formatReferences(references));
    localStorage.setItem(notesKey, formatNotes(notes, references));
    // A question goes with its list.
    if (references.length === 0) localStorage.removeItem(questionKey);
    else if (question !== read(questionKey)) localStorage.setItem(questionKey, question);
  } catch {
    putBack(before);
    return false;
  }
  dispatchEvent(new Event("storage"));
  return true;
}

/** The notes are longer than the list, so that a full storage may take the one and refuse the other. */
function putBack(list: string): void {
  try {
    localStorage.setItem(shortlistKey, list);
  } catch {
    // Nothing was changed.
  }
}

function read(key: string): string {
  return findStorage()?.getItem(key) ?? "";
}
