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
 * Parses a question: `countries=KE,ug&services=training&kind=entity,tool` gives `{countries: ["KE", "UG"], services:
 * ["training"], withTools: true}`.
 *
 * Values are separated by commas or in repeated parameters; upper and lower case and spaces around them are ignored. Ids are as
 * in `options`, in the order of the values, without duplicates. Unknown parameters and terms are ignored. `access` is read as
 * `cost`. `kind` has one effect: with `tool` in it, and at least one known term, `withTools` is set.
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

/**
 * Returns the values of a parameter, of all its repetitions, split at commas, trimmed and in lower case: " KE,ug" gives ["ke",
 * "ug"]. [] if the parameter is absent; empty values stay.
 */
function splitValues(parameters: Pick<URLSearchParams, "getAll">, name: string): string[] {
  return parameters
    .getAll(name)
    .flatMap((value) => value.split(","))
    .map((value) => value.trim().toLowerCase());
}

/**
 * Formats a question as a query string without "?", such as `countries=KE,UG&services=training&kind=entity,tool`.
 *
 * Keys are in the order of `questionKeys` (industries, countries, regions, issues, services, functions, work, target_users,
 * partnerships, languages, cost), ids in the order chosen; `kind=entity,tool` is at the end if `withTools` is set. Nothing is
 * percent-encoded, since ids need none.
 *
 * @returns "" if no term is chosen, even with `withTools`
 */
export function formatQuestion(question: Question): string {
  const parts = questionKeys.flatMap((key) => (question[key]?.length ? [`${key}=${question[key].join(",")}`] : []));
  if (question.withTools && parts.length > 0) parts.push("kind=entity,tool");
  return parts.join("&");
}

/**
 * Returns a copy of a question with other terms for a key, which replace those that it had. Repeated and empty ids are dropped.
 * If no id remains, the key is absent.
 */
export function withTerms(question: Question, key: QuestionKey, ids: readonly string[]): Question {
  const { [key]: _, ...otherKeys } = question;
  const distinctIds = [...new Set(ids)].filter((id) => id !== "");
  return distinctIds.length > 0 ? { ...otherKeys, [key]: distinctIds } : otherKeys;
}

/** Returns true if tools are searched: `withTools` is set, or `functions`, `work` or `target_users` has a term. */
export function includesTools(question: Question): boolean {
  return question.withTools === true || toolKeys.some((key) => question[key]?.length);
}

/**
 * Returns a copy of a question that searches tools too. Its `functions` are those of the chosen services, without duplicates;
 * they replace the chosen ones. If no service is chosen or none has a corresponding function, `withTools` is set instead.
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

/** Returns a copy of a question without `withTools`, `functions`, `work` and `target_users`. `{}` if nothing else is chosen. */
export function removeTools(question: Question): Question {
  const removedKeys: readonly string[] = [...toolKeys, "withTools"];
  return Object.fromEntries(Object.entries(question).filter(([key]) => !removedKeys.includes(key)));
}

/**
 * Lists the kinds to search, the main one first.
 *
 * - ["entity"] if the question does not include tools, also for `{}`.
 * - ["tool"] if no chosen key applies to organisations, such as for `functions` alone.
 * - ["tool", "entity"] if `functions` or `work` is chosen, `services` is not, and another key applies to organisations.
 * - ["entity", "tool"] else.
 */
export function listKindsToMatch(question: Question): readonly Kind[] {
  if (!includesTools(question)) return ["entity"];
  if (!hasCriteria(toCriteria(question, "entity"))) return ["tool"];
  const asksForToolWork = question.functions !== undefined || question.work !== undefined;
  return asksForToolWork && question.services === undefined ? ["tool", "entity"] : ["entity", "tool"];
}

/**
 * Returns the criteria of a question that apply to a kind: `{kind, countries: ["KE"], …}`. A key without a choice is absent, and
 * so is `withTools`.
 *
 * Organisations have all keys but `functions`, `work` and `target_users`; tools all but `services` and `cost`. A tool has the
 * chosen costs as `access`, without "membership-fee", which no tool has; `access` is absent if none remains.
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
