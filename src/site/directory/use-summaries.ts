import { useEffect, useState } from "preact/hooks";
import type { FacetEngine } from "../../core/facets/facets.ts";
import { readSummaries } from "./read-index.ts";

/**
 * The engine, with the summaries once something is asked.
 *
 * They are a file of their own, so that a visit costs the index alone: the page's rows have theirs. It is loaded with the first
 * letter that is typed, filter or order: a row that doesn't say what the listing does is of little use to whoever chooses among
 * a hundred. Rows are shown at once, with room for it.
 */
export function useSummaries(loaded: FacetEngine, isWanted: boolean): { engine: FacetEngine; isWhole: boolean } {
  const [engine, setEngine] = useState(loaded);
  const [isWhole, setWhole] = useState(loaded.summaries !== undefined);
  useEffect(() => {
    if (!isWanted || isWhole) return;
    void readSummaries(loaded).then((read) => {
      setEngine(read);
      setWhole(true);
    });
  }, [isWanted]);
  return { engine, isWhole };
}
