import type { DirectoryRow } from "../../core/facets/directory-row.ts";
import type { RowMessages } from "./words.ts";

interface FreshnessMarkProps extends Pick<DirectoryRow, "freshness" | "review"> {
  words: RowMessages["fresh"];
}

/** How recent the newest evidence is: a disc that is as full as the evidence is fresh, and in words. */
export function FreshnessMark({ freshness: { state, date, basis }, review, words }: FreshnessMarkProps) {
  const reviewed = review.level === "confirmed" ? words.confirmed : words.checked;
  return (
    <span class="fresh">
      <i class={`f-${state}`} />
      <span>
        {date === undefined ? (
          words.undated
        ) : basis === "review" ? (
          <span class="checked">{reviewed({ day: date })}</span>
        ) : (
          words.evidence({ day: date })
        )}
        <span class="vh">{words.age[state]}</span>
      </span>
    </span>
  );
}

interface StatusTagProps {
  state: string;
  /** No recent sign of activity was found. */
  quiet?: boolean;
  words: Pick<RowMessages, "status" | "fresh">;
}

/** The state of a listing in a ruled box; an active one carries none. */
export function StatusTag({ state, quiet = false, words: { status, fresh } }: StatusTagProps) {
  if (state === "active") return quiet ? <span class="tag">{fresh.quietTag}</span> : null;
  return <span class="tag">{String(status[state as keyof typeof status] ?? state)}</span>;
}
