import { useEffect, useState } from "preact/hooks";
import { addressOfIndex } from "../../dataset/address.ts";
import { withSummaries, type FacetEngine } from "../../measures/facets/facets.ts";
import { href } from "../../site/href.ts";

/** The engine, with the summaries once something is asked: rows show them, and a text is sought in them. */
export function useSummaries(loaded: FacetEngine, isWanted: boolean): FacetEngine {
  const [engine, setEngine] = useState(loaded);
  useEffect(() => {
    if (!isWanted) return;
    // Without them the names are searched all the same.
    fetch(href(addressOfIndex(loaded.kind, "text")))
      .then((response) => response.json())
      .then((text: unknown) => setEngine(withSummaries(loaded, text)))
      .catch(() => undefined);
  }, [isWanted]);
  return engine;
}
