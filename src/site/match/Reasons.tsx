import { upperFirst } from "../../core/language/phrases.ts";
import { findNarrowerTag, findRelatedTag } from "../../core/match/answers.ts";
import type { CriterionKey } from "../../core/match/criteria.ts";
import { toVerdict, type Reason, type TermAnswer, type Verdict } from "../../core/match/reasons.ts";
import type { MatchRecord } from "../../core/match/record.ts";
import { matchReasonsMessages } from "./words.ts";
import { colon } from "../language/labelled.ts";

export interface Props {
  readonly reasons: readonly Reason[];
  readonly record: Pick<MatchRecord, "stated" | "near" | "narrower">;
  /** Returns the title of a term as written within a sentence. */
  readonly titleOf: (key: CriterionKey, term: string) => string;
}

/**
 * List of the reasons for a match, rendered at build time and in the browser: for each criterion its title, such as "Help", and
 * the lines of `formatReasonLines`, each with a bar for its verdict. Screen readers hear the verdict before the text ("Met: "),
 * but not before "Not found". Without reasons an empty `<dl>`.
 */
export function Reasons({ reasons, record, titleOf }: Props) {
  const { criteria, verdicts } = matchReasonsMessages;
  return (
    <dl class="reasons">
      {reasons.map((reason) => (
        <div key={reason.criterion} data-verdict={reason.verdict}>
          <dt>{criteria[reason.criterion]}</dt>
          {formatReasonLines(reason, record, titleOf).map(([text, verdict]) => (
            <dd key={text} class={isPlain(reason, text, titleOf) ? `${verdict} plain` : verdict}>
              <Mark verdict={verdict} />
              <span>
                {verdict !== "not-stated" && <span class="vh">{verdicts[verdict] + colon}</span>}
                {splitTerm(reason, text, titleOf).map(([part, isTerm]) =>
                  isTerm ? <span class="asked-term">{part}</span> : part,
                )}
              </span>
            </dd>
          ))}
        </div>
      ))}
    </dl>
  );
}

/**
 * Returns true for the line of a single term that is met as asked: its text is the term's title. It says no more than the head of
 * a grid's column, and is a mark alone there.
 */
function isPlain({ verdict, detail }: Reason, text: string, titleOf: Props["titleOf"]): boolean {
  const [termAnswer, ...others] = detail;
  if (verdict !== "meets" || termAnswer === undefined || others.length > 0) return false;
  return text === upperFirst(titleOf(termAnswer.key, termAnswer.term));
}

/**
 * Splits off the term that a line begins with, if it is the only one asked: "Kenya: works there" → `[["Kenya: ", true], ["works
 * there", false]]`. The head of a grid's column has it. Any other text → `[[text, false]]`.
 */
function splitTerm({ detail }: Reason, text: string, titleOf: Props["titleOf"]): [text: string, isTerm: boolean][] {
  const [termAnswer, ...others] = detail;
  const title =
    termAnswer === undefined || others.length > 0 ? "" : upperFirst(titleOf(termAnswer.key, termAnswer.term));
  if (title === "" || !text.startsWith(title)) return [[text, false]];
  const separator = /^\s*:\s*/.exec(text.slice(title.length))?.[0];
  if (separator === undefined) return [[text, false]];
  const length = title.length + separator.length;
  return [
    [text.slice(0, length), true],
    [text.slice(length), false],
  ];
}

/**
 * Formats a reason as lines of text with their verdicts, such as `[["Kenya: works there", "meets"], ["Ghana: not found",
 * "not-stated"]]`.
 *
 * There is a line for each term, in the order of `detail`, with a capital first letter. Equal lines, such as those of two
 * languages that are not found, become one, with the verdict of the last.
 *
 * @param titleOf returns the title of a term as written within a sentence
 */
export function formatReasonLines(
  { criterion, detail }: Reason,
  record: Props["record"],
  titleOf: Props["titleOf"],
): readonly (readonly [text: string, verdict: Verdict])[] {
  const lines = detail.map((termAnswer) => {
    const text =
      criterion === "place" ? formatPlaceAnswer(termAnswer, titleOf) : formatAnswer(termAnswer, record, titleOf);
    return [upperFirst(text), toVerdict(termAnswer)] as const;
  });
  return [...new Map(lines)];
}

/**
 * Formats the answer to a country or region: "Kenya: works there", "Kenya: works in its region, names no country", "Kenya: not
 * found".
 */
function formatPlaceAnswer({ key, term, answer }: TermAnswer, titleOf: Props["titleOf"]): string {
  const { places } = matchReasonsMessages;
  return places[answer as keyof typeof places]({ term: titleOf(key, term) });
}

/**
 * Formats the answer to a term that is no place, with the title as it is in a sentence: "training, in a case study", "Offers a
 * related service: auditing, not training", "Others stated, not training", "Not found". A part of an issue meets it: "human
 * trafficking: debt bondage". What is free meets other prices too and is then "Free".
 */
function formatAnswer({ key, term, answer }: TermAnswer, record: Props["record"], titleOf: Props["titleOf"]): string {
  const { answers, narrower, related, free } = matchReasonsMessages;
  const isPrice = key === "cost" || key === "access";
  // What is free also meets other prices.
  if (isPrice && answer === "stated" && !record.stated[key]?.includes(term)) return free;
  if (answer === "related") {
    const relatedTerm = findRelatedTag(key, term, record) ?? term;
    const message = related[key as keyof typeof related];
    return message({ term: titleOf(key, term), relatedTerm: titleOf(key, relatedTerm) });
  }
  const narrowerTerm = findNarrowerTag(key, term, record);
  if (narrowerTerm !== undefined && toVerdict({ key, term, answer }) === "meets")
    return narrower({ term: titleOf(key, term), narrowerTerm: titleOf(key, narrowerTerm) });
  const message = answers[answer as keyof typeof answers];
  return typeof message === "string" ? message : message({ term: titleOf(key, term) });
}

/**
 * Bar of a verdict, as an SVG that screen readers skip: full for "meets", the lower half full for "partly", an outline for
 * "does-not-meet", a dashed outline for "not-stated".
 */
export function Mark({ verdict }: { readonly verdict: Verdict }) {
  return (
    <svg class="mark" viewBox="0 0 6 14" aria-hidden="true">
      {verdict === "meets" && <rect width="6" height="14" fill="currentColor" />}
      {verdict === "partly" && <rect y="7" width="6" height="7" fill="currentColor" />}
      {verdict !== "meets" && (
        <rect
          x={0.6}
          y={0.6}
          width={4.8}
          height={12.8}
          fill="none"
          stroke="currentColor"
          stroke-width={1.2}
          stroke-dasharray={verdict === "not-stated" ? "1.9 1.5" : undefined}
        />
      )}
    </svg>
  );
}
