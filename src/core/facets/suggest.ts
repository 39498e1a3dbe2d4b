import { countRows } from "./bit-set.ts";
import type { FacetEngine } from "./facet-engine.ts";
import { findRows } from "./facet-groups.ts";
import { isArabic, plainWordsOf, respell } from "./fold.ts";
import type { NamesOf } from "./term-names.ts";
import { notStated } from "./facet-index-shape.ts";
import type { Query } from "./query.ts";
import { addTerm } from "./selection.ts";

/** A term that a typed text may mean. */
export interface Suggestion {
  readonly name: string;
  readonly id: string;
  /** How many listings it would leave, in the place of the text. */
  readonly count: number;
}

const least = 3;

/** A text as its beginning is compared; Arabic without the article. */
function spellingOf(text: string): string {
  return plainWordsOf(text)
    .map((word) => (isArabic(word) ? respell(word) : word))
    .join(" ");
}

/**
 * The terms of which a title or another name begins with a text: to filter by, in its place.
 *
 * Case and accents don't count. Terms already chosen, and those that would leave nothing, are left out.
 *
 * @returns at most `limit`: whole titles first, then in the order of the facets
 */
export function suggestTerms(
  engine: FacetEngine,
  { q, terms }: Query,
  namesOf: NamesOf = () => [],
  limit = 3,
): Suggestion[] {
  const typed = spellingOf(q);
  if (typed.length < least) return [];
  const found = [...engine.facets.values()].flatMap(({ name, ids, titles = [] }) =>
    titles.flatMap((title, place) => {
      const id = ids[place] as string;
      if (id === notStated || terms[name]?.includes(id)) return [];
      const names = [title, ...namesOf(name, id)].map(spellingOf);
      const begun = names.filter((each) => each.startsWith(typed));
      return begun.length > 0 ? [{ name, id, isWhole: begun.includes(typed) }] : [];
    }),
  );
  return [...found.filter(({ isWhole }) => isWhole), ...found.filter(({ isWhole }) => !isWhole)]
    .map(({ name, id }) => ({ name, id, count: countRows(findRows(engine, addTerm(terms, name, id))) }))
    .filter(({ count }) => count > 0)
    .slice(0, limit);
}
