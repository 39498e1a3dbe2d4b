import { descending } from "d3-array";
import { listTermIds, termById } from "../../dataset/vocabularies.ts";
import type { Listing } from "../../dataset/model.ts";

/** Evaluation of a listing's work, as the listing states it. */
export type Evaluation = NonNullable<Listing["evaluations"]>[number];

/** Independence of an evaluation: term id of `evaluation-independence`. */
export type Independence = Evaluation["independence"];

/** Returns the evaluations of a listing, newest first; of one year, in the order of the file. [] if it states none. */
export function listEvaluations({ evaluations = [] }: Pick<Listing, "evaluations">): readonly Evaluation[] {
  return [...evaluations].sort((a, b) => descending(a.year, b.year));
}

/**
 * Returns who evaluated a listing, each once, in the order of the vocabulary: `["independent", "own"]`. [] if nobody was found.
 */
export function listIndependence({ evaluations = [] }: Pick<Listing, "evaluations">): readonly Independence[] {
  const stated = new Set<string>(evaluations.map(({ independence }) => independence));
  return listTermIds("evaluation-independence").filter((id): id is Independence => stated.has(id));
}

/**
 * Returns true if an evaluation compares with people, firms or places that did not take part: those of the methods with
 * `compares_others` in `evaluation-method.json`.
 */
export function comparesOthers({ method }: Pick<Evaluation, "method">): boolean {
  return termById("evaluation-method", method)?.compares_others === true;
}
