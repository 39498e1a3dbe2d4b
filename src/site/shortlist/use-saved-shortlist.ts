import { useEffect, useState } from "preact/hooks";
import { formatNotes, formatReferences } from "../../core/shortlist/references.ts";
import { pageMessages } from "../page/words.ts";
import { readSavedShortlist, saveShortlist, type SavedShortlist } from "../rows/saved-shortlist.ts";
import { onWindowEvents } from "./window-events.ts";
import { shortlistMessages } from "./words.ts";

/** Returns the reader's shortlist, and renders again when another tab or the script of every page changes it. */
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

/**
 * Returns the reader's shortlist with functions to change it, and the notice about the last change.
 *
 * @returns `saved`: the stored list; `notice`: its text is "" before the first change, and it can no longer be undone once the
 *   list was changed elsewhere; `change(next, text, "undo")`: stores a list and sets the notice, if a text is passed. If another
 *   tab changed the list, or the browser refuses to store it, nothing is stored and the notice says so; `announce(text)`: sets a
 *   notice alone
 */
export function useShortlistChanges() {
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

export type ShortlistChanges = ReturnType<typeof useShortlistChanges>;

/** Returns true if both lists are stored as the same texts. The question of an empty list is not stored. */
function isSameShortlist(a: SavedShortlist, b: SavedShortlist): boolean {
  const formatShortlist = ({ references, notes, question }: SavedShortlist) =>
    `${formatReferences(references)} ${formatNotes(notes, references)} ${references.length > 0 ? question : ""}`;
  return formatShortlist(a) === formatShortlist(b);
}
