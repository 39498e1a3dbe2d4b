import { useMemo } from "preact/hooks";
import type { Reference } from "../../dataset/model.ts";
import { longestNote } from "../../core/shortlist/notes.ts";
import { notesKey } from "../../core/shortlist/references.ts";
import { useKeptText, type TextStore } from "../ui/use-kept-text.ts";
import { readKept, writeKept } from "../rows/kept-listings.ts";
import { useShortlist } from "./context.ts";

export interface Props {
  reference: Reference;
  name: string;
  note: string;
}

/** The reader's note on a listing, kept as it is written: after a pause, on leaving the field, and on leaving the page. */
export function Note({ reference, name, note }: Props) {
  const { words } = useShortlist();
  const { state, entered, enter, keep } = useNote(reference);
  const said = state === "refused" ? words.noteRefused : state === "replaced" ? words.noteReplaced : "";
  return (
    <div class="kept-note">
      <label>
        <span>
          {words.note}
          <span class="vh">{words.of({ name })}</span> <span class="quiet">{words.noteHint}</span>
        </span>
        <textarea
          class="input"
          rows={2}
          maxLength={longestNote}
          autocomplete="off"
          value={entered ?? note}
          onInput={({ currentTarget: { value } }) => enter(value)}
          onBlur={keep}
        />
      </label>
      <p role="status">{said}</p>
    </div>
  );
}

/** A note as a text of its own in the storage, though all notes are kept as one. */
function useNote(reference: Reference) {
  const store = useMemo<TextStore>(
    () => ({
      key: notesKey,
      read: () => readKept().notes[reference] ?? "",
      write: (text) => {
        const kept = readKept();
        if (!writeKept({ ...kept, notes: { ...kept.notes, [reference]: text } })) throw new RangeError("not kept");
      },
    }),
    [],
  );
  return useKeptText(store);
}
