import { useMemo } from "preact/hooks";
import { toggleTerm, type Query } from "../../core/facets/facets.ts";
import { suggestTerms } from "../../core/facets/find-terms.ts";
import { useDirectory, type Change } from "./context.ts";
import { useTermNames } from "./use-term-names.ts";

export interface Props {
  query: Query;
  change: Change;
}

/** Filters that a typed text may mean, such as a country: one press takes one in the place of the text. */
export function Suggestions({ query, change }: Props) {
  const { engine, words, titleOf } = useDirectory();
  const namesOf = useTermNames(true);
  const found = useMemo(() => suggestTerms(engine, query, namesOf), [engine, query, namesOf]);
  if (found.length === 0) return null;
  const { facet, suggest } = words.filter;
  return (
    <div class="suggestions" role="group" aria-label={suggest.label}>
      {found.map(({ name, id, count }) => (
        <button
          key={`${name}=${id}`}
          type="button"
          class="link"
          onClick={() => change((asked) => ({ ...toggleTerm(asked, name, id), q: "" }))}
        >
          {suggest.by({ facet: facet(name), term: titleOf(name, id), count })}
        </button>
      ))}
    </div>
  );
}
