import { useMemo, useRef, useState } from "preact/hooks";
import { findListings } from "../../core/facets/find-listings.ts";
import type { Query } from "../../core/facets/selection.ts";
import { CrossIcon } from "./Chips.tsx";
import { Facets } from "./Facets.tsx";
import type { PartProps } from "./use-query.ts";
import { directoryWords as words } from "./words.ts";

/** On a phone the facets are in a sheet: what is chosen there counts at once, and is asked on leaving by its button. */
export function Sheet({ directory, query, change }: PartProps) {
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
        <svg class="icon" viewBox="0 0 24 24" aria-hidden="true">
          <path d="M2 5h20M6 12h12M9 19h6" />
        </svg>
        {words.filter.open}
        {inForce > 0 && <span class="num">{words.filter.inForce({ count: inForce })}</span>}
      </button>
      <dialog ref={dialog} class="sheet" aria-label={words.filter.label} onClose={() => setDraft(undefined)}>
        {draft && (
          <Draft
            {...{ directory, query: draft }}
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

interface DraftProps extends PartProps {
  onApply: () => void;
  onLeave: () => void;
}

function Draft({ directory, query, change, onApply, onLeave }: DraftProps) {
  const { engine } = directory;
  const answer = useMemo(() => findListings(engine, query), [engine, query]);
  return (
    <>
      <div class="sheet-head">
        <h2>{words.filter.label}</h2>
        <button
          type="button"
          class="link"
          disabled={Object.keys(query.terms).length === 0}
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
        <Facets {...{ directory, query, answer, change }} />
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
