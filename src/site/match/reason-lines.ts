import type { CriterionKey, TermsByKey } from "../../core/match/criteria.ts";
import { verdictOfTerm, type Reason, type TermAnswer, type Verdict } from "../../core/match/reasons.ts";
import { upperFirst } from "../../core/language/phrases.ts";
import type { reasonsWords } from "./words.ts";

export interface ReasonWords {
  readonly words: Pick<typeof reasonsWords, "answers" | "places" | "free">;
  /** A term's title as written within a sentence. */
  readonly titleOf: (key: CriterionKey, term: string) => string;
}

/**
 * What a reason says, each thing once, with how far it meets what was asked; of a place, a line for each one asked.
 *
 * @param stated what the listing's tags say
 */
export function linesOfReason(
  { criterion, detail }: Reason,
  stated: TermsByKey,
  { words, titleOf }: ReasonWords,
): readonly (readonly [text: string, verdict: Verdict])[] {
  const { answers, places } = words;
  const said = criterion === "place" ? { ...answers, ...places } : { ...places, ...answers };
  const textOf = ({ key, term, answer }: TermAnswer) => {
    const isPrice = key === "cost" || key === "access";
    // Who would pay may have it free too, and is told so.
    if (isPrice && answer === "stated" && !stated[key]?.includes(term)) return words.free;
    const text = said[answer];
    return upperFirst(typeof text === "string" ? text : text({ term: titleOf(key, term) }));
  };
  return [...new Map(detail.map((each) => [textOf(each), verdictOfTerm(each)]))];
}
