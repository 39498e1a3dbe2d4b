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
import { formatFilter } from "./facet-titles.ts";
import type { PartProps } from "./use-query.ts";
import { directoryMessages } from "./words.ts";

export interface Props extends Omit<PartProps, "query"> {
  result: { readonly query: Query; readonly answer: DirectoryResult };
}

/**
 * Rows of the listings found, in place of the static list. A button shows the next page of rows and moves the focus to the
 * first of them; printing shows all. A changed query begins with one page again.
 */
export const Results = memoComponent(function Results({ directory, result, change }: Props) {
  const { query, answer } = result;
  const { engine, titleOf } = directory;
  const list = useRef<HTMLDivElement>(null);
  const [visible, setVisible] = useState<{ readonly query: Query; readonly count: number }>({ query, count: pageSize });
  const visibleCount = visible.query === query ? visible.count : pageSize;
  useEffect(() => {
    if (visibleCount > pageSize) list.current?.querySelectorAll<HTMLElement>("h3 a")[visibleCount - pageSize]?.focus();
  }, [visibleCount]);
  useBeforePrint(() => setVisible({ query, count: Infinity }));

  const remainingCount = answer.rows.length - visibleCount;
  return (
    <div class="results" ref={list}>
      {answer.rows.length === 0 && (
        <NothingFound directory={directory} query={query} change={change} removals={answer.removals} />
      )}
      {answer.rows.slice(0, visibleCount).map((row) => (
        <Row
          key={row}
          engine={engine}
          row={row}
          titleOf={titleOf}
          locality={answer.localityOf(row)}
          highlightedOffers={query.terms["services"] ?? query.terms["functions"]}
        />
      ))}
      {remainingCount > 0 && (
        <button
          type="button"
          class="button second more"
          onClick={() => runAfterPaint(() => setVisible({ query, count: visibleCount + pageSize }))}
        >
          {directoryMessages.filter.more({ count: Math.min(pageSize, remainingCount) })}
        </button>
      )}
    </div>
  );
});

/** Row of the index. Renders again only if its properties change. */
const Row = memoComponent(function Row({ engine, row, ...props }: RowProps) {
  return <ListingRow row={buildDirectoryRow(engine, row)} {...props} />;
});

interface RowProps extends Omit<ListingRowProps, "row"> {
  engine: FacetEngine;
  /** Index of the row in the engine. */
  row: number;
}

/** Calls `prepare`, as it was at the last render, before the browser prints the page. */
function useBeforePrint(prepare: () => void): void {
  useEffect(() => {
    addEventListener("beforeprint", prepare);
    return () => removeEventListener("beforeprint", prepare);
  });
}

interface NothingFoundProps extends PartProps {
  removals: readonly FilterRemoval[];
}

/**
 * Message that nothing was found, with a button for each filter (or pair of filters) whose removal gives results, and their
 * number. Also offers to clear all filters and the order, and a form to propose a listing, prefilled with the selected terms
 * except localities.
 */
function NothingFound({ directory, query, removals, change }: NothingFoundProps) {
  const { engine, titleOf } = directory;
  const { [localityName]: _, ...proposedTerms } = query.terms;
  const { filter } = directoryMessages;
  const proposalAddress = moveQueryToFragment(addressOfProposal(engine.kind, proposedTerms));
  /**
   * Formats a filter to remove: the text in quotation marks, or the facet with the term or with all its selected terms, "Country:
   * Kenya".
   */
  const formatRemovedFilter = ({ name, term }: Filter) => {
    if (name === "q") return filter.quoted({ text: query.q });
    const ids = term === undefined ? (query.terms[name] ?? []) : [term];
    const titles = ids.map((id) => titleOf(name, id));
    return formatFilter(name, titles);
  };
  return (
    <div class="empty">
      <h3>{filter.none}</h3>
      <p>{removals.length > 0 ? filter.noneText : filter.noneHelps}</p>
      {removals.length > 0 && (
        <ul class="loosen">
          {removals.map(({ filters, count }) => (
            <li key={filters.map(({ name, term }) => `${name}=${term}`).join()}>
              <button
                type="button"
                class="link"
                onClick={() => change((current) => filters.reduce(removeFilter, current))}
              >
                {filter.without({ filters: filters.map(formatRemovedFilter) })}
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
        <a href={href(proposalAddress)}>{filter.propose}</a>
      </p>
    </div>
  );
}
