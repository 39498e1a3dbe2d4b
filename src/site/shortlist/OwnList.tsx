import { useRef } from "preact/hooks";
import { moveNotes, moveReference } from "../../core/shortlist/references.ts";
import type { ResolvedReferences } from "../../core/shortlist/listing-index.ts";
import type { Reference } from "../../dataset/model.ts";
import { Brief, Uncopied, useCopy } from "./Brief.tsx";
import { Entries, Note } from "./Entries.tsx";
import { Notices } from "./Notices.tsx";
import type { Shortlist } from "./use-listed.ts";
import { addressOfAsked, type Changes } from "./use-list.ts";
import { shortlistWords as words } from "./words.ts";

export interface Props {
  shortlist: Shortlist;
  resolved: ResolvedReferences;
  changes: Changes;
}

/**
 * The reader's own list: notes, order, removal, what is ticked to be compared, and the brief.
 *
 * After each change the keyboard stays with what it was at, or with what took its place.
 */
export function OwnList({ shortlist, resolved, changes }: Props) {
  const { kept, change, say } = changes;
  const { references, unknown, moved } = resolved;
  const section = useRef<HTMLElement>(null);
  const { uncopied, copy } = useCopy(say);
  const notes = moveNotes(kept.notes, moved);
  // What isn't there keeps its place at the end, until the reader takes it off.
  const rest = unknown.map(({ asked }) => asked as Reference);
  const keep = (list: readonly Reference[], said: string, undo?: "undo") =>
    change({ ...kept, references: list, notes }, said, undo);
  const focus = (selector: string) => setTimeout(() => section.current?.querySelector<HTMLElement>(selector)?.focus());
  const move = (reference: Reference, name: string, by: -1 | 1) => {
    const list = moveReference(references, reference, by);
    keep([...list, ...rest], words.movedTo({ name, place: list.indexOf(reference) + 1, total: list.length }));
    // At an end the other direction takes the keyboard.
    const isAtEnd = list.at(by === 1 ? -1 : 0) === reference;
    focus(`[data-reference="${reference}"] [data-move="${isAtEnd ? -by : by}"]`);
  };
  const remove = (reference: Reference, name: string, place: number) => {
    const next = references[place + 1] ?? references[place - 1];
    keep(
      [...references, ...rest].filter((each) => each !== reference),
      words.removed({ name }),
      "undo",
    );
    focus(next === undefined || place < 0 ? "h2" : `[data-reference="${next}"] [data-remove]`);
  };
  const clear = () =>
    change({ references: [], notes: {}, question: "" }, words.cleared({ count: kept.references.length }), "undo");
  return (
    <>
      <section ref={section} aria-labelledby="own">
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
            <button type="button" class="link" onClick={clear}>
              {words.clear}
            </button>
          </div>
          <Uncopied text={uncopied} />
        </div>
        <Notices
          listed={shortlist.listed}
          resolved={resolved}
          onForget={(asked) => remove(asked as Reference, asked, -1)}
        />
        <Entries references={references} shortlist={shortlist} isOwn>
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
      </section>
      {references.length > 0 && (
        <Brief shortlist={shortlist} references={references} notes={notes} say={say} question={kept.question} />
      )}
    </>
  );
}

interface OrderProps {
  name: string;
  /** Of the listing in its list, from 0. */
  place: number;
  of: number;
  onMove: (by: -1 | 1) => void;
  onRemove: () => void;
}

/** Moves a listing up and down, and takes it off. */
function Order({ name, place, of, onMove, onRemove }: OrderProps) {
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
