import type { CriterionKey, TermsByKey } from "../../core/match/criteria.ts";
import { verdictOfTerm, type Reason, type TermAnswer, type Verdict } from "../../core/match/reasons.ts";
import { Mark } from "./Mark.tsx";
import type { Messages } from "./words.en.ts";
import { fill, upperFirst } from "../../core/language/phrases.ts";

export interface Props {
  readonly reasons: readonly Reason[];
  /** What the listing's tags say. */
  readonly stated: TermsByKey;
  readonly words: Pick<Messages["match"]["script"], "criteria" | "answers" | "verdicts" | "free">;
  /** A term's title as written within a sentence. */
  readonly titleOf: (key: CriterionKey, term: string) => string;
}

/** Why a listing is where it is, criterion by criterion; at build and in the browser. */
export function Reasons({ reasons, stated, words, titleOf }: Props) {
  const textOf = ({ key, term, answer }: TermAnswer) => {
    const isPrice = key === "cost" || key === "access";
    // Who would pay may have it free too, and is told so.
    if (isPrice && answer === "stated" && !stated[key]?.includes(term)) return words.free;
    return upperFirst(fill(words.answers[answer], { term: titleOf(key, term) }));
  };
  return (
    <dl class="reasons">
      {reasons.map(({ criterion, verdict, detail }) => (
        <div key={criterion} data-verdict={verdict}>
          <dt>{words.criteria[criterion]}</dt>
          {lines(detail, textOf).map(([text, each]) => (
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

/** Each thing that is to be said, once, with how far it meets what was asked. */
function lines(detail: readonly TermAnswer[], textOf: (each: TermAnswer) => string): [string, Verdict][] {
  return [...new Map(detail.map((each) => [textOf(each), verdictOfTerm(each)]))];
}
