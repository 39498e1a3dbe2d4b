import { useEffect, useMemo, useRef, useState } from "preact/hooks";
import { findListings, type FacetEngine } from "../../core/facets/facets.ts";
import { directoryWords as words } from "./words.ts";
import { Asking } from "./Asking.tsx";
import { Chips } from "./Chips.tsx";
import { DirectoryContext } from "./context.ts";
import { Facets } from "./Facets.tsx";
import { sortTerms, termTitleOf } from "./facet-terms.ts";
import { Sheet } from "./Sheet.tsx";
import { Export } from "./Export.tsx";
import { isAsked, useQuery } from "./use-query.ts";
import { lazy } from "../ui/lazy.tsx";
import { useSettled } from "../ui/redraw.ts";
import { useSummaries } from "./use-summaries.ts";
import { useText } from "./use-text.ts";
import { useWide } from "./use-wide.ts";
import type { Kind } from "../../dataset/model.ts";
import { readEngine } from "./read-index.ts";

/** The directory with its filters, over the page that is there without script, which stays as it is where the index can't be had. */
export function DirectoryIsland({ kind }: { readonly kind: Kind }) {
  const [engine, setEngine] = useState<FacetEngine | "failed">();
  useEffect(() => {
    const isAsking = location.search !== "";
    void Promise.all([readEngine(kind), isAsking && Results.load()]).then(([read]) => setEngine(read ?? "failed"));
  }, []);
  if (engine === undefined) return <div class="found" />;
  return engine === "failed" ? null : <Directory loaded={engine} />;
}

function Directory({ loaded }: { readonly loaded: FacetEngine }) {
  const [query, change] = useQuery(loaded);
  const { engine, isWhole } = useSummaries(loaded, isAsked(query));
  const isWide = useWide();
  const found = useText(engine.kind, query.q);
  const isFound = query.q === "" || found?.text === query.q;
  const fresh = useMemo(() => ({ query, answer: findListings(engine, query, found?.scores) }), [engine, query, found]);
  // Until the text is searched, what was there stays.
  const last = useRef(fresh);
  const result = isFound ? (last.current = fresh) : last.current;
  const settled = useSettled(result);
  const terms = useMemo(() => sortTerms(loaded), [loaded]);
  const directory = useMemo(() => ({ engine, words, terms, titleOf: termTitleOf(engine, words) }), [engine]);

  const { answer } = result;
  const isUnsearched = isFound && query.q !== "" && found?.scores === undefined;
  const { of, total } = words.filter;
  const counted = isAsked(query)
    ? of({ part: answer.total, total: engine.size })
    : total[engine.kind]({ count: engine.size });
  return (
    <DirectoryContext.Provider value={directory}>
      <div class="rail">
        {isWide ? <Facets query={query} answer={answer} change={change} /> : <Sheet query={query} change={change} />}
      </div>
      <section class="found" aria-labelledby="count">
        <Asking query={query} change={change} />
        {query.q !== "" && <Suggestions query={query} change={change} />}
        <div class="toolbar">
          <h2 id="count" tabIndex={-1}>
            {counted}
          </h2>
          <Export query={query} answer={answer} />
          <Chips query={query} change={change} />
        </div>
        <p class="vh" role="status">
          {isAsked(query) ? counted : ""}
        </p>
        {isUnsearched && <p class="quiet">{words.filter.unsearched}</p>}
        {isAsked(settled.query) && <Results result={settled} isWhole={isWhole && isFound} change={change} />}
      </section>
    </DirectoryContext.Provider>
  );
}

/** Where nothing is asked, the list of all stands. */
const Results = lazy(() => import("./Results.tsx").then((module) => module.Results));

/** Only what is typed calls for them. */
const Suggestions = lazy(() => import("./Suggestions.tsx").then((module) => module.Suggestions));
