import { render } from "preact";
import { format } from "../../core/language/page-format.ts";
import type { Finder, FoundDocument } from "../../core/search/finder.ts";
import { maxQueryLength } from "../../core/search/query.ts";
import { answerQuery, type SearchAnswer } from "../../core/search/results.ts";
import { loadSearch } from "../directory/read-index.ts";
import { SearchResults } from "./SearchResults.tsx";
import { searchScriptMessages } from "./words.ts";

/*
 * The search page. The address holds the query, so that it can be bookmarked, but the query is never sent: other pages hand it
 * over after "#". Pagefind is loaded when the field is first used, or when the address has a query.
 */

const delayInMilliseconds = 150;
/** Filters with more options show no counts: each option costs a search, which for all countries would take too long. */
const maxCountedOptions = 30;

const root = document.querySelector<HTMLElement>("[data-search]");
if (root !== null) startSearch(root);

/** Elements of the page, and the state of the search. */
interface SearchPage {
  readonly form: HTMLFormElement;
  readonly results: HTMLElement;
  /** Hints that are shown while there is no query. */
  readonly start: HTMLElement;
  readonly filters: HTMLDetailsElement;
  readonly selects: readonly HTMLSelectElement[];
  /** Number of searches so far. The results of a search are ignored once a later one has started. */
  searchCount: number;
  /** True once the filters have been used: their options then show how many results each would leave. */
  showsCounts: boolean;
}

/**
 * Shows the form, which is hidden without script, and searches for what the address has; with the fragment `#q`, also moves the
 * focus to the search field. Then:
 *
 * - Input searches 150 ms after the last change; submitting the form does nothing.
 * - The first focus in the form loads Pagefind, and the first use of the filters begins to show counts in their options.
 * - A change of the fragment fills the form from the address and searches.
 *
 * The filters are open on wide screens.
 */
function startSearch(root: HTMLElement): void {
  const page = findElements(root);
  const { form, filters } = page;
  // Hidden until now: the browser would send its fields to the host.
  form.hidden = false;
  // On a phone the filters would hide the results.
  filters.open = matchMedia("(min-width: 48rem)").matches;

  form.addEventListener("focusin", () => void loadSearch().catch(() => undefined), { once: true });
  if (location.hash === "#q") form.querySelector("input")?.focus();
  form.addEventListener("submit", (event) => event.preventDefault());
  let timer = 0;
  form.addEventListener("input", () => {
    clearTimeout(timer);
    timer = window.setTimeout(() => void search(page), delayInMilliseconds);
  });
  const startCounting = () => {
    page.showsCounts = true;
    void search(page);
  };
  for (const event of ["pointerenter", "focusin"]) filters.addEventListener(event, startCounting, { once: true });
  const searchAddress = () => {
    fillForm(page, readParameters());
    void search(page);
  };
  addEventListener("hashchange", searchAddress);
  searchAddress();
}

/** Returns the page's elements with the initial state: no search yet, no counts. */
function findElements(root: HTMLElement): SearchPage {
  const find = <Part extends HTMLElement>(selector: string) => root.querySelector<Part>(selector) as Part;
  const form = find<HTMLFormElement>("form");
  return {
    form,
    results: find("[data-results]"),
    start: find("[data-start]"),
    filters: find<HTMLDetailsElement>("details"),
    selects: [...form.querySelectorAll("select")],
    searchCount: 0,
    showsCounts: false,
  };
}

/** Reads the parameters after "#", such as `#q=fishing&country=TH`, or those of the query string if the fragment has no "=". */
function readParameters(): URLSearchParams {
  return new URLSearchParams(hasParametersInHash() ? location.hash.slice(1) : location.search);
}

/** Returns true if the fragment holds parameters, such as `#q=fishing`. The anchor `#q` has no "=". */
function hasParametersInHash(): boolean {
  return location.hash.includes("=");
}

