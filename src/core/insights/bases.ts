import { valueAtPath, type FieldPath } from "../../dataset/field-table.ts";
import { isEndedState, type Kind, type Listing } from "../../dataset/model.ts";
import { listTermIds } from "../../dataset/vocabularies.ts";
import type { Selection } from "../facets/selection.ts";
import type { Register } from "../register/register.ts";
import registry from "./figures.json" with { type: "json" };

/** Named sets of listing states: tests of a state such as "active" or "closed". Captions: `bases` in `charts.json`. */
const stateSets = {
  all: () => true,
  "not-ended": (state: string) => !isEndedState(state),
  ended: (state: string) => isEndedState(state),
  active: (state: string) => state === "active",
} as const;
export type StateSet = keyof typeof stateSets;

/**
 * Set of listings that a figure rests on: one kind or both, in a set of states, with at least one value in each field of `has`.
 */
export interface Base {
  readonly kind?: Kind;
  readonly states: StateSet;
  readonly has?: readonly FieldPath[];
}
export type BaseName = keyof typeof registry.bases;

/** Bases by name, from `figures.json`. */
export const bases = registry.bases as Readonly<Record<BaseName, Base>>;

/** Base of all listings of a kind that have not ended. */
export const openBaseByKind = { entity: "open-entities", tool: "open-tools" } as const satisfies Record<Kind, BaseName>;

/**
 * Returns the listings that a figure rests on, in the order of the register. Empty if there are none.
 *
 * @param name of their set in `figures.json`: `open-tools` are the tools that have not ended, `tools` all, ended ones too
 */
export function listBaseListings(name: BaseName, { listings }: Pick<Register, "listings">): Listing[] {
  const { kind, states, has = [] } = bases[name];
  const isStated = (listing: Listing, path: FieldPath) => [valueAtPath(listing, path) ?? []].flat().length > 0;
  return listings.filter(
    (listing) =>
      (kind === undefined || listing.kind === kind) &&
      stateSets[states](listing.status.state) &&
      has.every((path) => isStated(listing, path)),
  );
}

/**
 * Returns the directory selection that finds the listings of a kind in a set of states.
 *
 * @returns `{status: ["active", "unknown"]}` for the entities of `not-ended`, in the order of the vocabulary; `{}` for `all`
 */
export function selectStates(states: StateSet, kind: Kind): Selection {
  if (states === "all") return {};
  const ids = listTermIds(`${kind}-state`);
  return { status: ids.filter(stateSets[states]) };
}
