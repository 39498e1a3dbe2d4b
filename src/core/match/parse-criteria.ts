import { quote, type Finding } from "../../dataset/diagnostic.ts";
import { isMapping, type Kind } from "../../dataset/model.ts";
import { findNearestWord } from "../../dataset/schema/nearest.ts";
import { describeTermFault } from "../../dataset/schema/listing-messages.ts";
import { termById, vocabularyByName } from "../../dataset/vocabularies.ts";
import { criterionKeys, criterionByKey, vocabularyByKey, type CriterionKey, type MatchCriteria } from "./criteria.ts";

/**
 * Reads criteria from what a JSON file holds.
 *
 * Every key takes a list of terms; `cost` and `access` take a single term too. What is asked only of the other kind must be
 * empty, if it is help (services of tools, functions and work of entities); else it is passed over.
 *
 * @returns every fault; criteria only if there is none
 */
export function parseCriteria(value: unknown): { criteria?: MatchCriteria; faults: readonly Finding[] } {
  if (!isMapping(value)) {
    const hint = 'write an object, such as {"kind": "entity", "countries": ["KE"]}';
    return { faults: [{ pointer: "", message: `not criteria: ${quote(value)}`, hint }] };
  }
  const { kind, ...fields } = value;
  const faults = Object.entries(fields).flatMap(([key, held]) => faultsOf(key, held, kind));
  if (kind !== "entity" && kind !== "tool") {
    const message = kind === undefined ? "missing key: kind" : `unknown kind: ${quote(kind)}`;
    faults.unshift({
      pointer: kind === undefined ? "" : "/kind",
      message,
      hint: 'write "kind": "entity" or "kind": "tool"',
    });
  }
  if (faults.length > 0) return { faults };
  const terms = Object.entries(fields).map(([key, held]) => [key, [held].flat()]);
  return { criteria: { ...Object.fromEntries(terms), kind: kind as Kind }, faults };
}

function faultsOf(key: string, held: unknown, kind: unknown): Finding[] {
  const pointer = `/${key}`;
  if (!isCriterionKey(key)) {
    const close = findNearestWord(key, criterionKeys);
    const hint = close === undefined ? `keys are kind, ${criterionKeys.join(", ")}` : `did you mean ${close}?`;
    return [{ pointer, at: "key", message: `unknown key: ${quote(key)}`, hint }];
  }
  const vocabulary = vocabularyByKey[key];
  if (!Array.isArray(held) && !(criterionByKey[key].takesSingleTerm && typeof held === "string")) {
    const example = typeof held === "string" ? held : vocabularyByName(vocabulary).terms[0]?.id;
    return [{ pointer, message: `not a list: ${quote(held)}`, hint: `write "${key}": ["${example}"]` }];
  }
  const list: unknown[] = [held].flat();
  const unknown = list.flatMap((term, index) => {
    if (typeof term === "string" && termById(vocabulary, term) !== undefined) return [];
    return [describeTermFault(term, Array.isArray(held) ? `${pointer}/${index}` : pointer, { vocabulary })];
  });
  // Help goes by another name for each kind; to pass it over would answer another question than the one asked.
  const others: readonly string[] = kind === "tool" ? ["services"] : kind === "entity" ? ["functions", "work"] : [];
  if (unknown.length > 0 || list.length === 0 || !others.includes(key)) return unknown;
  const hint = kind === "tool" ? "tools have functions" : "entities have services";
  return [{ pointer, at: "key", message: `not asked of this kind: ${key}`, hint }];
}

function isCriterionKey(key: string): key is CriterionKey {
  return Object.hasOwn(vocabularyByKey, key);
}
