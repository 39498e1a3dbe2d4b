import { useEffect, useState } from "preact/hooks";
import type { FacetEngine } from "../../measures/facets/facets.ts";
import { readSummaries } from "./read-index.ts";

/** The engine, with the summaries once something is asked: rows show them, and a text is sought in them. */
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
