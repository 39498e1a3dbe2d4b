import { readSetting } from "./settings.ts";

/** Enables the buttons of forms with `data-find`, which are disabled in the HTML: without scripts, what was typed would be lost. */
export function enableSearchForms(): void {
  for (const button of document.querySelectorAll<HTMLButtonElement>("[data-find] button")) button.disabled = false;
}

/**
 * Opens the search page for the text typed in a form with `data-find`, also an empty text. Other forms are left alone.
 *
 * The text goes into the fragment, which browsers do not send to the host.
 */
export function submitSearch(event: SubmitEvent): void {
  const form = event.target;
  if (!(form instanceof HTMLFormElement) || form.dataset["find"] === undefined) return;
  event.preventDefault();
  location.href = formatSearchUrl(form.action, form.querySelector("input")?.value ?? "");
}

/**
 * Formats the address of the search page for a query: ("/search/", "forced labour") gives `/search/#q=forced%20labour`, and an
 * empty query `/search/#q=`.
 */
export function formatSearchUrl(searchPage: string, query: string): string {
  return `${searchPage}#q=${encodeURIComponent(query)}`;
}

/**
 * Moves to the first search field of the page on "/", or follows the link to the search page if there is no field.
 *
 * Does nothing on other keys, while the reader is typing in a field, and if they turned the key off (WCAG 2.1.4).
 */
export function openSearch(event: KeyboardEvent): void {
  const isTyping = event.target instanceof Element && event.target.closest("input, textarea, select") !== null;
  if (isTyping || !isSearchKey(event) || readSetting("slash") !== "") return;
  event.preventDefault();
  const searchField = document.querySelector<HTMLElement>("[type=search]");
  if (searchField !== null) searchField.focus();
  else document.querySelector<HTMLElement>(".find:not(.kept)")?.click();
}

/** Returns true if the key is "/" without Ctrl, Meta or Alt. With these it is a shortcut of the browser. */
export function isSearchKey(event: Pick<KeyboardEvent, "key" | "ctrlKey" | "metaKey" | "altKey">): boolean {
  return event.key === "/" && !event.ctrlKey && !event.metaKey && !event.altKey;
}
