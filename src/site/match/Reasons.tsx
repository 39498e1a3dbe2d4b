import { upperFirst } from "../../core/language/phrases.ts";
import { findRelatedTag } from "../../core/match/answers.ts";
import type { CriterionKey } from "../../core/match/criteria.ts";
import { toVerdict, type Reason, type TermAnswer, type Verdict } from "../../core/match/reasons.ts";
import type { MatchRecord } from "../../core/match/record.ts";
import { matchReasonsMessages as words } from "./words.ts";

interface Props {
  readonly reasons: readonly Reason[];
  readonly record: Pick<MatchRecord, "stated" | "near">;
  /** A term's title as written within a sentence. */
  readonly titleOf: (key: CriterionKey, term: string) => string;
}

/** Why a listing is where it is, criterion by criterion; at build and in the browser. */
export function Reasons({ reasons, record, titleOf }: Props) {
  return (
    <dl class="reasons">
      {reasons.map((reason) => (
        <div key={reason.criterion} data-verdict={reason.verdict}>
          <dt>{words.criteria[reason.criterion]}</dt>
          {formatReasonLines(reason, record, titleOf).map(([text, each]) => (
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

/** What a reason says, each thing once, with how far it meets what was asked; of a place, a line for each one asked. */
export function formatReasonLines(
  { criterion, detail }: Reason,
  record: Props["record"],
  titleOf: Props["titleOf"],
): readonly (readonly [text: string, verdict: Verdict])[] {
  const { answers, places, related } = words;
  const said = criterion === "place" ? { ...answers, ...places } : { ...places, ...answers };
  const textOf = ({ key, term, answer }: TermAnswer) => {
    // Who would pay may have it free too, and is told so.
    const isPrice = key === "cost" || key === "access";
    if (isPrice && answer === "stated" && !record.stated[key]?.includes(term)) return words.free;
    const own = findRelatedTag(key, term, record) ?? term;
    const text = answer === "related" ? related[key as keyof typeof related] : said[answer];
    return upperFirst(typeof text === "string" ? text : text({ term: titleOf(key, term), own: titleOf(key, own) }));
  };
  return [...new Map(detail.map((each) => [textOf(each), toVerdict(each)]))];
}

/** A bar whose fill says how far a criterion is met; a dashed outline is "not found". */
export function Mark({ verdict }: { readonly verdict: Verdict }) {
  const edge = { x: 0.6, y: 0.6, width: 4.8, height: 12.8, fill: "none", stroke: "currentColor", "stroke-width": 1.2 };
  return (
    <svg class="mark" viewBox="0 0 6 14" aria-hidden="true">
      {verdict === "meets" && <rect width="6" height="14" fill="currentColor" />}
      {verdict === "partly" && <rect y="7" width="6" height="7" fill="currentColor" />}
      {verdict !== "meets" && <rect {...edge} {...(verdict === "not-stated" && { "stroke-dasharray": "1.9 1.5" })} />}
    </svg>
  );
}
