import { memoComponent, runAfterPaint } from "../ui/rendering.ts";
import { useEffect, useRef, useState } from "preact/hooks";
import { ListingRow, type Props as ListingRowProps } from "../rows/ListingRow.tsx";
import { buildDirectoryRow, type FacetEngine } from "../../core/facets/engine.ts";
import type { DirectoryResult, FilterRemoval } from "../../core/facets/find-listings.ts";
import { removeFilter, type Filter, type Query } from "../../core/facets/directory-query.ts";
import { localityName } from "../../core/facets/selection.ts";
import { addressOfProposal, moveQueryToFragment } from "../../dataset/address.ts";
import { href } from "../ui/href.ts";
import { pageSize } from "../ui/pagination.ts";
import type { PartProps } from "./use-query.ts";
import { directoryWords as words } from "./words.ts";

export interface Props extends Omit<PartProps, "query"> {
  result: { readonly query: Query; readonly answer: DirectoryResult };
}

/** The listings found, in the place of the list of all, and a button for more that keeps the keyboard where the new rows begin. */
export const Results = memoComponent(function Results({ directory, result, change }: Props) {
  const { query, answer } = result;
  const { engine, titleOf } = directory;
  const rows = useRef<HTMLDivElement>(null);
  const [more, setMore] = useState<{ readonly query: Query; readonly shown: number }>({ query, shown: pageSize });
  const shown = more.query === query ? more.shown : pageSize;
  useEffect(() => {
    if (shown > pageSize) rows.current?.querySelectorAll<HTMLElement>("h3 a")[shown - pageSize]?.focus();
  }, [shown]);
  usePrinting(() => setMore({ query, shown: Infinity }));

  const rest = answer.rows.length - shown;
  return (
    <div class="results" ref={rows}>
      {answer.rows.length === 0 && (
        <NothingFound directory={directory} query={query} change={change} removals={answer.removals} />
      )}
      {answer.rows.slice(0, shown).map((row) => (
        <Row
          key={row}
          engine={engine}
          row={row}
          titleOf={titleOf}
          locality={answer.localityOf(row)}
          highlightedOffers={query.terms["services"] ?? query.terms["functions"]}
        />
      ))}
      {rest > 0 && (
        <button
          type="button"
          class="button second more"
          onClick={() => runAfterPaint(() => setMore({ query, shown: shown + pageSize }))}
        >
          {words.filter.more({ count: Math.min(pageSize, rest) })}
        </button>
      )}
    </div>
  );
});

/** A row of the index, drawn again only when something else is asked of it. */
const Row = memoComponent(function Row({ engine, row, ...props }: RowProps) {
  return <ListingRow row={buildDirectoryRow(engine, row)} {...props} />;
});

interface RowProps extends Omit<ListingRowProps, "row"> {
  engine: FacetEngine;
  row: number;
}

/** Calls when the page is printed: all that was found is on paper. */
function usePrinting(prepare: () => void): void {
  useEffect(() => {
    addEventListener("beforeprint", prepare);
    return () => removeEventListener("beforeprint", prepare);
  });
}

interface NothingFoundProps extends PartProps {
  removals: readonly FilterRemoval[];
}

/** Says which filter to give up, and what that would give. */
function NothingFound({ directory, query, removals, change }: NothingFoundProps) {
  const { engine, titleOf } = directory;
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
      <p>{removals.length > 0 ? filter.noneText : filter.noneHelps}</p>
      {removals.length > 0 && (
        <ul class="loosen">
          {removals.map(({ filters, count }) => (
            <li key={filters.map(({ name, term }) => `${name}=${term}`).join()}>
              <button type="button" class="link" onClick={() => change((asked) => filters.reduce(removeFilter, asked))}>
                {filter.without({ filters: filters.map(titleOfFilter) })}
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
        <a href={href(moveQueryToFragment(addressOfProposal(engine.kind, asked)))}>{filter.propose}</a>
      </p>
    </div>
  );
}
