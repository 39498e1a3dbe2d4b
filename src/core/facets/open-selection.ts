import type { Kind } from "../../dataset/model.ts";
import { openStates } from "../register/open-states.ts";
import type { Selection } from "./selection.ts";

/**
 * The statuses of what has not ended, as a selection.
 *
 * It is a file of its own because it needs the vocabularies, which pages in the browser do without.
 */
export function openSelection({ kind }: { readonly kind: Kind }): Selection {
  return { status: openStates(kind) };
}
