import { useEffect, useMemo, useRef, useState } from "preact/hooks";
import type { FacetEngine } from "../../core/facets/engine.ts";
import { findListings } from "../../core/facets/find-listings.ts";
import { directoryWords as words } from "./words.ts";
import { SearchControls, FilterSuggestions } from "./SearchControls.tsx";
import { Chips } from "./Chips.tsx";
import { Facets } from "./Facets.tsx";
import { buildFacetTerms, createTermTitleOf } from "./facet-terms.ts";
import { FacetSheet } from "./FacetSheet.tsx";
import { ExportButtons } from "./ExportButtons.tsx";
import { hasCriteria, useQuery, type Directory as Shared } from "./use-query.ts";
import { lazyComponent } from "../ui/lazy-component.tsx";
import { useAsyncValue, useValueAfterPaint } from "../ui/rendering.ts";
import type { Kind } from "../../dataset/model.ts";
import { loadSearch, readEngine, readSummaries } from "./read-index.ts";

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
  const engine = useSummaries(loaded, hasCriteria(query));
  const isWide = useWide();
  const found = useText(engine.kind, query.q);
  const isFound = query.q === "" || found?.text === query.q;
  const fresh = useMemo(() => ({ query, answer: findListings(engine, query, found?.scores) }), [engine, query, found]);
  // Until the text is searched, what was there stays.
  const last = useRef(fresh);
  const result = isFound ? (last.current = fresh) : last.current;
  const settled = useValueAfterPaint(result);
  const terms = useMemo(() => buildFacetTerms(loaded), [loaded]);
  const directory = useMemo((): Shared => ({ engine, terms, titleOf: createTermTitleOf(engine) }), [engine]);
  const part = { directory, query, change };

  const { answer } = result;
  const isUnsearched = isFound && query.q !== "" && found?.scores === undefined;
  const { of, total } = words.filter;
  const counted = hasCriteria(query)
    ? of({ part: answer.rows.length, total: engine.size })
    : total[engine.kind]({ count: engine.size });
  return (
    <>
      <div class="rail">{isWide ? <Facets {...part} answer={answer} /> : <FacetSheet {...part} answer={answer} />}</div>
      <section class="found" aria-labelledby="count">
        <SearchControls query={query} change={change} />
        {query.q !== "" && <FilterSuggestions {...part} />}
        <div class="toolbar">
          <h2 id="count" tabIndex={-1}>
            {counted}
          </h2>
          <ExportButtons engine={engine} query={query} answer={answer} />
          <Chips {...part} />
        </div>
        <p class="vh" role="status">
          {hasCriteria(query) ? counted : ""}
        </p>
        {isUnsearched && <p class="quiet">{words.filter.unsearched}</p>}
        {hasCriteria(settled.query) && <Results directory={directory} change={change} result={settled} />}
      </section>
    </>
  );
}

/** Where nothing is asked, the list of all stands. */
const Results = lazyComponent(() => import("./Results.tsx").then((module) => module.Results));

/**
 * The engine, with the summaries once something is asked.
 *
 * They are a file of their own, so that a visit costs the index alone: the page's rows have theirs. It is loaded with the first
 * letter that is typed, filter or order: a row that doesn't say what the listing does is of little use to whoever chooses among
 * a hundred. Rows are shown at once, with room for it.
 */
function useSummaries(loaded: FacetEngine, isWanted: boolean): FacetEngine {
  const [engine, setEngine] = useState(loaded);
  useEffect(() => {
    if (isWanted && engine.summaries === undefined) void readSummaries(loaded).then(setEngine);
  }, [isWanted]);
  return engine;
}

/** What a text finds: scores by row; undefined where the search could not be loaded. */
interface TextFound {
  readonly text: string;
  readonly scores: ReadonlyMap<number, number> | undefined;
}

/** What a text finds among the listings of a kind, by the site's search; undefined while nothing is typed, or not yet known. */
function useText(kind: Kind, text: string): TextFound | undefined {
  return useAsyncValue(async () => {
    if (text === "") return undefined;
    const scored = loadSearch().then((search) => search.scoreListings(text, kind));
    return { text, scores: await scored.catch(() => undefined) };
  }, [text]);
}

/** Whether the rail has room beside the list, as in rows.css: by the page's width in the reader's own text size. */
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

function isWideNow(): boolean {
  const width = document.querySelector(".page")?.clientWidth ?? 0;
  return width >= 64 * parseFloat(getComputedStyle(document.documentElement).fontSize);
}
