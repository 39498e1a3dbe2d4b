import type { ComponentChildren } from "preact";
import { useMemo, useState } from "preact/hooks";
import { findRow } from "../../core/shortlist/listing-index.ts";
import { maxNoteLength, compareLimit, formatReferences, notesKey } from "../../core/shortlist/references.ts";
import type { Reference } from "../../dataset/model.ts";
import { ListingRow } from "../rows/ListingRow.tsx";
import { readSavedShortlist, saveShortlist } from "../rows/saved-shortlist.ts";
import { href } from "../ui/href.ts";
import { useStoredText, type TextStore } from "../ui/use-stored-text.ts";
import type { Shortlist } from "./use-listed.ts";
import { shortlistWords as words } from "./words.ts";

export interface Props {
  references: readonly Reference[];
  shortlist: Shortlist;
  /** Whether it is the reader's own list: then its rows can't be put on that, and what is done next is to compare. */
  isOwn: boolean;
  /** What else can be done with a listing. */
  children?: (reference: Reference, name: string, place: number) => ComponentChildren;
}

/** Listings in the reader's order, each as the row that stands everywhere, with what can be done with it; those ticked are compared. */
export function Entries({ references, shortlist: { listed, titleOf }, isOwn, children }: Props) {
  const [ticked, setTicked] = useState<readonly Reference[]>([]);
  const picked = references.filter((reference) => ticked.includes(reference)).slice(0, compareLimit);
  return (
    <>
      <ol class="kept-list">
        {references.map((reference, place) => {
          const row = findRow(listed, reference);
          if (row === undefined) return null;
          const isPicked = picked.includes(reference);
          const onPick = () =>
            setTicked(isPicked ? picked.filter((each) => each !== reference) : [...picked, reference]);
          return (
            <li key={reference} class="kept-entry" data-reference={reference}>
              <ListingRow row={row} titleOf={titleOf} hasShortlistButton={!isOwn} />
              <div class="kept-tools">
                <label class="tickbox">
                  <input
                    type="checkbox"
                    checked={isPicked}
                    disabled={!isPicked && picked.length >= compareLimit}
                    onChange={onPick}
                  />
                  <span>
                    {words.pick}
                    <span class="vh">{words.of({ name: row.name })}</span>
                  </span>
                </label>
                {children?.(reference, row.name, place)}
              </div>
            </li>
          );
        })}
      </ol>
      <div class="kept-foot">
        {picked.length < 2 ? (
          <p class="label">{words.comparePick({ count: compareLimit })}</p>
        ) : (
          // After "#", so that the host isn't told the list.
          <a class={isOwn ? "button" : "button second"} href={`${href("/compare/")}#ids=${formatReferences(picked)}`}>
            {words.compare({ count: picked.length })}
          </a>
        )}
      </div>
    </>
  );
}

export interface NoteProps {
  reference: Reference;
  name: string;
  note: string;
}

/** The reader's note on a listing, kept as it is written: after a pause, on leaving the field, and on leaving the page. */
export function Note({ reference, name, note }: NoteProps) {
  // A text of its own in the storage, though all notes are kept as one.
  const store = useMemo<TextStore>(
    () => ({
      key: notesKey,
      read: () => readSavedShortlist().notes[reference] ?? "",
      write: (text) => {
        const kept = readSavedShortlist();
        if (!saveShortlist({ ...kept, notes: { ...kept.notes, [reference]: text } })) throw new RangeError("not kept");
      },
    }),
    [],
  );
  const { state, draft, update, save } = useStoredText(store);
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
          maxLength={maxNoteLength}
          autocomplete="off"
          value={draft ?? note}
          onInput={({ currentTarget: { value } }) => update(value)}
          onBlur={save}
        />
      </label>
      <p role="status">{said}</p>
    </div>
  );
}
