import type { PluralForms } from "../../core/language/format.ts";
import { fill } from "../../core/language/phrases.ts";
import { format } from "../../core/language/words.en.ts";
import type { Messages } from "./words.en.ts";
import type { Choices } from "./question.ts";
import type { CriterionKey, QuestionKey } from "../../core/match/criteria.ts";

/** What the page hands to its script. */
export interface MatchWords {
  readonly locale: string;
  readonly script: Messages["match"]["script"];
  readonly choices: Choices;
  /** How many of the first choices listings have, of the keys whose other choices come after. */
  readonly listed: Readonly<Partial<Record<QuestionKey, number>>>;
  /** The tool functions that are the same kind of work as a service. */
  readonly functionsOfService: Readonly<Record<string, readonly string[]>>;
}

/** A number with the form of its word. */
export function counted(n: number, forms: PluralForms): string {
  return fill(format.plural(n, forms), { n: format.number(n) });
}

/** A term's title as written within a sentence; access to a tool goes by the words of cost. */
export function titleOf({ choices }: MatchWords, key: CriterionKey, id: string): string {
  const of = choices[key === "access" ? "cost" : key];
  return of.find(([each]) => each === id)?.[1] ?? id;
}
