import { useEffect, useState } from "preact/hooks";
import { prepareText, type FacetEngine } from "../../measures/facets/facets.ts";
import { readSummaries } from "./read-index.ts";

/** The engine, with the summaries once something is asked: rows show them, and a text is sought in them. */
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
