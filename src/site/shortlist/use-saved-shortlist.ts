import { useEffect, useState } from "preact/hooks";
import { formatNotes, formatReferences } from "../../core/shortlist/references.ts";
import { pageMessages } from "../page/words.ts";
import { readSavedShortlist, saveShortlist, type SavedShortlist } from "../rows/saved-shortlist.ts";
import { onWindowEvents } from "./window-events.ts";
import { shortlistMessages } from "./words.ts";

/**
 * Returns the reader's shortlist, and renders again when another tab or the script of every page changes it, and when the page is
 * restored from the browser's back/forward cache.
 */
export function useSavedShortlist(): SavedShortlist {
  const [saved, setSaved] = useState(readSavedShortlist);
  useEffect(() => onWindowEvents(["storage", "pageshow"], () => setSaved(readSavedShortlist())), []);
  return saved;
}

/** Message about the last change of the shortlist. */
export interface ChangeNotice {
  readonly text: string;
  /** List before the change. Absent if the change cannot be undone. */
  readonly previous?: SavedShortlist;
  /** List after the change. Present together with `previous`. */
  readonly current?: SavedShortlist;
}

/** The reader's shortlist, functions to change it, and the notice about the last change. */
export interface ShortlistChanges {
  /** Stored list. */
  readonly saved: SavedShortlist;
  /** Its text is "" before the first change. It can no longer be undone once the list was changed elsewhere. */
  readonly notice: ChangeNotice;
  /**
   * Stores a list and, if a text is passed, sets it as the notice, which can be undone with "undo". If another tab changed the
   * list, or the browser refuses to store it, nothing is stored and the notice says so.
   */
  readonly change: (next: SavedShortlist, text?: string, undo?: "undo") => void;
  /** Sets a notice without changing the list. */
  readonly announce: (text: string) => void;
}

/**
 * Returns the reader's shortlist with functions to change it, and the notice about the last change.
 *
 * @returns `saved`: the stored list; `notice`: `{text}`, and `previous` and `current` lists while the change can be undone,
 *   `{text: ""}` before the first change; `change(next, text, "undo")`: stores a list, and sets the notice if a text is passed;
 *   if another tab changed the list, or the browser refuses to store it, nothing is stored and the notice says so;
 *   `announce(text)`: sets a notice alone
 */
export function useShortlistChanges(): ShortlistChanges {
  const saved = useSavedShortlist();
  const [notice, setNotice] = useState<ChangeNotice>({ text: "" });

  const change = (next: SavedShortlist, text?: string, undo?: "undo"): void => {
    // Another tab may have changed the list a moment ago, before its event arrived here.
    if (!isSameShortlist(readSavedShortlist(), saved)) {
      dispatchEvent(new Event("storage"));
      setNotice({ text: shortlistMessages.changed });
    } else if (!saveShortlist(next)) setNotice({ text: pageMessages.lost });
    else if (text !== undefined) setNotice(undo ? { text, previous: saved, current: next } : { text });
  };

  // To undo an older change would also undo what was done elsewhere since.
  const isUndoable = notice.current === undefined || isSameShortlist(notice.current, saved);
  return {
    saved,
    notice: isUndoable ? notice : { text: notice.text },
    change,
    announce: (text: string) => setNotice({ text }),
  };
}

/**
 * Returns true if both lists have the same references in the same order, the same notes on them and the same question. The
 * question of an empty list does not count.
 */
function isSameShortlist(a: SavedShortlist, b: SavedShortlist): boolean {
  const formatShortlist = ({ references, notes, question }: SavedShortlist) =>
    `${formatReferences(references)} ${formatNotes(notes, references)} ${references.length > 0 ? question : ""}`;
  return formatShortlist(a) === formatShortlist(b);
}
