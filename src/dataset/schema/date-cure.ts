const months = [
  "january",
  "february",
  "march",
  "april",
  "may",
  "june",
  "july",
  "august",
  "september",
  "october",
  "november",
  "december",
];

/** The parts of a date as someone wrote it; month and day from 1. */
interface Parts {
  readonly year: string;
  readonly month?: number | undefined;
  readonly day?: number | undefined;
}

/**
 * The date that the commonest other ways of writing one mean: `June 2024`, `18.6.2024`, `spring 2024`.
 *
 * @param isDay whether a whole date is asked for
 * @returns YYYY, YYYY-MM or YYYY-MM-DD, or undefined where it could be either of two, such as `03/04/2024`
 */
export function readLooseDate(value: string, isDay = false): string | undefined {
  const parts = parseParts(value.trim().slice(0, 60));
  if (parts === undefined || !isWithin(parts.month, 12) || !isWithin(parts.day, 31)) return undefined;
  if (isDay && parts.day === undefined) return undefined;
  return [parts.year, parts.month, parts.day]
    .filter((part) => part !== undefined)
    .map((part) => String(part).padStart(2, "0"))
    .join("-");
}

function isWithin(number: number | undefined, limit: number): boolean {
  return number === undefined || (number >= 1 && number <= limit);
}

function parseParts(value: string): Parts | undefined {
  const digits = /^(\d{4})[-/.](\d{1,2})(?:[-/.](\d{1,2}))?(?:[T ]\d\d:.*)?$/.exec(value);
  if (digits) return { year: digits[1] as string, month: numberOf(digits[2]), day: numberOf(digits[3]) };
  const dayFirst = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})$/.exec(value);
  // With a day of 13 or more there is only one way to read it.
  if (dayFirst && Number(dayFirst[1]) > 12)
    return { year: dayFirst[3] as string, month: numberOf(dayFirst[2]), day: numberOf(dayFirst[1]) };
  return parseWords(value.toLowerCase().split(/[\s,.]+/));
}

/** A year beside a month's name and a day, in any order; beside a season, a quarter or `circa`, the year alone. */
function parseWords(words: readonly string[]): Parts | undefined {
  const year = words.find((word) => /^\d{4}$/.test(word));
  if (year === undefined || words.length > 4) return undefined;
  const rest = words.filter((word) => word !== year && word !== "of" && word !== "");
  if (
    rest.every((word) => /^(spring|summer|autumn|fall|winter|early|mid|late|circa|ca?|about|around|q[1-4])$/.test(word))
  )
    return { year };
  const name = rest.find((word) => monthOf(word) !== undefined);
  const day = rest.find((word) => /^\d{1,2}(st|nd|rd|th)?$/.test(word));
  const isRead = rest.length === [name, day].filter((part) => part !== undefined).length;
  return name !== undefined && isRead ? { year, month: monthOf(name), day: numberOf(day) } : undefined;
}

function monthOf(word: string): number | undefined {
  const index =
    word.length < 3 ? -1 : months.findIndex((month) => month.startsWith(word) || `${month.slice(0, 3)}t` === word);
  return index === -1 ? undefined : index + 1;
}

function numberOf(text: string | undefined): number | undefined {
  return text === undefined ? undefined : Number.parseInt(text, 10);
}
