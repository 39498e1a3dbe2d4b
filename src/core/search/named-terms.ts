import type { TextScores } from "./finder.ts";

/**
 * Returns the ids of a facet's terms that a text names, each once, in the order of `namedTerms`. [] if it names none.
 */
export function findNamedTerms({ namedTerms }: Pick<TextScores, "namedTerms">, facet: string): string[] {
  const ids = namedTerms
    .flat()
    .filter((term) => term.facet === facet)
    .map(({ id }) => id);
  return [...new Set(ids)];
}
