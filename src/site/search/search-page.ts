import { search } from "../../core/search/search.ts";
import type { SearchIndex } from "../../core/search/search-index.ts";
import { createNone, createSections, summaryOf } from "./answer-view.ts";
import { loadIndex } from "./load-index.ts";
import type { SearchWords } from "./result-row.ts";
import { addressOf, fillForm, filtersOf, readAddress, readForm } from "./search-address.ts";

/*
 * The search page. What is asked is kept in its address, so that it can be bookmarked, but never sent: other pages hand it
 * over after "#", and the script moves it to the query without asking the host for the page again. The index is part of the
 * site.
 */

const millisecondsBeforeAnswer = 150;

const root = document.querySelector<HTMLElement>("[data-search]");
if (root !== null) startSearch(root);

function startSearch(root: HTMLElement): void {
  const form = root.querySelector("form") as HTMLFormElement;
  const status = root.querySelector("[role=status]") as HTMLElement;
  const output = root.querySelector("[data-results]") as HTMLElement;
  const start = root.querySelector("[data-start]") as HTMLElement;
  const template = root.querySelector("template") as HTMLTemplateElement;
  const words = JSON.parse(root.dataset["words"] ?? "{}") as SearchWords;
  let loading: Promise<SearchIndex> | undefined;
  let latest = 0;
  let timer = 0;

  const narrow = form.querySelector("details") as HTMLDetailsElement;
  // On a phone the filters would push the results out of sight.
  narrow.open = matchMedia("(min-width: 48rem)").matches;

  // Hidden until now: the browser would send its fields to the host.
  form.hidden = false;
  if (location.hash === "#q") form.querySelector("input")?.focus();
  fillForm(form, readAddress());
  addEventListener("hashchange", () => {
    form.reset();
    fillForm(form, readAddress());
    void answer();
  });
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    void answer();
  });
  form.addEventListener("input", () => {
    clearTimeout(timer);
    timer = window.setTimeout(() => void answer(), millisecondsBeforeAnswer);
  });
  void answer();

  async function answer(): Promise<void> {
    const turn = ++latest;
    const { query, filters } = readForm(form);
    if (Object.keys(filters).length > 0) narrow.open = true;
    const isAsked = query !== "" || Object.keys(filters).length > 0;
    history.replaceState(null, "", addressOf(query, filters));
    start.hidden = isAsked;
    if (!isAsked) return show("", []);
    try {
      loading ??= loadIndex();
      if (output.childElementCount === 0) status.textContent = words.script.loading;
      const index = await loading;
      if (turn !== latest) return;
      const answered = search(index, query, filtersOf(filters));
      const sections = createSections(answered, { template, words, index });
      show(summaryOf(answered, query, words), sections.length > 0 ? sections : [createNone(query, words)]);
    } catch {
      loading = undefined;
      if (turn === latest) show(words.script.failed, []);
    }
  }

  function show(message: string, nodes: Node[]): void {
    status.textContent = message;
    output.replaceChildren(...nodes);
  }
}
