import { type Kind, isEndedState } from "../../dataset/model.ts";
import type { Selection } from "./selection.ts";
import { vocabularyByName } from "../../dataset/vocabularies.ts";

/** The states of listings that have not ended, as the directory is asked for them. */
export function openStates(kind: Kind): string[] {
  return statesOf(kind).filter((state) => !isEndedState(state));
}

/** The other states. */
export function endedStates(kind: Kind): string[] {
  return statesOf(kind).filter(isEndedState);
}

function statesOf(kind: Kind): string[] {
  return vocabularyByName(kind === "entity" ? "entity-state" : "tool-state").terms.map(({ id }) => id);
}

/**
 * The statuses of what has not ended, as a selection.
 *
 * It is a file of its own because it needs the vocabularies, which pages in the browser do without.
 */
export function openSelection({ kind }: { readonly kind: Kind }): Selection {
  return { status: openStates(kind) };
}
