/*
 * Shows the changes that fit what is chosen, and keeps the choice in the address, so that it can be sent to somebody.
 */
import catalogue from "#words/changes-filter.json" with { type: "json" };
import { messagesOf } from "../../core/language/messages.ts";

const words = messagesOf("changes-filter", catalogue);

const root = document.querySelector<HTMLElement>("[data-changes]");
const form = root?.querySelector<HTMLElement>(".change-filters");
if (root && form) startFilter(root, form);

function startFilter(root: HTMLElement, form: HTMLElement): void {
  const lists = [...form.querySelectorAll("select")];
  const status = form.querySelector("[role=status]") as HTMLElement;
  const rows = [...root.querySelectorAll<HTMLElement>("tbody tr")].map((row) => ({
    row,
    terms: new Set((row.dataset["in"] ?? "").split(" ")),
  }));
  const query = new URLSearchParams(location.search);
  for (const list of lists) {
    const asked = query.get(list.name) ?? "";
    // What no change has is no choice.
    if ([...list.options].some(({ value }) => value === asked)) list.value = asked;
  }
  form.hidden = false;
  form.addEventListener("input", () => {
    show();
    const chosen = lists.filter(({ value }) => value !== "").map(({ name, value }) => [name, value]);
    const text = new URLSearchParams(chosen).toString();
    history.replaceState(null, "", text === "" ? location.pathname : `?${text}`);
  });
  show();

  function show(): void {
    const wanted = lists.filter(({ value }) => value !== "").map(({ name, value }) => `${name}:${value}`);
    let shown = 0;
    for (const { row, terms } of rows) {
      row.hidden = !wanted.every((term) => terms.has(term));
      if (!row.hidden) shown++;
    }
    for (const day of root.querySelectorAll<HTMLElement>(".changed-day")) {
      day.hidden = day.querySelector("tbody tr:not([hidden])") === null;
      const folded = day.querySelector("details");
      if (folded !== null && wanted.length > 0) folded.open = folded.querySelector("tbody tr:not([hidden])") !== null;
    }
    const said = shown === 0 ? words.nothing : words.shown({ count: shown });
    status.textContent = wanted.length === 0 ? "" : said;
  }
}
