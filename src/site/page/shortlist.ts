import type { Reference } from "../../dataset/model.ts";
import { addReferences, formatReferences, parseShortlist, shortlistKey } from "../../core/shortlist/references.ts";
import { findStorage } from "./settings.ts";
import { pageMessages } from "./words.ts";
import { labelled } from "../language/labelled.ts";

/*
 * The shortlist as every page shows it. A button of the class `keep` with `data-shortlist="entities/a21"` adds and removes that
 * listing, also in rows that an island renders later. An element with `data-tally` shows the number of listings on the list.
 */

/** Result of a press on a shortlist button. `full`: the list has no room; `lost`: the browser refused to store the list. */
export type ToggleResult = "done" | "full" | "lost";

/**
 * Adds the listing of a shortlist button to the end of the stored list, or removes it if it is there, and tells the page with a
 * `storage` event.
 *
 * @returns "done"; "full" if the list has `shortlistLimit` (50) listings, and "lost" if the browser refused to store it: nothing
 *   is then changed, and no event sent
 */
export function toggleListing({ dataset }: HTMLElement): ToggleResult {
  const references = toggleReference(readShortlist(), dataset["shortlist"] as Reference);
  if (references === undefined) return "full";
  try {
    localStorage.setItem(shortlistKey, formatReferences(references));
  } catch {
    return "lost";
  }
  dispatchEvent(new Event("storage"));
  return "done";
}

/**
 * Returns the list with the reference at its end, or without it if it was there.
 *
 * @returns undefined if the list is full: it has `shortlistLimit` (50) references
 */
export function toggleReference(list: readonly Reference[], reference: Reference): readonly Reference[] | undefined {
  if (list.includes(reference)) return list.filter((listed) => listed !== reference);
  const { list: longerList, omitted } = addReferences(list, [reference]);
  return omitted > 0 ? undefined : longerList;
}

/**
 * Shows why a change of the shortlist failed, in the elements of the class `kept-said`. Called with "done" on each other click,
 * it clears the message.
 */
export function showToggleResult(result: ToggleResult): void {
  for (const element of document.querySelectorAll(".kept-said"))
    element.textContent = result === "done" ? "" : pageMessages[result];
}

/**
 * Sets the accessible name of all shortlist buttons, and their `aria-pressed`: "true" if the listing is on the list. Sets the tallies: " (3)", or "" for an
 * empty list.
 *
 * A button that the build wrote has no name of a listing. It is the first one in its row, or at the head of the listing's page. In
 * a row it has no reference either: the first link there leads to the listing.
 */
export function showShortlist(): void {
  const list = readShortlist();
  for (const button of document.querySelectorAll<HTMLElement>(".keep")) {
    const row = button.closest("article, li, .head-main");
    button.dataset["shortlist"] ??= findReference(row?.querySelector("a")?.pathname ?? "");
    button.ariaPressed = String(list.includes(button.dataset["shortlist"] as Reference));
    const name = row?.querySelector("bdi")?.textContent;
    if (name) button.ariaLabel ??= formatShortlistLabel(button.textContent, name);
  }
  for (const tally of document.querySelectorAll("[data-tally]"))
    tally.textContent = list.length > 0 ? ` (${list.length})` : "";
}

/** Returns the reference of the listing whose page has a path: "/register/fr/entities/a21/" → "entities/a21". "" for other pages. */
export function findReference(path: string): string {
  return /(?:entities|tools)\/[^/]+(?=\/$)/.exec(path)?.[0] ?? "";
}

/** Formats the accessible name of a shortlist button, such as "Shortlist: A21". */
export function formatShortlistLabel(label: string, name: string): string {
  return labelled(label, name);
}

/** Returns the references on the stored shortlist, in the reader's order. [] if there is none, or if storage is blocked. */
export function readShortlist(): readonly Reference[] {
  return parseShortlist(findStorage()?.getItem(shortlistKey) ?? "");
}
