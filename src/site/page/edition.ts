import { agedAfter } from "../../core/register/freshness.ts";

const millisecondsPerDay = 86_400_000;

/**
 * Says that an edition is old: an element with `data-edition` has its day and the words. On the reader's own machine it doesn't,
 * since its owner built it.
 */
export function showEdition(): void {
  for (const element of document.querySelectorAll<HTMLElement>("[data-edition]"))
    element.hidden = location.hostname === "localhost" || !isAged(element.dataset["edition"] ?? "", Date.now());
}

/** Tells whether an edition is older than `agedAfter` whole days. */
export function isAged(edition: string, now: number): boolean {
  return now - Date.parse(edition) >= (agedAfter + 1) * millisecondsPerDay;
}
