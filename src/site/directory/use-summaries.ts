import { useEffect, useState } from "preact/hooks";
import { prepareText, type FacetEngine } from "../../core/facets/facets.ts";
import { readSummaries } from "./read-index.ts";

/**
 * The engine, with the summaries once something is asked.
 *
 * They are a file of their own, so that a visit costs the index alone: the page's rows bear theirs. It is loaded with the first
 * letter that is typed, since a text is sought in them, and likewise with the first filter or order: a row that doesn't say
 * what the listing does is of little use to whoever chooses among a hundred. Rows are shown at once, with room for it.
 */
export function useSummaries(loaded: FacetEngine, isWanted: boolean): { engine: FacetEngine; isWhole: boolean } {
  const [engine, setEngine] = useState(loaded);
  const [isWhole, setWhole] = useState(loaded.summaries !== undefined);
  useEffect(() => {
    if (!isWanted || isWhole) return;
    void readSummaries(loaded)
      .then(prepareInSteps)
      .then((read) => {
        setEngine(read);
        setWhole(true);
      });
  }, [isWanted]);
  return { engine, isWhole };
}

/** Collects the words to search, so that typing never waits for it: between its steps the browser turns to its reader. */
async function prepareInSteps(engine: FacetEngine): Promise<FacetEngine> {
  const steps = prepareText(engine);
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
    await new Promise((resolve) => setTimeout(resolve));
  }
}
