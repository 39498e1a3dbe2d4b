import { useRef, useState } from "preact/hooks";
import { CrossIcon } from "./Chips.tsx";
import { Facets } from "./Facets.tsx";
import type { DirectoryResult } from "../../core/facets/find-listings.ts";
import type { PartProps } from "./use-query.ts";
import { directoryMessages } from "./words.ts";

interface Props extends PartProps {
  readonly answer: DirectoryResult;
}

/**
 * Button that opens the facets in a dialog, for narrow screens, with the number of selected terms ("3 in force") if there are
 * any.
 *
 * The dialog has the facets, a button that clears all of them but keeps the text, and buttons that close it ("Show 12 listings").
 * Each selection applies at once, however the dialog is closed.
 */
export function FacetSheet({ directory, query, answer, change }: Props) {
  const { filter } = directoryMessages;
  const dialog = useRef<HTMLDialogElement>(null);
  const [isOpen, setOpen] = useState(false);
  /** Shows the dialog with its content. */
  const open = () => {
    setOpen(true);
    dialog.current?.showModal();
  };
  /** Closes the dialog, which then drops its content. */
  const close = () => dialog.current?.close();
  const selectedCount = Object.values(query.terms).flat().length;
  return (
    <>
      <button type="button" class="facets-open" aria-haspopup="dialog" onClick={open}>
        <svg class="icon" viewBox="0 0 24 24" aria-hidden="true">
          <path d="M2 5h20M6 12h12M9 19h6" />
        </svg>
        {filter.open}
        {selectedCount > 0 && <span class="num">{filter.inForce({ count: selectedCount })}</span>}
      </button>
      <dialog ref={dialog} class="sheet" aria-label={filter.label} onClose={() => setOpen(false)}>
        {isOpen && (
          <>
            <div class="sheet-head">
              <h2>{filter.label}</h2>
              <button
                type="button"
                class="link"
                disabled={selectedCount === 0}
                onClick={() => change((current) => ({ ...current, terms: {} }))}
              >
                {filter.clear}
              </button>
              <button type="button" class="sheet-close" onClick={close}>
                <CrossIcon />
                <span class="vh">{filter.close}</span>
              </button>
            </div>
            <div class="sheet-body">
              <Facets directory={directory} query={query} answer={answer} change={change} />
            </div>
            <div class="sheet-foot">
              <button type="button" class="button" onClick={close}>
                {filter.apply({ count: answer.rows.length })}
              </button>
              <p class="vh" role="status">
                {filter.of({ part: answer.rows.length, total: directory.engine.size })}
              </p>
            </div>
          </>
        )}
      </dialog>
    </>
  );
}
