import { addressOfReference } from "../../dataset/address.ts";
import type { Reference } from "../../dataset/model.ts";
import { findRow, type ListingIndex, type ResolvedReferences } from "../../core/shortlist/listing-index.ts";
import { href } from "../ui/href.ts";
import { useRef } from "preact/hooks";
import type { Said } from "./use-list.ts";
import { shortlistWords as words } from "./words.ts";

export interface Props {
  listed: ListingIndex;
  resolved: Pick<ResolvedReferences, "moved" | "unknown">;
  over?: string | undefined;
  /** Takes what isn't there off the list. */
  onForget?: ((asked: string) => void) | undefined;
}

/** What of the listings asked for isn't where it was, or was never there. */
export function Notices({ listed, resolved: { moved, unknown }, over, onForget }: Props) {
  const link = (reference: Reference) => (
    <a href={href(addressOfReference(reference))}>
      <bdi>{findRow(listed, reference)?.name ?? reference}</bdi>
    </a>
  );
  if (moved.length + unknown.length === 0 && over === undefined) return null;
  return (
    <ul class="notices">
      {over !== undefined && <li>{over}</li>}
      {moved.map(({ from, to }) => (
        <li key={from}>
          {words.moved({ from, to })} {link(to)}
        </li>
      ))}
      {unknown.map(({ asked, meant }) => (
        <li key={asked}>
          {words.unknown({ id: asked })}
          {meant !== undefined && (
            <>
              {" "}
              {words.meant} {link(meant)}?
            </>
          )}
          {onForget && (
            <>
              {" "}
              <button type="button" class="link" onClick={() => onForget(asked)}>
                {words.forget}
                <span class="vh">{words.of({ name: asked })}</span>
              </button>
            </>
          )}
        </li>
      ))}
    </ul>
  );
}

interface SaysProps {
  said: Said;
  onUndo: (before: NonNullable<Said["before"]>) => void;
}

/** Says what was done, to those who don't see it too, and offers the way back. */
export function Says({ said: { text, before }, onUndo }: SaysProps) {
  const box = useRef<HTMLDivElement>(null);
  return (
    <div class="kept-says" ref={box}>
      <p role="status">{text}</p>
      {before && (
        <button
          type="button"
          class="link"
          onClick={() => {
            onUndo(before);
            // The button goes; the keyboard goes on at the list.
            setTimeout(() => box.current?.parentElement?.querySelector<HTMLElement>("h2")?.focus());
          }}
        >
          {words.undo}
        </button>
      )}
    </div>
  );
}

/** An empty list, and the ways to fill it. */
export function NothingKept() {
  return (
    <section class="empty" aria-labelledby="nothing">
      <h2 id="nothing" tabIndex={-1}>
        {words.empty}
      </h2>
      <p>{words.emptyText}</p>
      <ul class="nothing-ways">
        {Object.entries({ match: words.match, entities: words.organisations, tools: words.tools }).map(
          ([page, title]) => (
            <li key={page}>
              <a href={href(`/${page}/`)}>{title}</a>
            </li>
          ),
        )}
      </ul>
    </section>
  );
}
