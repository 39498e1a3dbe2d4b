import { useMemo, useRef, useState } from "preact/hooks";
import { findListings, type Query } from "../../core/facets/facets.ts";
import { useDirectory, type Change } from "./context.ts";
import { Facets } from "./Facets.tsx";
import { CrossIcon, FilterIcon } from "./icons.tsx";

export interface Props {
  query: Query;
  change: Change;
}

/** On a phone the facets are in a sheet: what is chosen there counts at once, and is asked on leaving by its button. */
export function Sheet({ query, change }: Props) {
  const { words } = useDirectory();
  const dialog = useRef<HTMLDialogElement>(null);
  const [draft, setDraft] = useState<Query>();
  const inForce = Object.values(query.terms).flat().length;
  return (
    <>
      <button
        type="button"
        class="facets-open"
        aria-haspopup="dialog"
        onClick={() => {
          setDraft(query);
          dialog.current?.showModal();
        }}
      >
        <FilterIcon />
        {words.filter.open}
        {inForce > 0 && <span class="num">{words.filter.inForce({ count: inForce })}</span>}
      </button>
      <dialog ref={dialog} class="sheet" aria-label={words.filter.label} onClose={() => setDraft(undefined)}>
        {draft && (
          <Draft
            draft={draft}
            change={(update) => setDraft((before) => update(before ?? query))}
            onApply={() => {
              change(() => draft);
              dialog.current?.close();
            }}
            onLeave={() => dialog.current?.close()}
          />
        )}
      </dialog>
    </>
  );
}

interface DraftProps {
  draft: Query;
  change: Change;
  onApply: () => void;
  onLeave: () => void;
}

function Draft({ draft, change, onApply, onLeave }: DraftProps) {
  const { engine, words } = useDirectory();
  const answer = useMemo(() => findListings(engine, draft), [engine, draft]);
  return (
    <>
      <div class="sheet-head">
        <h2>{words.filter.label}</h2>
        <button
          type="button"
          class="link"
          disabled={Object.keys(draft.terms).length === 0}
          onClick={() => change((asked) => ({ ...asked, terms: {} }))}
        >
          {words.filter.clear}
        </button>
        <button type="button" class="sheet-close" onClick={onLeave}>
          <CrossIcon />
          <span class="vh">{words.filter.close}</span>
        </button>
      </div>
      <div class="sheet-body">
        <Facets query={draft} answer={answer} change={change} />
      </div>
      <div class="sheet-foot">
        <button type="button" class="button" onClick={onApply}>
          {words.filter.apply({ count: answer.rows.length })}
        </button>
        <p class="vh" role="status">
          {words.filter.of({ part: answer.rows.length, total: engine.size })}
        </p>
      </div>
    </>
  );
}
