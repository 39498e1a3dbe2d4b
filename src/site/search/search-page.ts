import { addTerms, loadTerms, search } from "./answer.ts";
import { createNone, createSection, summaryOf } from "./answer-view.ts";
import { loadPagefind, type Pagefind } from "./pagefind.ts";
import type { SearchWords } from "./result-row.ts";
import { addressOf, fillForm, readAddress, readForm } from "./search-address.ts";
import type { SearchTerm } from "./search-terms.ts";

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
  const base = root.dataset["base"] ?? "/";
  let pagefind: Promise<Pagefind> | undefined;
  let terms: Promise<readonly SearchTerm[]> | undefined;
  let latest = 0;
  let timer = 0;

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
    const isAsked = query !== "" || Object.keys(filters).length > 0;
    history.replaceState(null, "", addressOf(query, filters));
    start.hidden = isAsked;
    if (!isAsked) return show("", []);
    try {
      pagefind ??= loadPagefind(base);
      terms ??= loadTerms(base);
      if (output.childElementCount === 0) status.textContent = words.script.loading;
      const found = await search(await pagefind, query, filters);
      const answered = addTerms(found, await terms, query, filters);
      const sections = await Promise.all(answered.groups.map((group) => createSection(group, { template, words })));
      if (turn !== latest) return;
      show(summaryOf(answered, query, words), sections.length > 0 ? sections : [createNone(query, words)]);
    } catch {
      if (turn === latest) show(words.script.failed, []);
    }
  }

  function show(message: string, nodes: Node[]): void {
    status.textContent = message;
    output.replaceChildren(...nodes);
  }
}
