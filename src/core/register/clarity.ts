import { fieldsInOrder, valueAtPath, type fieldTable, type FieldPath } from "../../dataset/field-table.ts";
import type { Kind, Listing } from "../../dataset/model.ts";
import { measureEvidenceAge } from "./evidence.ts";
import type { Freshness } from "./freshness.ts";

type FieldsInChecklist = {
  [Path in FieldPath]: (typeof fieldTable)[Path] extends { readonly clarityOrder: unknown } ? Path : never;
}[FieldPath];
type LastPart<Path extends string> = Path extends `${string}.${infer Rest}` ? LastPart<Rest> : Path;
type Hyphened<Name extends string> = Name extends `${infer Head}_${infer Rest}` ? `${Head}-${Hyphened<Rest>}` : Name;

/** What a company looks for before it gets in touch: some fields, and evidence that is not too old. */
export type ClarityFact = Hyphened<LastPart<FieldsInChecklist>> | "currency";

/** A fact of the checklist and its field; currency has none. */
interface Asked {
  readonly fact: ClarityFact;
  readonly path?: FieldPath;
}

const askedByKind: Readonly<Record<Kind, readonly Asked[]>> = { entity: askedOf("entity"), tool: askedOf("tool") };

/** The facts of the checklist for each kind, in the order in which they are shown. */
export const clarityFactsByKind: Readonly<Record<Kind, readonly ClarityFact[]>> = {
  entity: askedByKind.entity.map(({ fact }) => fact),
  tool: askedByKind.tool.map(({ fact }) => fact),
};

/** Every fact of the checklist, those of organisations first, in the order in which they are shown. */
export const clarityFacts: readonly ClarityFact[] = [
  ...new Set([...clarityFactsByKind.entity, ...clarityFactsByKind.tool]),
];

/** The field of each fact. */
export const pathByClarityFact: ReadonlyMap<ClarityFact, FieldPath> = new Map(
  [...askedByKind.entity, ...askedByKind.tool].flatMap(({ fact, path }) => (path === undefined ? [] : [[fact, path]])),
);

/** What a company could and could not find about a listing in public sources. */
export interface Clarity {
  readonly found: readonly ClarityFact[];
  readonly missing: readonly ClarityFact[];
}

/**
 * Says which of the facts that the 2021 report found unclear are known of a listing.
 *
 * This is no score. A missing fact was not found; it may still be true. "currency" means dated evidence of the last two years.
 * A contact counts only if a source of the last three years shows it.
 *
 * @param today YYYY-MM-DD
 * @returns each fact asked of the kind once, in the order of `askedFacts`
 */
export function measureClarity(listing: Listing, { state }: Pick<Freshness, "state">, today: string): Clarity {
  const isFound = ({ path }: Asked) =>
    path === undefined
      ? state === "current" || state === "ageing"
      : isStated(valueAtPath(listing, path)) && !(path === "contact" && measureEvidenceAge(listing, path, today).isOld);
  const asked = askedByKind[listing.kind];
  const factsOf = (found: boolean) => asked.filter((each) => isFound(each) === found).map(({ fact }) => fact);
  return { found: factsOf(true), missing: factsOf(false) };
}

function askedOf(kind: Kind): Asked[] {
  return [
    ...fieldsInOrder(kind, "clarityOrder").map(({ name, path }) => ({
      fact: name.replaceAll("_", "-") as ClarityFact,
      path,
    })),
    { fact: "currency" },
  ];
}

function isStated(value: unknown): boolean {
  return value !== undefined && !(Array.isArray(value) && value.length === 0);
}
