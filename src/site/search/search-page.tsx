import { render } from "preact";
import { format } from "../../core/language/page-format.ts";
import type { Finder, FoundDocument } from "../../core/search/finder.ts";
import { maxQueryLength } from "../../core/search/query.ts";
import { answerQuery, type SearchAnswer } from "../../core/search/results.ts";
import { loadSearch } from "../directory/read-index.ts";
import { SearchResults } from "./SearchResults.tsx";
import { searchScriptMessages as words } from "./words.ts";

/*
 * The search page. What is asked is kept in its address, so that it can be bookmarked, but never sent: other pages hand it over
 * after "#". Pagefind is loaded when the field is first used or the address asks for something.
 */

const millisecondsBeforeAnswer = 150;
/** Each choice is a search, which for all countries would take too long. */
const mostCounted = 30;

const root = document.querySelector<HTMLElement>("[data-search]");
if (root !== null) startSearch(root);

function startSearch(root: HTMLElement): void {
  const find = <Part extends HTMLElement>(selector: string) => root.querySelector<Part>(selector) as Part;
  const form = find<HTMLFormElement>("form");
  const [results, start, narrowing] = [
    find("[data-results]"),
    find("[data-start]"),
    find<HTMLDetailsElement>("details"),
  ];
  const selects = [...form.querySelectorAll("select")];
  let latest = 0;
  let timer = 0;
  let isCounting = false;

  // Hidden until now: the browser would send its fields to the host. On a phone the filters would hide the results.
  form.hidden = false;
  narrowing.open = matchMedia("(min-width: 48rem)").matches;
  form.addEventListener("focusin", () => void loadSearch().catch(() => undefined), { once: true });
  // Whoever goes to the filters is shown what each would leave.
  const startCounting = () => {
    isCounting = true;
    void answer();
  };
  for (const event of ["pointerenter", "focusin"]) narrowing.addEventListener(event, startCounting, { once: true });
  if (location.hash === "#q") find("input").focus();
  form.addEventListener("submit", (event) => event.preventDefault());
  form.addEventListener("input", () => {
    clearTimeout(timer);
    timer = window.setTimeout(() => void answer(), millisecondsBeforeAnswer);
  });
  const readAddress = () => {
    const asked = new URLSearchParams(location.hash.includes("=") ? location.hash.slice(1) : location.search);
    form
      .querySelectorAll<HTMLInputElement>("[name]")
      .forEach((field) => (field.value = (asked.get(field.name) ?? "").slice(0, maxQueryLength)));
    void answer();
  };
  addEventListener("hashchange", readAddress);
  readAddress();

  async function answer(): Promise<void> {
    const turn = ++latest;
    const fields = [...new FormData(form)].map(([name, value]) => [name, String(value).trim()] as const);
    const asked = new URLSearchParams(fields.filter(([, value]) => value !== "") as [string, string][]);
    // After "#": browsers do not send that part.
    const kept = location.hash.includes("=") ? "" : location.hash;
    history.replaceState(null, "", location.pathname + (asked.size > 0 ? `#${asked}` : kept));
    const query = asked.get("q") ?? "";
    const chosen = selects.filter(({ value }) => value !== "");
    if (chosen.length > 0) narrowing.open = true;
    start.hidden = asked.size > 0;
    if (asked.size === 0) return render(null, results);
    const show = (answered?: SearchAnswer, message?: string) =>
      render(<SearchResults answer={answered} message={message} query={query} />, results);
    if (results.childElementCount === 0) show(undefined, words.loading);
    const narrowed = Object.fromEntries(chosen.map(({ dataset, value }) => [dataset["facet"] ?? "", [value]]));
    try {
      const finder = await loadSearch();
      const answered = await answerQuery(finder, query, narrowed);
      if (turn !== latest) return;
      show(answered);
      // What can't be counted stays without a count.
      if (isCounting) await showCounts(finder, [...answered.first, ...answered.rest], turn).catch(() => undefined);
    } catch {
      if (turn === latest) show(undefined, navigator.onLine ? words.failed : words.offline);
    }
  }

  async function showCounts(finder: Finder, found: readonly FoundDocument[], turn: number): Promise<void> {
    for (const select of selects.filter(({ options }) => options.length <= mostCounted)) {
      const choices = [...select.options].filter(({ value }) => value !== "");
      const values = choices.map(({ value }) => value);
      const counts = await finder.countLeft(found, select.dataset["facet"] ?? "", values);
      if (turn !== latest) return;
      choices.forEach((option, at) => {
        option.dataset["title"] ??= option.text;
        option.text = `${option.dataset["title"]} (${format.number(counts[at] ?? 0)})`;
      });
    }
  }
}
