import { loadPagefind, type Filters, type Found, type Pagefind } from "./pagefind.ts";
import { createRow, type SearchWords } from "./result-row.ts";
import type { SearchTerm } from "../../site/search-terms.ts";
import { namedTerms, sortWords } from "./words.ts";

/*
 * The search page. What is asked is kept in its address, so that it can be bookmarked, but never sent: other pages hand it
 * over after "#", and the script moves it to the query without asking the host for the page again. The index is part of the
 * site.
 */

const kinds = ["entity", "tool", "term", "guide"] as const;
const firstShown = 6;
const moreShown = 20;
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
      const { groups, unknown } = addTerms(found, await terms, query, filters);
      const sections = await Promise.all(groups.map(createSection));
      if (turn !== latest) return;
      show(summary(groups, query, unknown), sections.length > 0 ? sections : [createNone(query)]);
    } catch {
      if (turn === latest) show(words.script.failed, []);
    }
  }

  function show(message: string, nodes: Node[]): void {
    status.textContent = message;
    output.replaceChildren(...nodes);
  }

  function summary(groups: readonly Group[], query: string, unknown: readonly string[]): string {
    const count = groups.reduce((sum, { results }) => sum + results.length, 0);
    const plural = new Intl.PluralRules(words.locale).select(count) === "one" ? "one" : "other";
    const counted = words.script.results[plural].replace("{n}", count.toLocaleString(words.locale));
    if (query === "") return counted;
    const left = new Intl.ListFormat(words.locale).format(unknown.map((word) => `“${word}”`));
    const note = unknown.length === 0 || count === 0 ? "" : words.script.without.replace("{words}", () => left);
    return counted + words.script.forQuery.replace("{query}", () => query) + note;
  }

  async function createSection({ kind, results }: Group): Promise<Node> {
    const section = document.createElement("section");
    const heading = document.createElement("h2");
    heading.textContent = kind === "named" ? words.script.named : words.script.groups[kind];
    const count = document.createElement("p");
    count.textContent = results.length.toLocaleString(words.locale);
    const bar = document.createElement("div");
    bar.className = "toolbar";
    bar.append(heading, count);
    section.append(bar);
    await addRows(section, results, firstShown);
    return section;
  }

  /** Adds rows, and a button for the rest that keeps the keyboard where the new rows begin. */
  async function addRows(section: HTMLElement, results: readonly Found[], limit: number): Promise<void> {
    const data = await Promise.all(results.slice(0, limit).map((found) => found.data()));
    section.append(...data.map((each) => createRow(template, each, words)));
    const rest = results.slice(limit);
    if (rest.length === 0) return;
    const button = document.createElement("button");
    button.type = "button";
    button.className = "button second";
    button.textContent = words.script.more.replace("{n}", String(Math.min(moreShown, rest.length)));
    button.addEventListener("click", async () => {
      const shown = section.querySelectorAll("article").length;
      button.remove();
      await addRows(section, rest, moreShown);
      section.querySelectorAll<HTMLElement>("article a")[shown]?.focus();
    });
    section.append(button);
  }

  function createNone(query: string): Node {
    const box = document.createElement("div");
    box.className = "empty";
    const heading = document.createElement("h2");
    heading.textContent = query === "" ? words.script.noneFiltered : words.script.none.replace("{query}", () => query);
    const text = document.createElement("p");
    text.textContent = words.script.noneText;
    box.append(heading, text);
    return box;
  }
}

interface Group {
  readonly kind: (typeof kinds)[number] | "named";
  readonly results: readonly Found[];
}

interface Answer {
  readonly groups: readonly Group[];
  /** Words of the query that stand nowhere. */
  readonly unknown: readonly string[];
}

/**
 * One search a kind, so that each group is whole and in its own order; kinds without results are left out. Words that stand
 * nowhere are not asked for.
 */
async function search(pagefind: Pagefind, asking: string, filters: Filters): Promise<Answer> {
  const { known, unknown } = await sortWords(pagefind, asking);
  if (known.length === 0 && asking !== "") return { groups: [], unknown };
  const query = unknown.length === 0 ? asking : known.join(" ");
  const asked = kinds.filter((kind) => filters["kind"] === undefined || filters["kind"] === kind);
  const groups = await Promise.all(
    asked.map(async (kind) => {
      const { results } = await pagefind.search(query === "" ? null : query, { filters: { ...filters, kind } });
      return { kind, results: kind === "term" ? await knowAddresses(results) : results };
    }),
  );
  return { groups: groups.filter(({ results }) => results.length > 0), unknown };
}

interface Addressed extends Found {
  readonly url: string;
}

async function knowAddresses(results: readonly Found[]): Promise<Addressed[]> {
  const data = await Promise.all(results.map((found) => found.data()));
  return data.map((each) => ({ url: each.url, data: () => Promise.resolve(each) }));
}

/** Puts the terms that a query names before all else, and the counts to every term. */
function addTerms({ groups, unknown }: Answer, terms: readonly SearchTerm[], query: string, filters: Filters): Answer {
  const { kind, ...others } = filters;
  const isTermless = (kind !== undefined && kind !== "term") || Object.keys(others).length > 0;
  const named = isTermless ? [] : namedTerms(terms, query).map(resultOf);
  const addresses = new Set(named.map(({ url }) => url));
  const byAddress = new Map(terms.map((term) => [term.url, term]));
  const rest = groups.map((group) => {
    if (group.kind !== "term") return group;
    const results = (group.results as readonly Addressed[])
      .filter(({ url }) => !addresses.has(url))
      .map((found) => withCounts(found, byAddress.get(found.url)));
    return { ...group, results };
  });
  const all: Group[] = [{ kind: "named", results: named }, ...rest];
  return { groups: all.filter(({ results }) => results.length > 0), unknown };
}

function resultOf({ url, title, what, summary, counts }: SearchTerm): Addressed {
  return { url, data: () => Promise.resolve({ url, excerpt: "", meta: { title, what, summary, counts } }) };
}

function withCounts(found: Addressed, term: SearchTerm | undefined): Addressed {
  if (term === undefined) return found;
  return {
    url: found.url,
    data: async () => {
      const data = await found.data();
      return { ...data, meta: { ...data.meta, counts: term.counts } };
    },
  };
}

/** The terms with their counts; without them the search goes on. */
async function loadTerms(base: string): Promise<readonly SearchTerm[]> {
  const response = await fetch(`${base}search-terms.json`).catch(() => undefined);
  return response?.ok ? ((await response.json()) as readonly SearchTerm[]) : [];
}

/** What the address asks for, after "#" or "?". */
function readAddress(): URLSearchParams {
  return new URLSearchParams(location.hash.includes("=") ? location.hash.slice(1) : location.search);
}

function fillForm(form: HTMLFormElement, parameters: URLSearchParams): void {
  for (const [name, value] of parameters) {
    const field = form.elements.namedItem(name);
    if (field instanceof HTMLInputElement || field instanceof HTMLSelectElement) field.value = value;
  }
}

function readForm(form: HTMLFormElement): { query: string; filters: Filters } {
  const { q, ...filters } = Object.fromEntries(
    [...new FormData(form)].flatMap(([name, value]) => {
      const text = String(value).trim();
      return text === "" ? [] : [[name, text]];
    }),
  ) as Record<string, string>;
  return { query: q ?? "", filters };
}

function addressOf(query: string, filters: Filters): string {
  const parameters = new URLSearchParams({ ...(query !== "" && { q: query }), ...filters });
  const hash = location.hash.includes("=") ? "" : location.hash;
  return location.pathname + (parameters.size === 0 ? "" : `?${parameters}`) + hash;
}
