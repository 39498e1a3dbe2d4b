import { addressOfReference } from "../../dataset/address.ts";
import type { Reference } from "../../dataset/model.ts";
import { rowOf, type Listed } from "../../core/shortlist/listed.ts";
import type { Resolved } from "../../core/shortlist/resolve.ts";
import type { ShortlistMessages } from "./words.en.ts";
import { href } from "../ui/href.ts";

export interface Props {
  listed: Listed;
  words: Pick<ShortlistMessages, "moved" | "unknown" | "meant" | "forget" | "of">;
  resolved: Pick<Resolved, "moved" | "unknown">;
  /** What else is to be said. */
  over?: string | undefined;
  /** Takes what isn't there off the list. */
  onForget?: ((asked: string) => void) | undefined;
}

/** What of the listings asked for isn't where it was, or was never there. */
export function Notices({ listed, words, resolved: { moved, unknown }, over, onForget }: Props) {
  const link = (reference: Reference) => (
    <a href={href(addressOfReference(reference))}>
      <bdi>{rowOf(listed, reference)?.name ?? reference}</bdi>
    </a>
  );
  if (moved.length + unknown.length === 0 && over === undefined) return null;
  return (
    <ul class="notices">
      {over !== undefined && <li>{over}</li>}
      {moved.map(({ from, to }) => (
        <li key={from}>
          {words.moved(from, to)} {link(to)}
        </li>
      ))}
      {unknown.map(({ asked, meant }) => (
        <li key={asked}>
          {words.unknown(asked)}
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
                <span class="vh">{words.of(asked)}</span>
              </button>
            </>
          )}
        </li>
      ))}
    </ul>
  );
}
