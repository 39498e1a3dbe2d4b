import { ascending, group } from "d3-array";
import ical from "ical-generator";
import { addressOf } from "../../dataset/address.ts";
import type { Listing } from "../../dataset/model.ts";
import { firstDay } from "../../dataset/partial-date.ts";
import { freshnessLimits } from "../register/freshness.ts";
import { freshnessOf, isEnded, type Register } from "../register/register.ts";
import { words } from "./words.ts";

const dayInMs = 86_400_000;

/** The most listings that an event names. */
const mostNamed = 20;

/**
 * The day on which a listing should be checked again: when its newest evidence turns two years old.
 *
 * @returns YYYY-MM-DD; the day of the edition for one that is overdue or has no dated evidence
 */
function dayOfReview(register: Register, listing: Listing): string {
  const { date } = freshnessOf(register, listing);
  if (date === undefined) return register.today;
  const due = new Date(Date.parse(firstDay(date)) + (freshnessLimits.ageing + 1) * dayInMs).toISOString().slice(0, 10);
  return due > register.today ? due : register.today;
}

/**
 * A calendar (RFC 5545) of listings to check again. Each day on which some are due has one all-day event, and so has the day of
 * the edition, for all that are overdue. Listings that have ended are left out.
 *
 * @param prefix what is before every address
 */
export function formatReviewCalendar(register: Register, prefix: string): string {
  const calendar = ical({ name: words.calendar.name, prodId: "//Anti-Trafficking Register//Reviews//EN" });
  const open = register.listings.filter((listing) => !isEnded(listing));
  const due = group(open, (listing) => dayOfReview(register, listing));
  for (const [day, listings] of [...due].sort(([a], [b]) => ascending(a, b))) {
    const lines = listings.slice(0, mostNamed).map((listing) => `${listing.name}: ${prefix}${addressOf(listing)}`);
    const count = listings.length - lines.length;
    const title = day === register.today ? words.calendar.now : words.calendar.due;
    calendar.createEvent({
      id: `${day}@anti-trafficking-register`,
      start: new Date(day),
      allDay: true,
      // The day of the edition, not the moment: the same bytes in every build.
      stamp: new Date(register.today),
      timezone: "UTC",
      summary: title({ count: listings.length }),
      description: [...lines, ...(count > 0 ? [words.more({ count })] : [])].join("\n"),
    });
  }
  return calendar.toString();
}
