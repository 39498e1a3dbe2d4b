import { descending } from "d3-array";
import { firstDay } from "../../dataset/partial-date.ts";
import type { Listing } from "../../dataset/model.ts";
import { freshnessOf, isEnded, type Register } from "../../core/register/register.ts";

/** A list in a frame shows as many listings. */
const mostListed = 20;

/** The listings that a frame shows, those with the newest evidence first; ended ones are left out. */
export function newestOf(register: Register, listings: readonly Listing[]): { shown: Listing[]; of: number } {
  const open = listings.filter((listing) => !isEnded(listing));
  const dayOf = (listing: Listing) => {
    const { date } = freshnessOf(register, listing);
    return date === undefined ? "" : firstDay(date);
  };
  const sorted = [...open].sort((a, b) => descending(dayOf(a), dayOf(b)));
  return { shown: sorted.slice(0, mostListed), of: open.length };
}
