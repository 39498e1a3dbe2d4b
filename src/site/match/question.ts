import type { Kind } from "../../dataset/model.ts";
import {
  criteriaByKind,
  listCriterionKeys,
  questionKeys,
  type MatchCriteria,
  type QuestionKey,
} from "../../core/match/criteria.ts";

/** Question of the match page: the chosen term ids by key. A key without a choice is absent. */
export type Question = Readonly<Partial<Record<QuestionKey, readonly string[]>>> & {
  /** True if tools are included although no key that only tools have is chosen. */
  readonly withTools?: true;
};

/** Terms that can be chosen by key: id and title, in display order. */
export type TermOptions = Readonly<Record<QuestionKey, readonly (readonly [id: string, title: string])[]>>;

/** Keys that only tools have. */
const toolKeys = ["functions", "work", "target_users"] as const satisfies readonly QuestionKey[];

/**
 * Parses a question such as `countries=KE,ug&services=training&kind=entity,tool`.
 *
 * Values are separated by commas or repeated, in any case. Unknown parameters and terms are ignored. `access` is read as `cost`.
 * `kind` with `tool` sets `withTools` if any term is chosen.
 *
 * @returns `{}` if no known term is chosen
 */
export function parseQuestion(parameters: Pick<URLSearchParams, "getAll">, options: TermOptions): Question {
  const question: Partial<Record<QuestionKey, readonly string[]>> = {};
  for (const key of questionKeys) {
    const names = key === "cost" ? ["cost", "access"] : [key];
    const idByLowerCase = new Map(options[key].map(([id]) => [id.toLowerCase(), id]));
    const values = names.flatMap((name) => splitValues(parameters, name));
    const ids = [...new Set(values)].flatMap((value) => idByLowerCase.get(value) ?? []);
    if (ids.length > 0) question[key] = ids;
  }
  const withTools = splitValues(parameters, "kind").includes("tool") && Object.keys(question).length > 0;
  return withTools ? { ...question, withTools } : question;
}

/** Returns the values of a parameter in lower case, split at commas. */
function splitValues(parameters: Pick<URLSearchParams, "getAll">, name: string): string[] {
  return parameters
    .getAll(name)
    .flatMap((value) => value.split(","))
    .map((value) => value.trim().toLowerCase());
}

/** Formats a question as a query string without "?", such as `countries=KE,UG&kind=entity,tool`; "" if no term is chosen. */
export function formatQuestion(question: Question): string {
  const parts = questionKeys.flatMap((key) => (question[key]?.length ? [`${key}=${question[key].join(",")}`] : []));
  if (question.withTools && parts.length > 0) parts.push("kind=entity,tool");
  return parts.join("&");
}

/** Returns a question with other terms for a key. Repeated and empty ids are dropped; without any, the key is. */
export function withTerms(question: Question, key: QuestionKey, ids: readonly string[]): Question {
  const { [key]: _, ...otherKeys } = question;
  const distinctIds = [...new Set(ids)].filter((id) => id !== "");
  return distinctIds.length > 0 ? { ...otherKeys, [key]: distinctIds } : otherKeys;
}

/** Returns true if tools are searched: they are included, or a key that only tools have is chosen. */
export function includesTools(question: Question): boolean {
  return question.withTools === true || toolKeys.some((key) => question[key]?.length);
}

/**
 * Adds tools to a question: those with the functions that correspond to the chosen services. If no service is chosen or none has
 * a corresponding function, sets `withTools`, for tools that meet the other keys.
 *
 * @param functionsOfService the tool functions that are the same kind of work as a service
 */
export function addTools(
  question: Question,
  functionsOfService: Readonly<Record<string, readonly string[]>>,
): Question {
  const functions = question.services?.flatMap((id) => functionsOfService[id] ?? []) ?? [];
  return functions.length > 0 ? withTerms(question, "functions", functions) : { ...question, withTools: true };
}

/** Returns a question without `withTools` and the keys that only tools have. */
export function removeTools(question: Question): Question {
  const removedKeys: readonly string[] = [...toolKeys, "withTools"];
  return Object.fromEntries(Object.entries(question).filter(([key]) => !removedKeys.includes(key)));
}

/**
 * Lists the kinds to search, the main one first.
 *
 * Organisations only, unless the question includes tools. Tools only, if no chosen key applies to organisations. Else both, tools
 * first if a tool function or kind of work is chosen and no service.
 */
export function listKindsToMatch(question: Question): readonly Kind[] {
  if (!includesTools(question)) return ["entity"];
  if (!hasCriteria(toCriteria(question, "entity"))) return ["tool"];
  const asksForToolWork = question.functions !== undefined || question.work !== undefined;
  return asksForToolWork && question.services === undefined ? ["tool", "entity"] : ["entity", "tool"];
}

/**
 * Returns the criteria of a question that apply to a kind.
 *
 * The cost is also the access to a tool, without "membership-fee", which tools do not have.
 */
export function toCriteria(question: Question, kind: Kind): MatchCriteria {
  const access = (question.cost ?? []).filter((id) => id !== "membership-fee");
  const termsByKey = { ...question, ...(access.length > 0 && { access }) };
  const keysOfKind = new Set<string>(criteriaByKind[kind].flatMap(listCriterionKeys));
  return { kind, ...Object.fromEntries(Object.entries(termsByKey).filter(([key]) => keysOfKind.has(key))) };
}

/** Returns true if criteria have any key besides `kind`. */
export function hasCriteria({ kind: _, ...termsByKey }: MatchCriteria): boolean {
  return Object.keys(termsByKey).length > 0;
}
