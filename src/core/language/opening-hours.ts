import catalogue from "#words/help-lines.json" with { type: "json" };
import type { Topics } from "../../words/topics.generated.ts";
import { createFormat } from "./format.ts";
import { messagesOf } from "./messages.ts";
import { locale } from "./page-format.ts";
import { upperFirst } from "./phrases.ts";

/** Days of the week as schema.org abbreviates them, from Monday on. */
const dayCodes = ["Mo", "Tu", "We", "Th", "Fr", "Sa", "Su"] as const;

/** Times at which something is open on some days. */
export interface OpeningPeriod {
  /** Indices of the days, 0 for Monday: `[[0, 4], [6, 6]]` for "Mo-Fr,Su". The last day of a range may be before the first. */
  readonly dayRanges: readonly (readonly [first: number, last: number])[];
  /** "09:00" */
  readonly opens: string;
  /** "17:00"; before `opens` if it closes on the next day. */
  readonly closes: string;
}

/**
 * Parses hours in the notation of `openingHours` in schema.org, parts joined by "; ": "Mo-Fr 09:00-17:00; Sa 09:00-13:00" gives
 * `[{dayRanges: [[0, 4]], opens: "09:00", closes: "17:00"}, {dayRanges: [[5, 5]], opens: "09:00", closes: "13:00"}]`.
 *
 * @param hours that hold to the schema of `help_lines`
 * @see https://schema.org/openingHours
 */
export function parseOpeningHours(hours: string): OpeningPeriod[] {
  return hours.split("; ").map((part) => {
    const [days = "", times = ""] = part.split(" ");
    const [opens = "", closes = ""] = times.split("-");
    return { dayRanges: days.split(",").map(parseDayRange), opens, closes };
  });
}

/** Parses "Mo-Fr" to `[0, 4]` and "Su" to `[6, 6]`. */
function parseDayRange(days: string): readonly [number, number] {
  const [first = "", last = first] = days.split("-");
  const indexOf = (day: string) => dayCodes.findIndex((code) => code === day);
  return [indexOf(first), indexOf(last)];
}

/** Returns the indices of the days of a period, 0 for Monday, each once and from Monday on: `[0, 5, 6]` for "Sa-Mo". */
export function listOpenDays({ dayRanges }: Pick<OpeningPeriod, "dayRanges">): number[] {
  return dayCodes.flatMap((_, day) => {
    const isOpen = dayRanges.some(([first, last]) =>
      first <= last ? day >= first && day <= last : day >= first || day <= last,
    );
    return isOpen ? [day] : [];
  });
}

/** Messages for hours, of the topic `help-lines`. */
type HoursMessages = Pick<Topics["help-lines"], "always" | "allDay" | "everyDay" | "dayRange" | "timeRange" | "open">;

/**
 * Creates a function that formats hours in words: "Mo-Fr 09:00-17:00; Sa 09:00-13:00" → "Monday to Friday, 09:00–17:00; Saturday,
 * 09:00–13:00", and "Mo-Su 00:00-23:59" → "24 hours a day, every day". Times stay in 24 hours and in local time.
 *
 * @param locale BCP 47 tag with a region, such as `en-GB`
 */
export function createHoursFormatter(locale: string, messages: HoursMessages): (hours: string) => string {
  const format = createFormat(locale);
  const weekdays = new Intl.DateTimeFormat(locale, { weekday: "long", timeZone: "UTC" });
  // 1 January 2024 was a Monday.
  const formatDay = (day: number) => weekdays.format(Date.UTC(2024, 0, 1 + day));
  const formatDays = (period: OpeningPeriod) => {
    if (listOpenDays(period).length === dayCodes.length) return messages.everyDay;
    const ranges = period.dayRanges.map(([first, last]) =>
      first === last ? formatDay(first) : messages.dayRange({ first: formatDay(first), last: formatDay(last) }),
    );
    return format.list(ranges);
  };
  const formatPeriod = (period: OpeningPeriod) => {
    const { opens, closes } = period;
    const isAllDay = opens === "00:00" && closes === "23:59";
    const days = formatDays(period);
    if (isAllDay && days === messages.everyDay) return messages.always;
    return messages.open({ days, times: isAllDay ? messages.allDay : messages.timeRange({ opens, closes }) });
  };
  return (hours) => upperFirst(parseOpeningHours(hours).map(formatPeriod).join(format.semicolon));
}

/** Messages about help lines in the language of the page. */
export const helpLineMessages = messagesOf("help-lines", catalogue);

/** Formats hours in the language of the page, as `createHoursFormatter` says. */
export const formatOpeningHours = createHoursFormatter(locale, helpLineMessages);
