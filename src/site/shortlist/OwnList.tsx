import { useRef } from "preact/hooks";
import type { Reference } from "../../dataset/model.ts";
import { moveReference } from "../../core/shortlist/references.ts";
import { notesAfterMoves } from "../../core/shortlist/notes.ts";
import type { Resolved } from "../../core/shortlist/resolve.ts";
import { Brief } from "./Brief.tsx";
import { CompareLink, usePicked } from "./CompareLink.tsx";
import { useShortlist } from "./context.ts";
import { Entries } from "./Entries.tsx";
import { Note } from "./Note.tsx";
import { Notices } from "./Notices.tsx";
import type { useChanges } from "./use-changes.ts";
import { Uncopied, useCopy } from "./Uncopied.tsx";
import { addressOfAsked } from "./use-asked.ts";

export interface Props {
  resolved: Resolved;
  changes: ReturnType<typeof useChanges>;
}

/** The reader's own list: notes, order, removal, what is ticked to be compared, and the brief. */
export function OwnList({ resolved, changes }: Props) {
  const { listed, words } = useShortlist();
  const { references } = resolved;
  const section = useRef<HTMLElement>(null);
  const { picked, onPick } = usePicked(references);
  const { notes, move, remove, forget } = useOwn(resolved, changes, section);
  return (
    <>
      <section ref={section} aria-labelledby="own">
        <OwnHead
          references={references}
          say={changes.say}
          onClear={() =>
            changes.change(
              { references: [], notes: {}, question: "" },
              words.cleared({ count: changes.kept.references.length }),
              "undo",
            )
          }
        />
        <Notices listed={listed} words={words} resolved={resolved} onForget={forget} />
        <Entries references={references} picked={picked} onPick={onPick} shortlist={false}>
          {(reference, name, place) => (
            <>
              <Note reference={reference} name={name} note={notes[reference] ?? ""} />
              <Order
                name={name}
                place={place}
                of={references.length}
                onMove={(by) => move(reference, name, by)}
                onRemove={() => remove(reference, name, place)}
              />
            </>
          )}
        </Entries>
        <div class="kept-foot">
          <CompareLink picked={picked} />
        </div>
      </section>
      {references.length > 0 && (
        <Brief references={references} notes={notes} question={changes.kept.question} say={changes.say} />
      )}
    </>
  );
}

/** What can be done with the list. After each the keyboard stays with what it was at, or with what took its place. */
function useOwn(
  { references, unknown, moved }: Resolved,
  { kept, change }: Props["changes"],
  section: { readonly current: HTMLElement | null },
) {
  const { words } = useShortlist();
  const notes = notesAfterMoves(kept.notes, moved);
  // What isn't there keeps its place at the end, until the reader takes it off.
  const rest = unknown.map(({ asked }) => asked as Reference);
  const keep = (list: readonly Reference[], texts = notes, said?: string, undo?: "undo") =>
    change({ ...kept, references: [...list, ...rest], notes: texts }, said, undo);
  const focus = (selector: string) => setTimeout(() => section.current?.querySelector<HTMLElement>(selector)?.focus());
  return {
    notes,
    move: (reference: Reference, name: string, by: -1 | 1) => {
      const list = moveReference(references, reference, by);
      keep(list, notes, words.movedTo({ name, place: list.indexOf(reference) + 1, total: list.length }));
      // At an end the other direction takes the keyboard.
      const isAtEnd = list.at(by === 1 ? -1 : 0) === reference;
      focus(`[data-reference="${reference}"] [data-move="${isAtEnd ? -by : by}"]`);
    },
    remove: (reference: Reference, name: string, place: number) => {
      const next = references[place + 1] ?? references[place - 1];
      const list = references.filter((each) => each !== reference);
      keep(list, notes, words.removed({ name }), "undo");
      focus(next === undefined ? "h2" : `[data-reference="${next}"] [data-remove]`);
    },
    forget: (asked: string) => {
      const list = [...references, ...rest.filter((each) => each !== asked)];
      change({ ...kept, references: list, notes }, words.removed({ name: asked }), "undo");
      focus("h2");
    },
  };
}

interface OwnHeadProps {
  references: readonly Reference[];
  say: (text: string) => void;
  onClear: () => void;
}

/** How many listings there are, the address to share, and the way to an empty list. */
function OwnHead({ references, say, onClear }: OwnHeadProps) {
  const { words } = useShortlist();
  const { uncopied, copy } = useCopy(say);
  return (
    <div class="toolbar kept-head">
      <h2 id="own" tabIndex={-1}>
        {words.heading} <span class="label">{words.count({ count: references.length })}</span>
      </h2>
      <div class="kept-actions">
        <button
          type="button"
          class="link"
          onClick={() => copy(location.origin + addressOfAsked(references), words.shared)}
        >
          {words.share}
        </button>
        <button type="button" class="link" onClick={onClear}>
          {words.clear}
        </button>
      </div>
      <Uncopied text={uncopied} />
    </div>
  );
}

interface OrderProps {
  name: string;
  /** Of the listing in its list, from 0. */
  place: number;
  /** How many there are. */
  of: number;
  onMove: (by: -1 | 1) => void;
  onRemove: () => void;
}

/** Moves a listing up and down, and takes it off. */
function Order({ name, place, of, onMove, onRemove }: OrderProps) {
  const { words } = useShortlist();
  const about = <span class="vh">{words.of({ name })}</span>;
  return (
    <div class="kept-order">
      <button type="button" class="link" data-move="-1" disabled={place === 0} onClick={() => onMove(-1)}>
        {words.up}
        {about}
      </button>
      <button type="button" class="link" data-move="1" disabled={place === of - 1} onClick={() => onMove(1)}>
        {words.down}
        {about}
      </button>
      <button type="button" class="link" data-remove onClick={onRemove}>
        {words.remove}
        {about}
      </button>
    </div>
  );
}
