import { format } from "./words.fr.ts";

const { date, longDate } = format;

/** A date after "de": "du 5 nov. 2026", "d’août 2025", "de 2024". */
export function ofDate(day: string, write = date): string {
  if (day.length === 10) return `du ${write(day)}`;
  return /-(04|08|10)$/.test(day) ? `d’${write(day)}` : `de ${write(day)}`;
}

/** When something happened: "le 5 nov. 2026", "en août 2025", "en 2024". */
export function onDate(day: string, write = date): string {
  return `${day.length === 10 ? "le" : "en"} ${write(day)}`;
}

/** Since when: "depuis le 5 nov. 2026", "depuis 2024". */
export function sinceDate(day: string): string {
  return `depuis ${day.length === 10 ? "le " : ""}${date(day)}`;
}

/** The same with the month in full, after "de". */
export function ofLongDate(day: string): string {
  return ofDate(day, longDate);
}

/** When, with the month in full. */
export function onLongDate(day: string): string {
  return onDate(day, longDate);
}
