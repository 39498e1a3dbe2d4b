import type { DirectoryRow } from "../../core/facets/directory-row.ts";
import type { RowMessages } from "./words.en.ts";

export interface Props extends Pick<DirectoryRow, "freshness" | "review"> {
  words: RowMessages["fresh"];
}

/** How recent the newest evidence is: a disc by how full it is, and in words. */
export function FreshnessMark({ freshness: { state, date, basis }, review, words }: Props) {
  const reviewed = review.level === "confirmed" ? words.confirmed : words.checked;
  return (
    <span class="fresh">
      <svg aria-hidden="true">
        <use href={`#f-${state}`}></use>
      </svg>
      <span>
        {date === undefined ? (
          words.undated
        ) : basis === "review" ? (
          <span class="checked">{reviewed(date)}</span>
        ) : (
          words.evidence(date)
        )}
        <span class="vh">{words.age[state]}</span>
      </span>
    </span>
  );
}
