import { readSetting } from "./settings.ts";

/** Takes what is asked in a form with `data-find` to the search page behind "#", which is never sent to the host. */
export function submitSearch(event: SubmitEvent): void {
  const form = event.target;
  if (!(form instanceof HTMLFormElement) || form.dataset["find"] === undefined) return;
  event.preventDefault();
  location.href = searchAddress(form.action, form.querySelector("input")?.value ?? "");
}

/** Returns the address of the search page that answers a question. */
export function searchAddress(page: string, question: string): string {
  return `${page}#q=${encodeURIComponent(question)}`;
}

/** Lets the key "/" lead to the search field of a page, else to the search page. A reader may turn it off (WCAG 2.1.4). */
export function openSearch(event: KeyboardEvent): void {
  const isTyping = event.target instanceof Element && event.target.closest("input, textarea, select") !== null;
  if (isTyping || !isSearchKey(event) || readSetting("slash") !== "") return;
  event.preventDefault();
  const field = document.querySelector<HTMLElement>("[type=search]");
  if (field !== null) field.focus();
  else document.querySelector<HTMLElement>(".find:not(.kept)")?.click();
}

/** Tells whether a key is "/" alone: with another key it is the browser's. */
export function isSearchKey(event: Pick<KeyboardEvent, "key" | "ctrlKey" | "metaKey" | "altKey">): boolean {
  return event.key === "/" && !event.ctrlKey && !event.metaKey && !event.altKey;
}
