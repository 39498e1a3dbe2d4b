import { addressOfProposal, withPrivateQuery } from "../../dataset/address.ts";
import { leaveOut, localityName, type Filter, type Loosening, type Query } from "../../core/facets/facets.ts";
import { href } from "../ui/href.ts";
import { useDirectory, type Change } from "./context.ts";

export interface Props {
  query: Query;
  loosenings: readonly Loosening[];
  change: Change;
}

/** Says which filter to give up, and what that would give. */
export function NothingFound({ query, loosenings, change }: Props) {
  const { engine, words, titleOf } = useDirectory();
  const { [localityName]: _, ...asked } = query.terms;
  const { filter } = words;
  const titleOfFilter = ({ name, term }: Filter) =>
    name === "q"
      ? filter.quoted({ text: query.q })
      : filter.filter({
          facet: filter.facet(name),
          terms: (term === undefined ? (query.terms[name] ?? []) : [term]).map((id) => titleOf(name, id)),
        });
  return (
    <div class="empty">
      <h3>{filter.none}</h3>
      <p>{loosenings.length > 0 ? filter.noneText : filter.noneHelps}</p>
      {loosenings.length > 0 && (
        <ul class="loosen">
          {loosenings.map(({ drop, count }) => (
            <li key={drop.map(({ name, term }) => `${name}=${term}`).join()}>
              <button type="button" class="link" onClick={() => change((asked) => drop.reduce(leaveOut, asked))}>
                {filter.without({ filters: drop.map(titleOfFilter) })}
              </button>{" "}
              {filter.gives({ count })}
            </li>
          ))}
        </ul>
      )}
      <p class="actions">
        <button type="button" class="button second" onClick={() => change(() => ({ terms: {}, q: "" }))}>
          {filter.clear}
        </button>
        <a href={href(withPrivateQuery(addressOfProposal(engine.kind, asked)))}>{filter.propose}</a>
      </p>
    </div>
  );
}
