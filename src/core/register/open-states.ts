import { isEndedState } from "../../dataset/ended-state.ts";
import type { Kind } from "../../dataset/model.ts";
import { vocabularyByName } from "../../dataset/vocabularies.ts";

/** The states of listings that have not ended, as the directory is asked for them. */
export function openStates(kind: Kind): string[] {
  const { terms } = vocabularyByName(kind === "entity" ? "entity-state" : "tool-state");
  return terms.map(({ id }) => id).filter((state) => !isEndedState(state));
}
