import type { Kind } from "../../dataset/model.ts";
import {
  criteriaOfKind,
  keysOf,
  questionKeys,
  type MatchCriteria,
  type QuestionKey,
} from "../../core/match/criteria.ts";

/** What is chosen, by key; a key without any choice is left out. */
export type Question = Readonly<Partial<Record<QuestionKey, readonly string[]>>>;

/** The terms that can be chosen: id and title, in display order. */
export type Choices = Readonly<Record<QuestionKey, readonly (readonly [id: string, title: string])[]>>;

/**
 * Reads a question from an address.
 *
 * Values are joined by commas or repeated; case doesn't count. Unknown parameters and terms are left out. `access` is the
 * tools' word for `cost` and is read as that.
 */
export function parseQuestion(parameters: Pick<URLSearchParams, "getAll">, choices: Choices): Question {
  const question: Partial<Record<QuestionKey, readonly string[]>> = {};
  for (const key of questionKeys) {
    const values = [key, ...(key === "cost" ? ["access"] : [])].flatMap((name) => parameters.getAll(name));
    const asked = values.flatMap((value) => value.split(",")).map((value) => value.trim().toLowerCase());
    const ids = new Map(choices[key].map(([id]) => [id.toLowerCase(), id]));
    const known = [...new Set(asked)].flatMap((value) => ids.get(value) ?? []);
    if (known.length > 0) question[key] = known;
  }
  return question;
}

/** Writes a question as the part of an address after "?", "" when nothing is asked. It parses to the same question. */
export function formatQuestion(question: Question): string {
  return questionKeys.flatMap((key) => (question[key]?.length ? [`${key}=${question[key].join(",")}`] : [])).join("&");
}

/** The question with other choices for a key. */
export function withChoices(question: Question, key: QuestionKey, ids: readonly string[]): Question {
  const { [key]: _, ...others } = question;
  const kept = [...new Set(ids)].filter((id) => id !== "");
  return kept.length > 0 ? { ...others, [key]: kept } : others;
}

/** What a question asks of a kind. A price is a cost of an organisation and an access to a tool, which knows no fees of members. */
export function criteriaOf(question: Question, kind: Kind): MatchCriteria {
  const access = (question.cost ?? []).filter((id) => id !== "membership-fee");
  const asked: MatchCriteria = { kind, ...question, ...(access.length > 0 && { access }) };
  const keys = new Set<string>(criteriaOfKind[kind].flatMap(keysOf));
  return { kind, ...Object.fromEntries(Object.entries(asked).filter(([key]) => keys.has(key))) };
}

/** Whether criteria ask for anything. */
export function isAsked({ kind: _, ...terms }: MatchCriteria): boolean {
  return Object.keys(terms).length > 0;
}
