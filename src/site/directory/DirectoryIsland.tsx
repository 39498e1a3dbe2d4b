import { useMemo, useRef } from "preact/hooks";
import { findListings, type FacetEngine } from "../../core/facets/facets.ts";
import { type DirectoryMessages, directoryWords } from "./words.ts";
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
import { render } from "preact";
import type { Kind } from "../../dataset/model.ts";
import { readEngine } from "./read-index.ts";

export interface Props {
  loaded: FacetEngine;
  words: DirectoryMessages;
  /** The list of all by name, which stands while nothing is asked. */
  list: HTMLElement;
}

/** The directory with its filters, over the page that is there without script. */
function DirectoryIsland({ loaded, words, list }: Props) {
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
        {isAsked(settled.query) && (
          <Results result={settled} isWhole={isWhole && isFound} list={list} change={change} />
        )}
      </section>
    </DirectoryContext.Provider>
  );
}

/** Where nothing is asked, the list of all stands. */
const Results = lazy(() => import("./Results.tsx").then((module) => module.Results));

/** Only what is typed calls for them. */
const Suggestions = lazy(() => import("./Suggestions.tsx").then((module) => module.Suggestions));

/*
 * Mounted by hand: astro-island names a component by a hash of its absolute path, so that two folders would build
 * different bytes.
 */
const root = document.querySelector<HTMLElement>("[data-directory]");
const list = document.querySelector<HTMLElement>("[data-list]");
if (root !== null && list !== null) void mount(root, list);

/** Where the index can't be had, the page stays as it is without script. */
async function mount(root: HTMLElement, list: HTMLElement): Promise<void> {
  const isAsking = location.search !== "";
  const [engine] = await Promise.all([readEngine(root.dataset["directory"] as Kind), isAsking && Results.load()]);
  root.replaceChildren();
  if (engine === undefined) return root.classList.add("failed");
  const words = directoryWords;
  render(<DirectoryIsland loaded={engine} words={words} list={list} />, root);
}
