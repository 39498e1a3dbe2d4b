import { fieldsInOrder, valueAtPath, type fieldTable, type FieldPath } from "../../dataset/field-table.ts";
import type { Kind, Listing } from "../../dataset/model.ts";
import type { Freshness } from "./freshness.ts";

type FieldsInChecklist = {
  [Path in FieldPath]: (typeof fieldTable)[Path] extends { readonly clarityOrder: unknown } ? Path : never;
}[FieldPath];
type LastPart<Path extends string> = Path extends `${string}.${infer Rest}` ? LastPart<Rest> : Path;
type Hyphened<Name extends string> = Name extends `${infer Head}_${infer Rest}` ? `${Head}-${Hyphened<Rest>}` : Name;

/**
 * Fact that a company looks for before it gets in touch: a field by its last name, hyphenated (`case-studies` for
 * `offer.case_studies`), or `currency`, evidence of the last two years.
 */
export type ClarityFact = Hyphened<LastPart<FieldsInChecklist>> | "currency";

/** Fact of the checklist, and its field. `currency` has no field. */
interface ChecklistItem {
  readonly fact: ClarityFact;
  readonly path?: FieldPath;
}

const checklistByKind: Readonly<Record<Kind, readonly ChecklistItem[]>> = {
  entity: buildChecklist("entity"),
  tool: buildChecklist("tool"),
};

/** Facts of the checklist of each kind, in display order. */
export const clarityFactsByKind: Readonly<Record<Kind, readonly ClarityFact[]>> = {
  entity: checklistByKind.entity.map(({ fact }) => fact),
  tool: checklistByKind.tool.map(({ fact }) => fact),
};

/** Facts of both checklists, each once: those of organisations in display order, then those that only tools have. */
export const clarityFacts: readonly ClarityFact[] = [
  ...new Set([...clarityFactsByKind.entity, ...clarityFactsByKind.tool]),
];

/** Dotted path of the field of each fact, such as `offer.cost` for `cost`. `currency` has no entry. */
export const pathByClarityFact: ReadonlyMap<ClarityFact, FieldPath> = new Map(
  [...checklistByKind.entity, ...checklistByKind.tool].flatMap(({ fact, path }) =>
    path === undefined ? [] : [[fact, path]],
  ),
);

/** Facts of a listing's checklist that were found in public sources, and those that were not. */
export interface Clarity {
  readonly found: readonly ClarityFact[];
  readonly missing: readonly ClarityFact[];
}

/**
 * Splits the checklist of the listing's kind into the facts that the listing states and those that it lacks.
 *
 * The checklist holds what the 2021 report found unclear. This is no score: a missing fact was not found, but may still be true.
 * A field is found if it has a value other than an empty list, whatever the date of its sources: a fact that the page shows is
 * not called "not found". `currency` is found if the freshness is `current` or `ageing`.
 *
 * @returns such as `{found: ["website", "currency"], missing: ["cost"]}`: each fact of `clarityFactsByKind` for this kind is in
 *   one of the two, both in display order
 */
export function measureClarity(listing: Listing, { state }: Pick<Freshness, "state">): Clarity {
  const isFound = ({ path }: ChecklistItem): boolean => {
    if (path === undefined) return state === "current" || state === "ageing";
    return hasValue(valueAtPath(listing, path));
  };
  const found: ClarityFact[] = [];
  const missing: ClarityFact[] = [];
  for (const item of checklistByKind[listing.kind]) {
    const facts = isFound(item) ? found : missing;
    facts.push(item.fact);
  }
  return { found, missing };
}

/**
 * Returns the fields of a kind that have a `clarityOrder`, in that order, and `currency` last: `[{fact: "case-studies", path:
 * "offer.case_studies"}, …, {fact: "currency"}]`.
 */
function buildChecklist(kind: Kind): ChecklistItem[] {
  const items = fieldsInOrder(kind, "clarityOrder").map(({ name, path }) => ({
    fact: name.replaceAll("_", "-") as ClarityFact,
    path,
  }));
  return [...items, { fact: "currency" }];
}

/** Returns true unless the value is undefined or an empty list; true for "" and 0. */
function hasValue(value: unknown): boolean {
  return value !== undefined && !(Array.isArray(value) && value.length === 0);
}
