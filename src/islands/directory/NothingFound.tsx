import { leaveOut, type Filter, type Loosening, type Query } from "../../measures/facets/facets.ts";
import { useDirectory, type Change } from "./context.ts";

export interface Props {
  query: Query;
  loosenings: readonly Loosening[];
  change: Change;
}

/** Says which filter to give up, and what that would give. */
export function NothingFound({ query, loosenings, change }: Props) {
  const { words, titleOf } = useDirectory();
  const { filter } = words;
  const titleOfFilter = ({ name, term }: Filter) =>
    name === "q"
      ? filter.quoted(query.q)
      : filter.filter(
          filter.facets[name]?.title ?? name,
          (term === undefined ? (query.terms[name] ?? []) : [term]).map((id) => titleOf(name, id)),
        );
  return (
    <div class="empty">
      <h3>{filter.none}</h3>
      <p>{loosenings.length > 0 ? filter.noneText : filter.noneHelps}</p>
      {loosenings.length > 0 && (
        <ul class="loosen">
          {loosenings.map(({ drop, count }) => (
            <li key={drop.map(({ name, term }) => `${name}=${term}`).join()}>
              <button type="button" class="link" onClick={() => change((asked) => drop.reduce(leaveOut, asked))}>
                {filter.without(drop.map(titleOfFilter))}
              </button>{" "}
              {filter.gives(count)}
            </li>
          ))}
        </ul>
      )}
      <button type="button" class="button second" onClick={() => change(() => ({ terms: {}, q: "" }))}>
        {filter.clear}
      </button>
    </div>
  );
}
