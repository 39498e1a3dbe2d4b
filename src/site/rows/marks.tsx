import type { DirectoryRow } from "../../core/facets/directory-row.ts";
import { rowWords } from "./words.ts";

const { fresh, status } = rowWords;

type FreshnessMarkProps = Pick<DirectoryRow, "freshness" | "review">;

/** How recent the newest evidence is: a disc that is as full as the evidence is fresh, and in words. */
export function FreshnessMark({ freshness: { state, date, basis }, review }: FreshnessMarkProps) {
  const reviewed = review.level === "confirmed" ? fresh.confirmed : fresh.checked;
  return (
    <span class="fresh">
      <i class={`f-${state}`} />
      <span>
        {date === undefined ? (
          fresh.undated
        ) : basis === "review" ? (
          <span class="checked">{reviewed({ day: date })}</span>
        ) : (
          fresh.evidence({ day: date })
        )}
        <span class="vh">{fresh.age[state]}</span>
      </span>
    </span>
  );
}

interface StatusTagProps {
  state: string;
  /** No recent sign of activity was found. */
  quiet?: boolean;
}

/** The state of a listing in a ruled box; an active one carries none. */
export function StatusTag({ state, quiet = false }: StatusTagProps) {
  if (state === "active") return quiet ? <span class="tag">{fresh.quietTag}</span> : null;
  return <span class="tag">{String(status[state as keyof typeof status] ?? state)}</span>;
}
