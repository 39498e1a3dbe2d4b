import { useRef, useState } from "preact/hooks";
import { CrossIcon } from "./Chips.tsx";
import { Facets } from "./Facets.tsx";
import type { DirectoryResult } from "../../core/facets/find-listings.ts";
import type { PartProps } from "./use-query.ts";
import { directoryWords as words } from "./words.ts";

interface Props extends PartProps {
  readonly answer: DirectoryResult;
}

/** On a phone the facets are in a sheet over the list. Each choice applies at once, as in the rail, however the sheet is closed. */
export function FacetSheet({ directory, query, answer, change }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const [isOpen, setOpen] = useState(false);
  const close = () => dialog.current?.close();
  const inForce = Object.values(query.terms).flat().length;
  return (
    <>
      <button
        type="button"
        class="facets-open"
        aria-haspopup="dialog"
        onClick={() => {
          setOpen(true);
          dialog.current?.showModal();
        }}
      >
        <svg class="icon" viewBox="0 0 24 24" aria-hidden="true">
          <path d="M2 5h20M6 12h12M9 19h6" />
        </svg>
        {words.filter.open}
        {inForce > 0 && <span class="num">{words.filter.inForce({ count: inForce })}</span>}
      </button>
      <dialog ref={dialog} class="sheet" aria-label={words.filter.label} onClose={() => setOpen(false)}>
        {isOpen && (
          <>
            <div class="sheet-head">
              <h2>{words.filter.label}</h2>
              <button
                type="button"
                class="link"
                disabled={inForce === 0}
                onClick={() => change((asked) => ({ ...asked, terms: {} }))}
              >
                {words.filter.clear}
              </button>
              <button type="button" class="sheet-close" onClick={close}>
                <CrossIcon />
                <span class="vh">{words.filter.close}</span>
              </button>
            </div>
            <div class="sheet-body">
              <Facets directory={directory} query={query} answer={answer} change={change} />
            </div>
            <div class="sheet-foot">
              <button type="button" class="button" onClick={close}>
                {words.filter.apply({ count: answer.rows.length })}
              </button>
              <p class="vh" role="status">
                {words.filter.of({ part: answer.rows.length, total: directory.engine.size })}
              </p>
            </div>
          </>
        )}
      </dialog>
    </>
  );
}
