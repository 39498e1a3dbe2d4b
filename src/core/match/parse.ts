import { quote, type Finding } from "../../dataset/diagnostic.ts";
import { kinds, type Kind } from "../../dataset/model.ts";
import { nearest } from "../../dataset/schema/nearest.ts";
import { describeTermFault } from "../../dataset/schema/term-messages.ts";
import { termById, vocabularyByName } from "../../dataset/vocabularies.ts";
import {
  criterionKeys,
  rowOfKey,
  vocabularyOfKey,
  type CriterionKey,
  type MatchCriteria,
  type TermsByKey,
} from "./criteria.ts";

/** Criteria with every fault in them; there are criteria only if there is no fault. */
export interface ParsedCriteria {
  readonly criteria?: MatchCriteria;
  readonly faults: readonly Finding[];
}

/**
 * Reads criteria from what a JSON file holds.
 *
 * Every key takes a list of terms; `cost` and `access` take a single term too. What is asked only of the other kind must be
 * empty, if it is help (services of tools, functions and work of entities); else it is passed over.
 */
export function parseCriteria(value: unknown): ParsedCriteria {
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    const hint = 'write an object, such as {"kind": "entity", "countries": ["KE"]}';
    return { faults: [{ pointer: "", message: `not criteria: ${quote(value)}`, hint }] };
  }
  const fields = value as Readonly<Record<string, unknown>>;
  const { kind } = fields;
  const faults: Finding[] = isKind(kind) ? [] : [describeKindFault(kind)];
  const terms: Partial<Record<CriterionKey, readonly string[]>> = {};
  for (const [key, held] of Object.entries(fields)) {
    if (key === "kind") continue;
    if (!isCriterionKey(key)) {
      faults.push(describeUnknownKey(key));
      continue;
    }
    const list = rowOfKey[key].isSingle && typeof held === "string" ? [held] : held;
    const found = Array.isArray(list) ? checkTerms(list, key, held) : [describeListFault(held, key)];
    if (found.length === 0 && isKind(kind)) found.push(...checkHelp(key, list as string[], kind));
    if (found.length === 0) terms[key] = list as string[];
    faults.push(...found);
  }
  return faults.length === 0 ? { criteria: { kind: kind as Kind, ...(terms as TermsByKey) }, faults } : { faults };
}

/** Faults of a list of terms. */
export function checkTerms(list: readonly unknown[], key: CriterionKey, held: unknown): Finding[] {
  const vocabulary = vocabularyOfKey[key];
  return list.flatMap((term, index) => {
    if (typeof term === "string" && termById(vocabulary, term) !== undefined) return [];
    const pointer = Array.isArray(held) ? `/${key}/${index}` : `/${key}`;
    return [describeTermFault(term, pointer, { vocabulary })];
  });
}

/** Help goes by another name for each kind; to pass it over would answer another question than the one asked. */
function checkHelp(key: CriterionKey, list: readonly string[], kind: Kind): Finding[] {
  const others: readonly CriterionKey[] = kind === "tool" ? ["services"] : ["functions", "work"];
  if (!others.includes(key) || list.length === 0) return [];
  const cure = kind === "tool" ? "functions" : "services";
  const whose = kind === "tool" ? "tools have" : "entities have";
  return [{ pointer: `/${key}`, at: "key", message: `not asked of this kind: ${key}`, hint: `${whose} ${cure}` }];
}

function describeKindFault(kind: unknown): Finding {
  const cure = 'write "kind": "entity" or "kind": "tool"';
  if (kind === undefined) return { pointer: "", message: "missing key: kind", hint: cure };
  const names = [...Object.values(kinds), ...Object.keys(kinds)];
  const close = typeof kind === "string" ? nearest(kind, names) : undefined;
  const meant = close === undefined ? undefined : close in kinds ? kinds[close as keyof typeof kinds] : close;
  const hint = meant === undefined ? cure : `did you mean ${meant}?`;
  return { pointer: "/kind", message: `unknown kind: ${quote(kind)}`, hint };
}

function describeUnknownKey(key: string): Finding {
  const names: [string, CriterionKey][] = criterionKeys.flatMap((each) => [
    [each, each],
    [vocabularyOfKey[each], each],
  ]);
  const close = nearest(
    key,
    names.map(([name]) => name),
  );
  const meant = names.find(([name]) => name === close)?.[1];
  const hint = meant === undefined ? `keys are kind, ${criterionKeys.join(", ")}` : `did you mean ${meant}?`;
  return { pointer: `/${key}`, at: "key", message: `unknown key: ${quote(key)}`, hint };
}

export function describeListFault(held: unknown, key: CriterionKey): Finding {
  const example = typeof held === "string" ? held : vocabularyByName(vocabularyOfKey[key]).terms[0]?.id;
  return { pointer: `/${key}`, message: `not a list: ${quote(held)}`, hint: `write "${key}": ["${example}"]` };
}

function isKind(value: unknown): value is Kind {
  return value === "entity" || value === "tool";
}

function isCriterionKey(key: string): key is CriterionKey {
  return Object.hasOwn(vocabularyOfKey, key);
}
