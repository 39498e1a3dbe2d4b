import { ascending, group } from "d3-array";
import { default as ical, type ICalCalendar } from "ical-generator";
import { addressOf } from "../../dataset/address.ts";
import type { Listing } from "../../dataset/model.ts";
import { firstDay } from "../../dataset/partial-date.ts";
import { freshnessLimits } from "../register/freshness.ts";
import { freshnessOf, isEnded, type Register } from "../register/register.ts";
import type { ChangeLogWords } from "./words.en.ts";

const dayInMs = 86_400_000;

/** The most listings that an event names. */
const mostNamed = 20;

/**
 * The day on which a listing should be checked again: when its newest evidence turns two years old.
 *
 * @returns YYYY-MM-DD; undefined for one without dated evidence, which is due at once
 */
function dayOfReview(register: Register, listing: Listing): string | undefined {
  const { date } = freshnessOf(register, listing);
  if (date === undefined) return undefined;
  return new Date(Date.parse(firstDay(date)) + (freshnessLimits.ageing + 1) * dayInMs).toISOString().slice(0, 10);
}

/**
 * A calendar (RFC 5545) of listings to check again. Each day on which some are due has one all-day event, and so has the day of
 * the edition, for all that are overdue. Listings that have ended are left out.
 *
 * @param prefix what is before every address
 */
export function formatReviewCalendar(register: Register, prefix: string, words: ChangeLogWords): string {
  const calendar = ical({ name: words.calendar.name, prodId: "//Anti-Trafficking Register//Reviews//EN" });
  const open = register.listings.filter((listing) => !isEnded(listing));
  const due = group(open, (listing) => {
    const day = dayOfReview(register, listing) ?? register.today;
    return day > register.today ? day : register.today;
  });
  for (const [day, listings] of [...due].sort(([a], [b]) => ascending(a, b))) {
    const isNow = day === register.today;
    const title = isNow ? words.calendar.now(listings.length) : words.calendar.due(listings.length);
    addEvent(calendar, { day, today: register.today, title, text: nameAll(listings, prefix, words) });
  }
  return calendar.toString();
}

function addEvent(
  calendar: ICalCalendar,
  { day, today, title, text }: { day: string; today: string; title: string; text: string },
) {
  calendar.createEvent({
    id: `${day}@anti-trafficking-register`,
    start: new Date(day),
    allDay: true,
    // The day of the edition, not the moment: the same bytes in every build.
    stamp: new Date(today),
    timezone: "UTC",
    summary: title,
    description: text,
  });
}

function nameAll(listings: readonly Listing[], prefix: string, words: ChangeLogWords): string {
  const lines = listings.slice(0, mostNamed).map((listing) => `${listing.name}: ${prefix}${addressOf(listing)}`);
  const left = listings.length - lines.length;
  return [...lines, ...(left > 0 ? [words.calendar.more(left)] : [])].join("\n");
}
