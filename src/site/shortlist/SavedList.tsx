import { useRef } from "preact/hooks";
import type { ResolvedReferences } from "../../core/shortlist/listing-index.ts";
import { copyNotesOfMoved, moveReference } from "../../core/shortlist/references.ts";
import type { Reference } from "../../dataset/model.ts";
import { Brief } from "./Brief.tsx";
import { CopyFallback, useCopy } from "./copy.tsx";
import { Entries } from "./Entries.tsx";
import { Note } from "./Note.tsx";
import { Notices } from "./Notices.tsx";
import type { ListData } from "./use-listings.ts";
import { formatListAddress } from "./use-requested-references.ts";
import type { ShortlistChanges } from "./use-saved-shortlist.ts";
import { shortlistMessages } from "./words.ts";

export interface Props {
  data: ListData;
  resolved: ResolvedReferences;
  changes: ShortlistChanges;
}

/**
 * The reader's own list: heading with the number of listings, buttons to copy its address and to clear it, notices, and each
 * listing with a note and buttons to reorder and remove it. Below it the brief, if a listing is found.
 *
 * Each change is stored and announced ("B is now 3 of 3", unknown references not counted); one that removes listings can be
 * undone. After it the focus stays on the button pressed. At an end of the list, where that is disabled, it moves to the row's
 * other one ("Move up" for "Move down"), and after a removal to “Remove” of the next listing, else of the one before, else to the
 * heading. Unknown references stay at the end of the stored list until the reader removes them.
 */
export function SavedList({ data, resolved, changes }: Props) {
  const { saved, change, announce } = changes;
  const { references, unknown, moved } = resolved;
  const section = useRef<HTMLElement>(null);
  const { uncopied, copy } = useCopy(announce);
  const notes = copyNotesOfMoved(saved.notes, moved);
  // Unknown references stay at the end of the stored list until the reader removes them.
  const unknownReferences = unknown.map(({ requested }) => requested as Reference);

  const save = (list: readonly Reference[], text: string, undo?: "undo") =>
    change({ ...saved, references: list, notes }, text, undo);
  const focus = (selector: string) => setTimeout(() => section.current?.querySelector<HTMLElement>(selector)?.focus());

  /** Moves a listing up (-1) or down (1), announces its new position, and keeps the focus on a button of its row. */
  const move = (reference: Reference, name: string, by: -1 | 1) => {
    const list = moveReference(references, reference, by);
    const position = list.indexOf(reference) + 1;
    save([...list, ...unknownReferences], shortlistMessages.movedTo({ name, position, total: list.length }));
    // At an end this direction's button is disabled, so the other one gets the focus.
    const isAtEnd = list.at(by === 1 ? -1 : 0) === reference;
    focus(`[data-reference="${reference}"] [data-move="${isAtEnd ? -by : by}"]`);
  };

  /** Removes a listing, which can be undone, and moves the focus to the next one's button, or to the heading if none is left. */
  const remove = (reference: Reference, name: string) => {
    const remaining = [...references, ...unknownReferences].filter((other) => other !== reference);
    save(remaining, shortlistMessages.removed({ name }), "undo");
    const neighbour = findNeighbour(references, reference);
    focus(neighbour === undefined ? "h2" : `[data-reference="${neighbour}"] [data-remove]`);
  };

  /** Empties the list with its notes and question, which can be undone. */
  const clear = () => {
    const text = shortlistMessages.cleared({ count: saved.references.length });
    change({ references: [], notes: {}, question: "" }, text, "undo");
  };
  const copyAddress = () => copy(location.origin + formatListAddress(references), shortlistMessages.shared);

  return (
    <>
      <section ref={section} aria-labelledby="own">
        <div class="toolbar kept-head">
          <h2 id="own" tabIndex={-1}>
            {shortlistMessages.heading}{" "}
            <span class="label">{shortlistMessages.count({ count: references.length })}</span>
          </h2>
          <div class="kept-actions">
            <button type="button" class="link" onClick={copyAddress}>
              {shortlistMessages.share}
            </button>
            <button type="button" class="link" onClick={clear}>
              {shortlistMessages.clear}
            </button>
          </div>
          <CopyFallback text={uncopied} />
        </div>
        <Notices
          index={data.index}
          resolved={resolved}
          onRemoveUnknown={(requested) => remove(requested as Reference, requested)}
        />
        <Entries
          references={references}
          data={data}
          isReadersList
          renderControls={(reference, name, index) => (
            <>
              <Note reference={reference} name={name} note={notes[reference] ?? ""} />
              <OrderButtons
                name={name}
                isFirst={index === 0}
                isLast={index === references.length - 1}
                onMove={(by) => move(reference, name, by)}
                onRemove={() => remove(reference, name)}
              />
            </>
          )}
        />
      </section>
      {references.length > 0 && (
        <Brief data={data} references={references} notes={notes} announce={announce} question={saved.question} />
      )}
    </>
  );
}

/** Returns the reference after this one or, for the last, the one before. Undefined if it is the only one or not on the list. */
function findNeighbour(references: readonly Reference[], reference: Reference): Reference | undefined {
  const index = references.indexOf(reference);
  return index === -1 ? undefined : (references[index + 1] ?? references[index - 1]);
}

interface OrderButtonsProps {
  name: string;
  isFirst: boolean;
  isLast: boolean;
  onMove: (by: -1 | 1) => void;
  onRemove: () => void;
}

/**
 * Buttons "Move up" (`onMove(-1)`), disabled for the first listing, "Move down" (`onMove(1)`), disabled for the last, and
 * "Remove".
 */
function OrderButtons({ name, isFirst, isLast, onMove, onRemove }: OrderButtonsProps) {
  const hiddenName = <span class="vh">{shortlistMessages.nameSuffix({ name })}</span>;
  return (
    <div class="kept-order">
      <button type="button" class="link" data-move="-1" disabled={isFirst} onClick={() => onMove(-1)}>
        {shortlistMessages.up}
        {hiddenName}
      </button>
      <button type="button" class="link" data-move="1" disabled={isLast} onClick={() => onMove(1)}>
        {shortlistMessages.down}
        {hiddenName}
      </button>
      <button type="button" class="link" data-remove onClick={onRemove}>
        {shortlistMessages.remove}
        {hiddenName}
      </button>
    </div>
  );
}
