import type { CriterionKey, QuestionKey } from "../../core/match/criteria.ts";
import type { Choices } from "./question.ts";
import type { matchScriptWords } from "./words.ts";

/** What the page hands to its script. */
export interface MatchData {
  readonly choices: Choices;
  /** How many of the first choices listings have, of the keys whose other choices come after. */
  readonly listed: Readonly<Partial<Record<QuestionKey, number>>>;
  /** The tool functions that are the same kind of work as a service. */
  readonly functionsOfService: Readonly<Record<string, readonly string[]>>;
}

/** The same with the words of the script. */
export interface MatchWords extends MatchData {
  readonly script: typeof matchScriptWords;
}

/** A term's title as written within a sentence; access to a tool goes by the words of cost. */
export function titleOf({ choices }: MatchData, key: CriterionKey, id: string): string {
  const of = choices[key === "access" ? "cost" : key];
  return of.find(([each]) => each === id)?.[1] ?? id;
}
