import { memo, afterPaint } from "../ui/redraw.ts";
import { useEffect, useRef, useState } from "preact/hooks";
import { ListingRow, type Props as ListingRowProps } from "../rows/ListingRow.tsx";
import { rowAt, type Answer, type FacetEngine, type Query } from "../../core/facets/facets.ts";
import { useDirectory, type Change } from "./context.ts";
import { lazy } from "../ui/lazy.tsx";
import { pageSize } from "../ui/pages.ts";

export interface Props {
  result: { readonly query: Query; readonly answer: Answer };
  /** Whether the summaries are there: until then a text may yet be found in them. */
  isWhole: boolean;
  change: Change;
}

/** The listings found, in the place of the list of all, and a button for more that keeps the keyboard where the new rows begin. */
export const Results = memo(function Results({ result, isWhole, change }: Props) {
  const { query, answer } = result;
  const { engine, words, titleOf } = useDirectory();
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
      {answer.rows.length === 0 && (isWhole || query.q === "") && (
        <NothingFound query={query} loosenings={answer.loosenings} change={change} />
      )}
      {answer.rows.slice(0, shown).map((row) => (
        <Row
          key={row}
          engine={engine}
          row={row}
          titleOf={titleOf}
          words={words}
          near={answer.localityOf(row)}
          asked={query.terms["services"] ?? query.terms["functions"]}
        />
      ))}
      {rest > 0 && (
        <button
          type="button"
          class="button second more"
          onClick={() => afterPaint(() => setMore({ query, shown: shown + pageSize }))}
        >
          {words.filter.more({ count: Math.min(pageSize, rest) })}
        </button>
      )}
    </div>
  );
});

/** Few ask for what is not there. */
const NothingFound = lazy(() => import("./NothingFound.tsx").then((module) => module.NothingFound));

/** A row of the index, drawn again only when something else is asked of it. */
const Row = memo(function Row({ engine, row, ...props }: RowProps) {
  return <ListingRow row={rowAt(engine, row)} {...props} />;
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
