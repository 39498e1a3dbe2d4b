import { useEffect, useMemo, useRef, useState } from "preact/hooks";
import type { FacetEngine } from "../../core/facets/engine.ts";
import { findListings } from "../../core/facets/find-listings.ts";
import { listUnknownFilters } from "../../core/facets/directory-query.ts";
import { directoryMessages, facetMessages } from "./words.ts";
import { SearchControls, FilterSuggestions } from "./SearchControls.tsx";
import { Chips } from "./Chips.tsx";
import { Facets } from "./Facets.tsx";
import { buildFacetTerms, createTermTitleOf } from "./facet-terms.ts";
import { findFacetTitle } from "./facet-titles.ts";
import { FacetSheet } from "./FacetSheet.tsx";
import { ExportButtons } from "./ExportButtons.tsx";
import { hasCriteria, useQuery, type DirectoryContext } from "./use-query.ts";
import { lazyComponent } from "../ui/lazy-component.tsx";
import { useAsyncValue, useValueAfterPaint } from "../ui/rendering.ts";
import type { Kind } from "../../dataset/model.ts";
import { loadSearch, readEngine, readSummaries } from "./read-index.ts";

/**
 * Filters and search of a directory, with their results. An empty box while the index loads, and nothing if it fails to load. The
 * page's static list stays below until there is a query.
 */
export function DirectoryIsland({ kind }: { readonly kind: Kind }) {
  const [engine, setEngine] = useState<FacetEngine | "failed">();
  useEffect(() => {
    const hasParameters = location.search !== "";
    const loads = Promise.all([readEngine(kind), hasParameters && Results.load()]);
    void loads.then(([readyEngine]) => setEngine(readyEngine ?? "failed"));
  }, []);
  if (engine === undefined) return <div class="found" />;
  return engine === "failed" ? null : <LoadedDirectory loaded={engine} />;
}

/**
 * Filters and search of a directory whose index is loaded: facets beside the list or in a sheet, the search field, the number of
 * listings ("12 of 248", without a query "248 organisations"), and with a query its results. The query is that of the page's
 * address.
 *
 * While a changed text is searched, the previous result and its number stay. If the search can't be loaded, a message says so, and the text is
 * ignored.
 */
function LoadedDirectory({ loaded }: { readonly loaded: FacetEngine }) {
  const [query, change] = useQuery(loaded);
  const isQuery = hasCriteria(query);
  const engine = useSummaries(loaded, isQuery);
  const isWide = useWide();
  const textMatches = useTextMatches(engine.kind, query.q);
  const isSearched = query.q === "" || textMatches?.text === query.q;
  const currentResult = useMemo(
    () => ({ query, answer: findListings(engine, query, textMatches?.scores) }),
    [engine, query, textMatches],
  );
  // Until the text is searched, show the previous result.
  const lastResult = useRef(currentResult);
  if (isSearched) lastResult.current = currentResult;
  const result = lastResult.current;
  const paintedResult = useValueAfterPaint(result);
  const terms = useMemo(() => buildFacetTerms(loaded), [loaded]);
  const directory = useMemo((): DirectoryContext => ({ engine, terms, titleOf: createTermTitleOf(engine) }), [engine]);
  const part = { directory, query, change };

  const { answer } = result;
  const isSearchUnavailable = isSearched && query.q !== "" && textMatches?.scores === undefined;
  const { filter } = directoryMessages;
  // The number is that of the shown result: a text that is still searched has none yet.
  const isResultOfQuery = hasCriteria(result.query);
  const countText = isResultOfQuery
    ? filter.of({ part: answer.rows.length, total: engine.size })
    : filter.total[engine.kind]({ count: engine.size });
  return (
    <>
      <div class="rail">{isWide ? <Facets {...part} answer={answer} /> : <FacetSheet {...part} answer={answer} />}</div>
      <section class="found" aria-labelledby="count">
        <SearchControls query={query} change={change} />
        {query.q !== "" && <FilterSuggestions {...part} />}
        <div class="toolbar">
          <h2 id="count" tabIndex={-1}>
            {countText}
          </h2>
          <ExportButtons engine={engine} query={query} answer={answer} />
          <Chips {...part} />
        </div>
        <p class="vh" role="status">
          {isResultOfQuery ? countText : ""}
        </p>
        <UnknownFilters engine={engine} />
        {isSearchUnavailable && <p class="quiet">{filter.unsearched}</p>}
        {hasCriteria(paintedResult.query) && <Results directory={directory} change={change} result={paintedResult} />}
      </section>
    </>
  );
}

/**
 * Sentence about the filters in the page's address that this directory does not have, such as a kind of help in that of tools:
 * "This directory can't filter by: Help they give “training”." Nothing without one, and once a changed query has replaced the address.
 */
function UnknownFilters({ engine }: { readonly engine: FacetEngine }) {
  const { unknown, unknownTerm } = directoryMessages.filter;
  const filters = listUnknownFilters(new URLSearchParams(location.search), engine, Object.keys(facetMessages));
  if (filters.length === 0) return null;
  const titles = filters.map(({ name, term }) => unknownTerm({ facet: findFacetTitle(name), text: term }));
  return <p class="quiet">{unknown({ filters: titles })}</p>;
}

/** Loaded with the first query: without one the page's static list is shown. */
const Results = lazyComponent(() => import("./Results.tsx").then((module) => module.Results));

/**
 * Returns the engine, with summaries once `isWanted` was true and they have loaded. Without them if they fail to load.
 *
 * Summaries are a file of their own, so that a visit without a query loads the index alone. Rows are shown before they arrive,
 * with room for them.
 */
function useSummaries(loaded: FacetEngine, isWanted: boolean): FacetEngine {
  const [engine, setEngine] = useState(loaded);
  useEffect(() => {
    if (isWanted && engine.summaries === undefined) void readSummaries(loaded).then(setEngine);
  }, [isWanted]);
  return engine;
}

/** Result of a text search. */
interface TextMatches {
  readonly text: string;
  /** Scores by row of the index, for the listings that match. Undefined if the search could not be loaded. */
  readonly scores: ReadonlyMap<number, number> | undefined;
}

/**
 * Searches the listings of a kind for a text with the site's search: `{text, scores}`, with scores by row of the index. `scores`
 * is undefined if the search could not be loaded. Returns undefined without a text and before the first result; while a changed
 * text is searched, the result of the previous one.
 */
function useTextMatches(kind: Kind, text: string): TextMatches | undefined {
  return useAsyncValue(async () => {
    if (text === "") return undefined;
    const scores = loadSearch().then((search) => search.scoreListings(text, kind));
    return { text, scores: await scores.catch(() => undefined) };
  }, [text]);
}

/** Returns true while the page has room for the facets beside the list: see `isWideNow`. Follows changes of the page's width. */
function useWide(): boolean {
  const [isWide, setWide] = useState(isWideNow);
  useEffect(() => {
    const page = document.querySelector(".page");
    if (page === null) return;
    const observer = new ResizeObserver(() => setWide(isWideNow()));
    observer.observe(page);
    return () => observer.disconnect();
  }, []);
  return isWide;
}

/**
 * Returns true if the page is at least 64 rem wide, in the reader's text size, as in rows.css. False if the document has no
 * `.page`.
 */
function isWideNow(): boolean {
  const width = document.querySelector(".page")?.clientWidth ?? 0;
  return width >= 64 * parseFloat(getComputedStyle(document.documentElement).fontSize);
}
