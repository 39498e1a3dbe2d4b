import { useRef } from "preact/hooks";
import { findRow, type ListingIndex, type ResolvedReferences } from "../../core/shortlist/listing-index.ts";
import { addressOfReference } from "../../dataset/address.ts";
import type { Reference } from "../../dataset/model.ts";
import { href } from "../ui/href.ts";
import type { ChangeNotice } from "./use-saved-shortlist.ts";
import { shortlistMessages } from "./words.ts";

export interface Props {
  index: ListingIndex;
  resolved: Pick<ResolvedReferences, "moved" | "unknown">;
  /** Message about references beyond the limit, if there are any. */
  omittedText?: string | undefined;
  /** Removes an unknown reference from the list. Without it there is no button. */
  onRemoveUnknown?: ((requested: string) => void) | undefined;
}

/**
 * List of notices, in this order: about omitted references, moved ones with a link to the listing, and unknown ones with a
 * similar listing and a button to remove them from the list. Nothing if there are none.
 */
export function Notices({ index, resolved: { moved, unknown }, omittedText, onRemoveUnknown }: Props) {
  if (moved.length + unknown.length === 0 && omittedText === undefined) return null;
  return (
    <ul class="notices">
      {omittedText !== undefined && <li>{omittedText}</li>}
      {moved.map(({ from, to }) => (
        <li key={from}>
          {shortlistMessages.moved({ from, to })} <ListingLink index={index} reference={to} />
        </li>
      ))}
      {unknown.map(({ requested, suggestion }) => (
        <li key={requested}>
          {shortlistMessages.unknown({ id: requested })}
          {suggestion !== undefined && (
            <>
              {" "}
              {shortlistMessages.suggestion} <ListingLink index={index} reference={suggestion} />?
            </>
          )}
          {onRemoveUnknown && (
            <>
              {" "}
              <button type="button" class="link" onClick={() => onRemoveUnknown(requested)}>
                {shortlistMessages.removeUnknown}
                <span class="vh">{shortlistMessages.nameSuffix({ name: requested })}</span>
              </button>
            </>
          )}
        </li>
      ))}
    </ul>
  );
}

/** Link to a listing's page with the listing's name, or with its reference if the index lacks it. */
function ListingLink({ index, reference }: { index: ListingIndex; reference: Reference }) {
  return (
    <a href={href(addressOfReference(reference))}>
      <bdi>{findRow(index, reference)?.name ?? reference}</bdi>
    </a>
  );
}

interface ChangeStatusProps {
  notice: ChangeNotice;
  onUndo: (previous: NonNullable<ChangeNotice["previous"]>) => void;
}

/**
 * Status line with the text of the notice, and a button "Undo" if the notice has a previous list. A press calls `onUndo` with
 * that list and moves the focus to the heading of the list.
 */
export function ChangeStatus({ notice: { text, previous }, onUndo }: ChangeStatusProps) {
  const box = useRef<HTMLDivElement>(null);
  return (
    <div class="kept-says" ref={box}>
      <p role="status">{text}</p>
      {previous && (
        <button
          type="button"
          class="link"
          onClick={() => {
            onUndo(previous);
            // The button disappears, so the focus moves to the heading of the list.
            setTimeout(() => box.current?.parentElement?.querySelector<HTMLElement>("h2")?.focus());
          }}
        >
          {shortlistMessages.undo}
        </button>
      )}
    </div>
  );
}

/**
 * Content of the page while the shortlist is empty: the heading "Nothing is on your shortlist yet", how to add a listing, and
 * links to the match page and both directories.
 */
export function EmptyShortlist() {
  const { match, organisations, tools } = shortlistMessages;
  return (
    <section class="empty" aria-labelledby="nothing">
      <h2 id="nothing" tabIndex={-1}>
        {shortlistMessages.empty}
      </h2>
      <p>{shortlistMessages.emptyText}</p>
      <ul class="nothing-ways">
        {Object.entries({ match, entities: organisations, tools }).map(([page, title]) => (
          <li key={page}>
            <a href={href(`/${page}/`)}>{title}</a>
          </li>
        ))}
      </ul>
    </section>
  );
}
