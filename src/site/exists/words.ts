import type { Messages } from "./words.en.ts";
import type { IdeaKey } from "../../core/exists/idea.ts";
import type { MatchWords } from "../match/words.ts";

/** What the page hands to its script. */
export interface ExistsWords {
  readonly locale: string;
  readonly script: Messages["exists"]["script"];
  readonly kindsOfWork: Messages["alike"]["kindsOfWork"];
  /** The terms that can be chosen: id and title within a sentence, in display order. */
  readonly choices: Readonly<Record<IdeaKey, readonly (readonly [id: string, title: string])[]>>;
  /** Services, by which organisations are asked. */
  readonly services: ExistsWords["choices"][IdeaKey];
  readonly match: Pick<MatchWords["script"], "criteria" | "answers" | "verdicts" | "free">;
}

export function titleOf({ choices, services }: ExistsWords, key: string, id: string): string {
  const terms = key === "services" ? services : (choices[key as IdeaKey] ?? []);
  return terms.find(([each]) => each === id)?.[1] ?? id;
}
