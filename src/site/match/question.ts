import type { Kind } from "../../dataset/model.ts";
import {
  criteriaByKind,
  listCriterionKeys,
  questionKeys,
  type MatchCriteria,
  type QuestionKey,
} from "../../core/match/criteria.ts";

/** What is chosen, by key; a key without any choice is left out. */
export type Question = Readonly<Partial<Record<QuestionKey, readonly string[]>>> & {
  /** Tools are to answer too, though nothing is asked of them alone. */
  readonly withTools?: true;
};

/** The terms that can be chosen: id and title, in display order. */
export type TermOptions = Readonly<Record<QuestionKey, readonly (readonly [id: string, title: string])[]>>;

/**
 * Reads a question from an address.
 *
 * Values are joined by commas or repeated; case doesn't count. Unknown parameters and terms are left out. `access` is the
 * tools' word for `cost` and is read as that. `kind=entity,tool` asks for tools too.
 */
export function parseQuestion(parameters: Pick<URLSearchParams, "getAll">, choices: TermOptions): Question {
  const question: Partial<Record<QuestionKey, readonly string[]>> = {};
  for (const key of questionKeys) {
    const values = [key, ...(key === "cost" ? ["access"] : [])].flatMap((name) => parameters.getAll(name));
    const asked = values.flatMap((value) => value.split(",")).map((value) => value.trim().toLowerCase());
    const ids = new Map(choices[key].map(([id]) => [id.toLowerCase(), id]));
    const known = [...new Set(asked)].flatMap((value) => ids.get(value) ?? []);
    if (known.length > 0) question[key] = known;
  }
  const kinds = parameters.getAll("kind").flatMap((value) => value.toLowerCase().split(","));
  const withTools = kinds.includes("tool") && Object.keys(question).length > 0;
  return { ...question, ...(withTools && { withTools }) };
}

/** Writes a question as the part of an address after "?", "" when nothing is asked. It parses to the same question. */
export function formatQuestion(question: Question): string {
  const chosen = questionKeys.flatMap((key) => (question[key]?.length ? [`${key}=${question[key].join(",")}`] : []));
  return [...chosen, ...(question.withTools && chosen.length > 0 ? ["kind=entity,tool"] : [])].join("&");
}

/** The question with other choices for a key. */
export function withTerms(question: Question, key: QuestionKey, ids: readonly string[]): Question {
  const { [key]: _, ...others } = question;
  const kept = [...new Set(ids)].filter((id) => id !== "");
  return kept.length > 0 ? { ...others, [key]: kept } : others;
}

/** Whether tools are to answer: something is asked of them alone, or they are asked for. */
export function includesTools({ functions = [], work = [], target_users = [], withTools }: Question): boolean {
  return withTools === true || functions.length + work.length + target_users.length > 0;
}

/**
 * The question with tools as answers too: for the same kinds of work as the help, where tools do any of it.
 *
 * @param functionsOfService the tool functions that are the same kind of work as a service
 */
export function addTools(
  question: Question,
  functionsOfService: Readonly<Record<string, readonly string[]>>,
): Question {
  const functions = [...new Set(question.services?.flatMap((id) => functionsOfService[id] ?? []))];
  return functions.length > 0 ? withTerms(question, "functions", functions) : { ...question, withTools: true };
}

/** The question of organisations alone. */
export function removeTools({
  functions: _,
  work: __,
  target_users: ___,
  withTools: ____,
  ...question
}: Question): Question {
  return question;
}

/** The kinds that answer, the one that is asked for first: tools where what they should do is asked, and no other help. */
export function listKindsToMatch(question: Question): readonly Kind[] {
  if (!includesTools(question)) return ["entity"];
  if (!hasCriteria(toCriteria(question, "entity"))) return ["tool"];
  return (question.functions ?? question.work) !== undefined && question.services === undefined
    ? ["tool", "entity"]
    : ["entity", "tool"];
}

/** What a question asks of a kind. A price is a cost of an organisation and an access to a tool, which knows no fees of members. */
export function toCriteria(question: Question, kind: Kind): MatchCriteria {
  const access = (question.cost ?? []).filter((id) => id !== "membership-fee");
  const asked: MatchCriteria = { kind, ...question, ...(access.length > 0 && { access }) };
  const keys = new Set<string>(criteriaByKind[kind].flatMap(listCriterionKeys));
  return { kind, ...Object.fromEntries(Object.entries(asked).filter(([key]) => keys.has(key))) };
}

export function hasCriteria({ kind: _, ...terms }: MatchCriteria): boolean {
  return Object.keys(terms).length > 0;
}
