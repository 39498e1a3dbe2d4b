import { useMemo } from "preact/hooks";
import { maxNoteLength, notesKey } from "../../core/shortlist/references.ts";
import type { Reference } from "../../dataset/model.ts";
import { readSavedShortlist, saveShortlist } from "../rows/saved-shortlist.ts";
import { useStoredText, type StoredTextState, type TextStore } from "../ui/use-stored-text.ts";
import { shortlistMessages } from "./words.ts";

export interface Props {
  reference: Reference;
  name: string;
  /** Stored note, "" if there is none. */
  note: string;
}

/**
 * Field for the reader's note on a listing, of at most `maxNoteLength` (2,000) characters. It is saved 400 ms after the last
 * input, when the field loses the focus, and when the page is left. A line below says if it could not be saved, or if another tab
 * replaced it.
 */
export function Note({ reference, name, note }: Props) {
  const store = useMemo(() => createNoteStore(reference), []);
  const { state, draft, update, save } = useStoredText(store);
  return (
    <div class="kept-note">
      <label>
        <span>
          {shortlistMessages.note}
          <span class="vh">{shortlistMessages.nameSuffix({ name })}</span>{" "}
          <span class="quiet">{shortlistMessages.noteHint}</span>
        </span>
        <textarea
          class="input"
          rows={2}
          maxLength={maxNoteLength}
          autocomplete="off"
          value={draft ?? note}
          onInput={({ currentTarget: { value } }) => update(value)}
          onBlur={save}
        />
      </label>
      <p role="status">{formatNoteState(state)}</p>
    </div>
  );
}

/**
 * Creates a store for the note on one listing, although all notes are stored as one text. `read` returns "" if there is none;
 * `write` throws a RangeError if the browser refuses it.
 */
function createNoteStore(reference: Reference): TextStore {
  return {
    key: notesKey,
    read: () => readSavedShortlist().notes[reference] ?? "",
    write: (text) => {
      const saved = readSavedShortlist();
      if (!saveShortlist({ ...saved, notes: { ...saved.notes, [reference]: text } })) throw new RangeError("not saved");
    },
  };
}

/** Returns the message for a note that was not saved ("Not saved: …"), or that another tab replaced. "" for other states. */
function formatNoteState(state: StoredTextState): string {
  if (state === "refused") return shortlistMessages.noteRefused;
  return state === "replaced" ? shortlistMessages.noteReplaced : "";
}