/**
 * Fills the form's fields with the parameters of their names, cut to `maxQueryLength`. A field without a parameter becomes empty.
 */
function fillForm({ form }: SearchPage, parameters: URLSearchParams): void {
  for (const field of form.querySelectorAll<HTMLInputElement>("[name]")) {
    field.value = (parameters.get(field.name) ?? "").slice(0, maxQueryLength);
  }
}

/** Returns the fields that are filled in, trimmed, as parameters: `q=fishing&country=TH`. Empty if no field is. */
function readForm({ form }: SearchPage): URLSearchParams {
  const fields = [...new FormData(form)].map(([name, value]) => [name, String(value).trim()]);
  return new URLSearchParams(fields.filter(([, value]) => value !== ""));
}

/**
 * Puts parameters into the address, after "#", since browsers do not send that part, without a new entry in the history:
 * `/search/#q=fishing&country=TH`. Without any, the fragment is removed, but an anchor such as `#q` stays.
 */
function writeAddress(parameters: URLSearchParams): void {
  const anchor = hasParametersInHash() ? "" : location.hash;
  history.replaceState(null, "", location.pathname + (parameters.size > 0 ? `#${parameters}` : anchor));
}

/**
 * Searches for what the form has, and shows the results, or a message that the index could not be loaded. "Searching…" is shown
 * if there are no earlier results. Also writes the address, opens the filters if one is set, and shows the hints only while the
 * form is empty; then there are no results either. If a later search started meanwhile, nothing is shown.
 */
async function search(page: SearchPage): Promise<void> {
  const searchNumber = ++page.searchCount;
  const isLatest = () => searchNumber === page.searchCount;
  const parameters = readForm(page);
  writeAddress(parameters);
  const activeSelects = page.selects.filter(({ value }) => value !== "");
  if (activeSelects.length > 0) page.filters.open = true;
  page.start.hidden = parameters.size > 0;
  if (parameters.size === 0) return render(null, page.results);

  const query = parameters.get("q") ?? "";
  const show = (answer?: SearchAnswer, message?: string) =>
    render(<SearchResults answer={answer} message={message} query={query} />, page.results);
  if (page.results.childElementCount === 0) show(undefined, searchScriptMessages.loading);
  const selection = Object.fromEntries(activeSelects.map((select) => [facetOf(select), [select.value]]));
  try {
    const finder = await loadSearch();
    const answer = await answerQuery(finder, query, selection);
    if (!isLatest()) return;
    show(answer);
    const documents = [...answer.firstResults, ...answer.otherResults];
    // If counting fails, the options stay without counts.
    if (page.showsCounts) await showCounts(page, finder, documents, isLatest).catch(() => undefined);
  } catch {
    if (isLatest()) show(undefined, navigator.onLine ? searchScriptMessages.failed : searchScriptMessages.offline);
  }
}

/**
 * Writes after each filter's options how many of the documents they would leave, such as "Tools (12)". Filters with more than
 * `maxCountedOptions` (30) options, and the empty option of each, have no counts. Stops once `isLatest` returns false.
 */
async function showCounts(
  { selects }: SearchPage,
  finder: Finder,
  documents: readonly FoundDocument[],
  isLatest: () => boolean,
): Promise<void> {
  for (const select of selects.filter(({ options }) => options.length <= maxCountedOptions)) {
    const options = [...select.options].filter(({ value }) => value !== "");
    const ids = options.map(({ value }) => value);
    const counts = await finder.countByTerm(documents, facetOf(select), ids);
    if (!isLatest()) return;
    for (const [index, option] of options.entries()) {
      option.dataset["title"] ??= option.text;
      option.text = `${option.dataset["title"]} (${format.number(counts[index] ?? 0)})`;
    }
  }
}

/** Returns the name of the facet that a filter narrows by, its `data-facet`. "" if it has none. */
function facetOf({ dataset }: HTMLSelectElement): string {
  return dataset["facet"] ?? "";
}
