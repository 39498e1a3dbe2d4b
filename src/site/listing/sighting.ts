import { findSighting, listSightings, type Sighting } from "../../core/review/sightings.ts";
import type { WatchState } from "../../core/review/watch-state.ts";
import { firstDay } from "../../dataset/partial-date.ts";
import type { Listing } from "../../dataset/model.ts";
import { listingMessages } from "./words.ts";

const { sighting: messages } = listingMessages.listing;

/** Fields beside which a sight is shown: contact, help lines, website and figures. */
const shownFields: ReadonlySet<string> = new Set([
  "contact",
  "help_lines",
  "website",
  "offer.members",
  "founded",
  "launched",
  "identifiers",
]);

const sightingsByState = new WeakMap<WatchState, ReadonlyMap<string, Sighting>>();

/**
 * Formats when a machine last saw a field's fact on a page, in the language of the page: "seen on its page by a machine on 28 Nov
 * 2026" or "no longer on that page (since 14 Nov 2026)". Undefined without a state, for other fields, and if it was never seen.
 */
export function formatSighting(listing: Listing, path: string, state: WatchState | undefined): string | undefined {
  if (state === undefined || !shownFields.has(path)) return undefined;
  const sightings = sightingsByState.get(state) ?? listSightings(state);
  sightingsByState.set(state, sightings);
  const sighting = findSighting(listing, path, sightings);
  return sighting && messages[sighting.state]({ day: sighting.day });
}

/**
 * Returns the address of the Internet Archive's page for a source: with `isCopy` the copy nearest to a date, else the calendar of
 * copies of that year. `https://web.archive.org/web/20240601/https://example.org/about`, `…/web/20240601*` before the address.
 *
 * @param date of the source, as exact as it is; undefined leads to the newest copy, or to the calendar of all years
 */
export function toArchiveUrl(url: string, date: string | undefined, isCopy: boolean): string {
  const timestamp = date === undefined ? "" : firstDay(date).replaceAll("-", "");
  if (isCopy) return `https://web.archive.org/web/${timestamp || "2"}/${url}`;
  return `https://web.archive.org/web/${timestamp}*/${url}`;
}
