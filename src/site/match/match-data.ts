import type { CriterionKey, QuestionKey } from "../../core/match/criteria.ts";
import type { TermOptions } from "./question.ts";

/** Data that the match page passes to its script. `buildMatchData` builds it. */
export interface MatchData {
  /** Terms that can be chosen, with titles as written within a sentence. */
  readonly choices: TermOptions;
  /** Number of countries and of languages that a listing has. They come first among the choices. */
  readonly listed: Readonly<Partial<Record<QuestionKey, number>>>;
  /** Tool functions that are the same kind of work as a service, by service. */
  readonly functionsOfService: Readonly<Record<string, readonly string[]>>;
}

/**
 * Returns the title of a term as written within a sentence, such as "training" or "Kenya".
 *
 * @param key of a criterion; "access" has the terms of "cost"
 * @returns the id itself if the key has no such term
 */
export function findTermTitle({ choices }: MatchData, key: CriterionKey, id: string): string {
  const options = choices[key === "access" ? "cost" : key];
  return options.find(([optionId]) => optionId === id)?.[1] ?? id;
}
