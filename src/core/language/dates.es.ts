import { format } from "./words.es.ts";

type Write = (day: string) => string;

/** Only a whole date has an article: "el 5 nov 2026", but "jun 2025" and "2024". */
const isWhole = (day: string) => day.length === 10;

/** "del 5 nov 2026", "de jun 2025", "de 2024". */
export function ofDate(day: string, write: Write = format.date): string {
  return `${isWhole(day) ? "del" : "de"} ${write(day)}`;
}

/** "el 5 nov 2026", "en jun 2025", "en 2024". */
export function onDate(day: string, write: Write = format.date): string {
  return `${isWhole(day) ? "el" : "en"} ${write(day)}`;
}

/** "desde el 5 nov 2026", "desde jun 2025", "desde 2024". */
export function sinceDate(day: string, write: Write = format.date): string {
  return `desde ${isWhole(day) ? "el " : ""}${write(day)}`;
}
