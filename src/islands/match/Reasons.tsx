import type { MatchEntry } from "../../measures/match/match-entry.ts";
import { isYes, type Reason, type TermAnswer, type Verdict } from "../../measures/match/match-reasons.ts";
import { Mark } from "./Mark.tsx";
import { fill, titleOf, upperFirst, type MatchWords } from "./words.ts";

interface Props {
  readonly reasons: readonly Reason[];
  readonly entry: MatchEntry;
  readonly words: MatchWords;
}

/** Why a listing stands where it stands, criterion by criterion. */
export function Reasons({ reasons, entry, words }: Props) {
  return (
    <dl class="reasons">
      {reasons.map(({ criterion, verdict, detail }) => (
        <div key={criterion} data-verdict={verdict}>
          <dt>{words.script.criteria[criterion]}</dt>
          {lines(detail, entry, words).map(([text, each]) => (
            <dd key={text} class={each}>
              <Mark verdict={each} />
              <span>
                {each !== "not-stated" && <span class="vh">{words.script.verdicts[each]}: </span>}
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
function lines(detail: readonly TermAnswer[], entry: MatchEntry, words: MatchWords): [string, Verdict][] {
  return [...new Map(detail.map((each) => [textOf(each, entry, words), verdictOf(each)]))];
}

function textOf({ key, term, answer }: TermAnswer, { stated }: MatchEntry, words: MatchWords): string {
  const { answers, free } = words.script;
  const isPrice = key === "cost" || key === "access";
  // Who would pay may have it free too, and is told so.
  if (isPrice && answer === "stated" && !stated[key]?.includes(term)) return free;
  return upperFirst(fill(answers[answer], { term: titleOf(words, key, term) }));
}

function verdictOf(each: TermAnswer): Verdict {
  if (isYes(each)) return "meets";
  if (each.answer === "not-stated") return "not-stated";
  return each.answer === "other" ? "does-not-meet" : "partly";
}
