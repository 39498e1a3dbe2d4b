import type { Reference } from "../../dataset/model.ts";
import { formatNotes, parseNotes, type Notes } from "../../core/shortlist/notes.ts";
import { formatReferences, notesKey, parseShortlist, shortlistKey } from "../../core/shortlist/references.ts";

/** What the browser keeps for a reader, and only the browser. */
export interface Kept {
  readonly references: readonly Reference[];
  readonly notes: Notes;
}

/** Empty where nothing is kept, or nothing can be. */
export function readKept(): Kept {
  return { references: readShortlist(), notes: parseNotes(read(notesKey)) };
}

export function readShortlist(): readonly Reference[] {
  return parseShortlist(read(shortlistKey));
}

/**
 * Keeps a list and its notes, both or neither, and tells the rest of the page, as another tab would be told.
 *
 * @returns whether the browser would keep it
 */
export function writeKept({ references, notes }: Kept): boolean {
  const before = read(shortlistKey);
  try {
    localStorage.setItem(shortlistKey, formatReferences(references));
    localStorage.setItem(notesKey, formatNotes(notes, references));
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
  try {
    return localStorage.getItem(key) ?? "";
  } catch {
    return "";
  }
}
