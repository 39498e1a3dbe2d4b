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

/** Shortlist of a reader, as the browser stores it. It is sent nowhere. */
export interface SavedShortlist {
  readonly references: readonly Reference[];
  readonly notes: Notes;
  /** Question of the match page that the list was made with, as in its address. "" if there was none. */
  readonly question: string;
}

/**
 * Reads the shortlist from the browser's storage: `{references, notes, question}`. They are [], {} and "" if nothing is stored,
 * or if storage is turned off.
 */
export function readSavedShortlist(): SavedShortlist {
  return {
    references: readShortlist(),
    notes: parseNotes(readStored(notesKey)),
    question: readStored(questionKey),
  };
}

/**
 * Stores the question of the match page that a list is made with, such as "countries=QA&services=training". Does nothing if the
 * browser refuses to store it.
 */
export function saveQuestion(question: string): void {
  try {
    localStorage.setItem(questionKey, question);
  } catch {
    // The browser refuses the list itself too, and the page then shows a message.
  }
}

/**
 * Stores a shortlist, and dispatches a `storage` event so that the rest of the page shows it.
 *
 * An empty list is stored without its question. Notes are stored for listings on the list only.
 *
 * @returns true, or false if the browser refused to store it: the list is then as it was before, and there is no event
 */
export function saveShortlist({ references, notes, question }: SavedShortlist): boolean {
  const previousReferences = readStored(shortlistKey);
  try {
    localStorage.setItem(shortlistKey, formatReferences(references));
    localStorage.setItem(notesKey, formatNotes(notes, references));
    if (references.length === 0) localStorage.removeItem(questionKey);
    else if (question !== readStored(questionKey)) localStorage.setItem(questionKey, question);
  } catch {
    restoreReferences(previousReferences);
    return false;
  }
  dispatchEvent(new Event("storage"));
  return true;
}

/**
 * Stores the previous list again after a failed save: a nearly full storage can take the list and refuse the longer notes. Does
 * nothing if the storage refuses the list too, which then still has the previous one.
 *
 * @param references as stored, joined by commas
 */
function restoreReferences(references: string): void {
  try {
    localStorage.setItem(shortlistKey, references);
  } catch {
    // The storage refused the new list too, so it still has the previous one.
  }
}

/** Returns the stored text of a key. "" if there is none, or if storage is turned off. */
function readStored(key: string): string {
  return findStorage()?.getItem(key) ?? "";
}
