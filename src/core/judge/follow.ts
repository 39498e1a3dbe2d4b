import type { Dataset, Reference } from "../../dataset/model.ts";
import type { Grades } from "./judgements.ts";

/** Says where a judged listing is now; undefined where it left. */
export type Follow = (reference: Reference) => Reference | undefined;

/**
 * Follows listings that moved since they were judged, as far as their tombstones lead.
 *
 * @param stays whether a listing that is there still counts
 */
export function followMoves({ moved }: Pick<Dataset, "moved">, stays: (reference: Reference) => boolean): Follow {
  const moves = new Map(moved.map(({ folder, id, to }) => [`${folder}/${id}`, to as Reference]));
  return (reference) => {
    let found: Reference | undefined = reference;
    for (let steps = 0; steps <= moves.size && found !== undefined; steps++) {
      if (stays(found)) return found;
      found = moves.get(found);
    }
    return undefined;
  };
}

/** Grades of the listings that are there; of two that are one listing now the higher grade. */
export interface FollowedGrades {
  readonly grades: Grades;
  readonly moved: number;
  readonly left: number;
}

export function followGrades(judged: Grades, follow: Follow): FollowedGrades {
  const grades = new Map<Reference, number>();
  let moved = 0;
  let left = 0;
  for (const [reference, grade] of judged) {
    const found = follow(reference);
    if (found === undefined) left++;
    else {
      if (found !== reference) moved++;
      grades.set(found, Math.max(grade, grades.get(found) ?? 0));
    }
  }
  return { grades, moved, left };
}
