import pageCatalogue from "#words/match.json" with { type: "json" };
import reasonsCatalogue from "#words/match-reasons.json" with { type: "json" };
import scriptCatalogue from "#words/match-script.json" with { type: "json" };
import { messagesOf } from "../../core/language/messages.ts";
import type { CriterionKey, QuestionKey } from "../../core/match/criteria.ts";
import { messages as vocabulary } from "../vocabulary/words.ts";
import type { TermOptions } from "./question.ts";

export const matchMessages = messagesOf("match", pageCatalogue);
export const matchReasonsMessages = messagesOf("match-reasons", reasonsCatalogue);
export const matchScriptMessages = messagesOf("match-script", scriptCatalogue);

/** Every word of these pages; pure, so that a script with few of them doesn't load all. */
export const messages = /* @__PURE__ */ (() => ({
  ...vocabulary,
  match: messagesOf("match", pageCatalogue),
}))();

/** What the page hands to its script. */
export interface MatchData {
  readonly choices: TermOptions;
  /** How many of the first choices listings have, of the keys whose other choices come after. */
  readonly listed: Readonly<Partial<Record<QuestionKey, number>>>;
  /** The tool functions that are the same kind of work as a service. */
  readonly functionsOfService: Readonly<Record<string, readonly string[]>>;
}

/** A term's title as written within a sentence; access to a tool goes by the words of cost. */
export function titleOf({ choices }: MatchData, key: CriterionKey, id: string): string {
  const of = choices[key === "access" ? "cost" : key];
  return of.find(([each]) => each === id)?.[1] ?? id;
}
