import { useMemo, useRef } from "preact/hooks";
import type { TextStore } from "../../core/contribute/kept-text.ts";
import type { Reference } from "../../dataset/model.ts";
import { longestNote, parseNotes } from "../../core/shortlist/notes.ts";
import { notesKey } from "../../core/shortlist/references.ts";
import { tellOf, useKeptText } from "../ui/use-kept-text.ts";
import { useShortlist } from "./context.ts";

export interface Props {
  reference: Reference;
  name: string;
  note: string;
  /** @returns whether the browser would keep it */
  onWrite: (note: string) => boolean;
}

/** The reader's note on a listing, kept as it is written: after a pause, on leaving the field, and on leaving the page. */
export function Note({ reference, name, note, onWrite }: Props) {
  const { words } = useShortlist();
  const { kept, enter, keep, claim, take } = useNote(reference, note, onWrite);
  const { state, isRivalled } = kept;
  const said =
    state === "refused"
      ? words.noteRefused
      : state === "held"
        ? words.noteHeld
        : state === "kept" && isRivalled
          ? words.noteRivalled
          : "";
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
          value={kept.entered ?? note}
          onInput={({ currentTarget: { value } }) => enter(value)}
          onBlur={keep}
        />
      </label>
      <p role="status">{said}</p>
      {state === "held" && (
        <p>
          <button type="button" class="link" onClick={claim}>
            {words.noteMine}
          </button>{" "}
          <button type="button" class="link" onClick={() => take(note)}>
            {words.noteTheirs}
          </button>
        </p>
      )}
    </div>
  );
}

/** A note as a text of its own in the storage, though all notes are kept as one. */
function useNote(reference: Reference, note: string, onWrite: Props["onWrite"]) {
  const write = useRef(onWrite);
  write.current = onWrite;
  const key = `${notesKey}:${reference}`;
  const store = useMemo<TextStore>(
    () => ({
      read: () => parseNotes(localStorage.getItem(notesKey) ?? "")[reference] ?? "",
      write: (text) => {
        if (!write.current(text)) throw new RangeError("not kept");
      },
      tell: () => tellOf(key),
    }),
    [],
  );
  return useKeptText(key, store, note, { isFollowing: true });
}
