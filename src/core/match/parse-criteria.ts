import { quote, type Finding } from "../../dataset/diagnostic.ts";
import { isMapping, type Kind } from "../../dataset/model.ts";
import { findNearestWord } from "../../dataset/schema/nearest.ts";
import { describeTermFault } from "../../dataset/schema/listing-messages.ts";
import { termById, vocabularyByName } from "../../dataset/vocabularies.ts";
import { criterionKeys, criterionByKey, vocabularyByKey, type CriterionKey, type MatchCriteria } from "./criteria.ts";

/** Result of parsing criteria. */
export interface ParsedCriteria {
  /** Absent if there is a fault. */
  readonly criteria?: MatchCriteria;
  /** Every fault: that of the kind first, then those of the keys in the order of the file. */
  readonly faults: readonly Finding[];
}

/** Keys that describe the help of the other kind of listings. */
const helpKeysOfOtherKind: Readonly<Record<Kind, readonly string[]>> = {
  entity: ["functions", "work"],
  tool: ["services"],
};

/**
 * Parses criteria from the value of a JSON file, such as `{"kind": "entity", "countries": ["KE"], "cost": "free"}`.
 *
 * Every key takes a list of terms; `cost` and `access` also take a single term, which becomes a list. Help of the other kind,
 * which is `services` for tools and `functions` and `work` for entities, must be empty. Other keys of the other kind are kept and
 * have no effect. Repeated terms are kept.
 *
 * @returns for the example `{criteria: {countries: ["KE"], cost: ["free"], kind: "entity"}, faults: []}`; `{kind: "entity"}`
 *   alone is valid. `{}` has the fault `missing key: kind`, a list `not criteria: []`
 */
export function parseCriteria(value: unknown): ParsedCriteria {
  if (!isMapping(value)) {
    const hint = 'write an object, such as {"kind": "entity", "countries": ["KE"]}';
    return { faults: [{ pointer: "", message: `not criteria: ${quote(value)}`, hint }] };
  }
  const { kind, ...fields } = value;
  const faults = [
    ...findKindFaults(kind),
    ...Object.entries(fields).flatMap(([key, terms]) => findKeyFaults(key, terms, kind)),
  ];
  if (faults.length > 0) return { faults };
  const termLists = Object.entries(fields).map(([key, terms]) => [key, [terms].flat()]);
  return { criteria: { ...Object.fromEntries(termLists), kind: kind as Kind }, faults };
}

/** Returns `missing key: kind` or `unknown kind: x` with its hint for a kind that is neither "entity" nor "tool", else []. */
function findKindFaults(kind: unknown): Finding[] {
  if (kind === "entity" || kind === "tool") return [];
  const hint = 'write "kind": "entity" or "kind": "tool"';
  if (kind === undefined) return [{ pointer: "", message: "missing key: kind", hint }];
  return [{ pointer: "/kind", message: `unknown kind: ${quote(kind)}`, hint }];
}

/**
 * Returns the faults of a key and its terms; [] if it has none.
 *
 * - `unknown key: country`, with the hint `did you mean countries?`, or all keys if none is similar
 * - `not a list: KE`, with the hint `write "countries": ["KE"]`
 * - `unknown country: Kenya` at `/countries/0` for each unknown term
 * - `not asked of this kind: services`, with the hint `tools have functions`, if all terms are known
 *
 * @param kind as written; an invalid one has no fault here
 */
function findKeyFaults(key: string, terms: unknown, kind: unknown): Finding[] {
  const pointer = `/${key}`;
  if (!isCriterionKey(key)) {
    const nearestKey = findNearestWord(key, criterionKeys);
    const hint =
      nearestKey === undefined ? `keys are kind, ${criterionKeys.join(", ")}` : `did you mean ${nearestKey}?`;
    return [{ pointer, part: "key", message: `unknown key: ${quote(key)}`, hint }];
  }
  const vocabulary = vocabularyByKey[key];
  const isSingleTerm = criterionByKey[key].takesSingleTerm && typeof terms === "string";
  if (!Array.isArray(terms) && !isSingleTerm) {
    const example = typeof terms === "string" ? terms : vocabularyByName(vocabulary).terms[0]?.id;
    return [{ pointer, message: `not a list: ${quote(terms)}`, hint: `write "${key}": ["${example}"]` }];
  }
  const list: unknown[] = [terms].flat();
  const termFaults = list.flatMap((term, index) => {
    if (typeof term === "string" && termById(vocabulary, term) !== undefined) return [];
    return [describeTermFault(term, Array.isArray(terms) ? `${pointer}/${index}` : pointer, { vocabulary })];
  });
  if (termFaults.length > 0 || list.length === 0 || !isHelpOfOtherKind(key, kind)) return termFaults;
  const hint = kind === "tool" ? "tools have functions" : "entities have services";
  return [{ pointer, part: "key", message: `not asked of this kind: ${key}`, hint }];
}

/**
 * Returns true for a key that describes the help of the other kind: `services` for "tool", `functions` and `work` for "entity".
 * False for an invalid kind.
 *
 * To ignore it would be wrong: help has another name for each kind, so that the answer would be to another question.
 */
function isHelpOfOtherKind(key: CriterionKey, kind: unknown): boolean {
  return (kind === "entity" || kind === "tool") && helpKeysOfOtherKind[kind].includes(key);
}

/** Returns true for a key of a criteria file other than `kind`. */
function isCriterionKey(key: string): key is CriterionKey {
  return Object.hasOwn(vocabularyByKey, key);
}
