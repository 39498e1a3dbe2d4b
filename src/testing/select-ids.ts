import type { Answer, FacetEngine } from "../core/facets/facets.ts";

/** The ids of an answer's listings, in its order. */
export function selectIds({ rows }: FacetEngine, answer: Pick<Answer, "rows">): string[] {
  return answer.rows.map((row) => rows[row]?.id ?? "");
}
