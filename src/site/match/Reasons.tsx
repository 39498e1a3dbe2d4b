import type { TermsByKey } from "../../core/match/criteria.ts";
import type { Reason } from "../../core/match/reasons.ts";
import { Mark } from "./Mark.tsx";
import { linesOfReason, type ReasonWords } from "./reason-lines.ts";
import type { reasonsWords } from "./words.ts";

export interface Props extends Pick<ReasonWords, "titleOf"> {
  readonly reasons: readonly Reason[];
  /** What the listing's tags say. */
  readonly stated: TermsByKey;
  readonly words: typeof reasonsWords;
}

/** Why a listing is where it is, criterion by criterion; at build and in the browser. */
export function Reasons({ reasons, stated, words, titleOf }: Props) {
  return (
    <dl class="reasons">
      {reasons.map((reason) => (
        <div key={reason.criterion} data-verdict={reason.verdict}>
          <dt>{words.criteria[reason.criterion]}</dt>
          {linesOfReason(reason, stated, { words, titleOf }).map(([text, each]) => (
            <dd key={text} class={each}>
              <Mark verdict={each} />
              <span>
                {each !== "not-stated" && <span class="vh">{words.verdicts[each]}: </span>}
                {text}
              </span>
            </dd>
          ))}
        </div>
      ))}
    </dl>
  );
}
