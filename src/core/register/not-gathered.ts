import type { ClarityFact } from "./clarity.ts";

/**
 * Facts that the register has never gone to look for.
 *
 * That they are missing speaks of the register alone, so that no count of what was found or not found may hold them.
 */
export const notGathered: readonly ClarityFact[] = ["workstreams"];
