import { isWholeDay } from "../../core/language/phrases.ts";
import { rowsMessages } from "./words.ts";

/**
 * Formats the date since which a listing has its state, with the precision of the date: "since 3 May 2024", "since May 2024",
 * "since 2024".
 *
 * Some languages put an article before a day but not before a month or year, so a day has a message of its own.
 *
 * @param date YYYY, YYYY-MM or YYYY-MM-DD
 */
export function formatStatusDate(date: string): string {
  const { since, sinceDay } = rowsMessages.status;
  return isWholeDay(date) ? sinceDay({ day: date }) : since({ day: date });
}
