import words from "#words/page.json" with { type: "json" };
import type { Reference } from "../../dataset/model.ts";
import { addReferences, formatReferences, parseShortlist, shortlistKey } from "../../core/shortlist/references.ts";
import { findStorage } from "./settings.ts";

/*
 * The shortlist as every page shows it. A button has `data-shortlist="entities/a21"`, in rows that an island draws later too; an
 * element with `data-tally` shows how many listings are on the list.
 */

/** What became of a change: the list has no more room, or the browser would not keep it. */
export type Change = "done" | "full" | "lost";

/** Puts the listing of a button on the list, or takes it off. */
export function toggleListing({ dataset }: HTMLElement): Change {
  const next = toggleReference(readShortlist(), dataset["shortlist"] as Reference);
  if (next === undefined) return "full";
  try {
    localStorage.setItem(shortlistKey, formatReferences(next));
  } catch {
    return "lost";
  }
  dispatchEvent(new Event("storage"));
  return "done";
}

/** Returns the list with a listing added, or without it if it was there; undefined if the list is full. */
export function toggleReference(list: readonly Reference[], reference: Reference): readonly Reference[] | undefined {
  if (list.includes(reference)) return list.filter((each) => each !== reference);
  const { list: longer, left } = addReferences(list, [reference]);
  return left > 0 ? undefined : longer;
}

/** Says why a change failed, until the next click. */
export function sayChange(change: Change): void {
  for (const element of document.querySelectorAll(".kept-said"))
    element.textContent = change === "done" ? "" : words[change];
}

/** Marks the listings on the list, and shows how many there are. */
export function showShortlist(): void {
  const list = readShortlist();
  for (const button of document.querySelectorAll<HTMLElement>("[data-shortlist]"))
    button.ariaPressed = String(list.includes(button.dataset["shortlist"] as Reference));
  for (const element of document.querySelectorAll("[data-tally]"))
    element.textContent = list.length > 0 ? ` (${list.length})` : "";
}

/** Returns the listings on the list; none where nothing is kept, or nothing can be. */
export function readShortlist(): readonly Reference[] {
  return parseShortlist(findStorage()?.getItem(shortlistKey) ?? "");
}
