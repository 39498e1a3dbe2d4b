import type { DirectoryRow } from "../../core/facets/directory-row.ts";
import { rowsMessages } from "./words.ts";

type FreshnessMarkProps = Pick<DirectoryRow, "freshness" | "review">;

/**
 * Freshness icon and label. The disc is fuller the more recent the newest evidence is. The label is "Evidence from May 2026", for
 * evidence by a review "Checked 3 May 2026" or "Confirmed by the organisation 3 May 2026", and "No source shows a date" without a
 * date. Screen readers also hear the age, such as ", within a year".
 */
export function FreshnessMark({ freshness: { state, date, basis }, review }: FreshnessMarkProps) {
  const { fresh } = rowsMessages;
  return (
    <span class={`fresh f-${state}`}>
      {date === undefined && fresh.undated}
      {date !== undefined && basis === "review" && <span class="checked">{formatReview(review, date)}</span>}
      {date !== undefined && basis !== "review" && fresh.evidence({ day: date })}
      {state !== "undated" && <span class="vh">{fresh.age[state]}</span>}
    </span>
  );
}

/**
 * Formats the date of a review: "Confirmed by the organisation 3 May 2026" for the level "confirmed", "Checked 3 May 2026" for
 * any other.
 */
function formatReview({ level }: DirectoryRow["review"], day: string): string {
  const { confirmed, checked } = rowsMessages.fresh;
  return level === "confirmed" ? confirmed({ day }) : checked({ day });
}

interface StatusTagProps {
  /** State of a listing, such as "closed". Unknown ones are shown as they are. */
  state: string;
  /** True if the listing has shown no recent sign of activity. */
  quiet?: boolean;
}

/**
 * Tag with the title of a listing's state, such as "Closed" or "Status unknown"; an unknown state is shown as it is. An active
 * listing has no tag, or "No recent sign of activity" if it is quiet.
 */
export function StatusTag({ state, quiet = false }: StatusTagProps) {
  if (state === "active") return quiet ? <span class="tag">{rowsMessages.fresh.quietTag}</span> : null;
  const titles: Readonly<Record<string, unknown>> = rowsMessages.status;
  return <span class="tag">{String(titles[state] ?? state)}</span>;
}
