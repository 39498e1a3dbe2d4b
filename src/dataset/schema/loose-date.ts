const monthNames = Array.from({ length: 12 }, (_, month) =>
  new Date(Date.UTC(2000, month)).toLocaleString("en", { month: "long", timeZone: "UTC" }).toLowerCase(),
);

/** Words beside a year that do not make it more exact. */
const vagueWord = /^(spring|summer|autumn|fall|winter|early|mid|late|circa|ca?|about|around|q[1-4])$/;

const maxLength = 60;

/**
 * Parses a date in one of the other ways in which people write one: `June 2024` → `2024-06`, `18.6.2024` and
 * `18th of June, 2024` → `2024-06-18`, `spring 2024` → `2024`, `2024-6-1` → `2024-06-01`.
 *
 * @param value of which the first 60 characters are read
 * @param isDay true if only a whole date will do
 * @returns YYYY, YYYY-MM or YYYY-MM-DD, as far as the text is exact; undefined if it is no such date, as "" and `June 18`, or
 *   could be two, as `03/04/2024` could (`13/04/2024` can't)
 */
export function parseLooseDate(value: string, isDay = false): string | undefined {
  const parts = splitDate(value.trim().slice(0, maxLength)).filter((part) => part !== undefined);
  const [year, month = 1, day = 1] = parts.map((part) => Number.parseInt(part, 10));
  if (year === undefined || month < 1 || month > 12 || day < 1 || day > 31) return undefined;
  if (isDay && parts.length < 3) return undefined;
  return [year, month, day]
    .slice(0, parts.length)
    .map((part) => String(part).padStart(2, "0"))
    .join("-");
}

/**
 * Splits a date into year, month and day, in digits as written: `2024-6` → `["2024", "6", undefined]`. Later parts may be
 * missing or undefined; [] or `[undefined]` if it can't be parsed.
 */
function splitDate(value: string): (string | undefined)[] {
  const yearFirst = /^(\d{4})[-/.](\d{1,2})(?:[-/.](\d{1,2}))?(?:[T ]\d\d:.*)?$/.exec(value);
  if (yearFirst) return yearFirst.slice(1);
  const yearLast = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})$/.exec(value);
  // A first number of 13 or more can only be a day.
  if (yearLast && Number(yearLast[1]) > 12) return yearLast.slice(1).reverse();
  return splitWords(value);
}

/**
 * Splits a date in words into year, month and day: `18th of June, 2024` → `["2024", "6", "18th"]`, `spring 2024` → `["2024"]`.
 * `[undefined]` without a year, [] if another word than these remains.
 */
function splitWords(value: string): (string | undefined)[] {
  const words = value
    .toLowerCase()
    .split(/[\s,.]+/)
    .filter((word) => word !== "of" && word !== "");
  const year = words.find((word) => /^\d{4}$/.test(word));
  const otherWords = words.filter((word) => word !== year);
  if (year === undefined || otherWords.every((word) => vagueWord.test(word))) return [year];
  const month = monthNames.findIndex((name) => otherWords.some((word) => isMonth(word, name)));
  const day = otherWords.find((word) => /^\d{1,2}(st|nd|rd|th)?$/.test(word));
  const isComplete = otherWords.length === (day === undefined ? 1 : 2);
  return month >= 0 && isComplete ? [year, String(month + 1), day] : [];
}

/**
 * Returns true if a word is a month's name, or begins it with at least three letters: "september", "sep" and also "sept" for
 * "september". In lower case.
 */
function isMonth(word: string, name: string): boolean {
  return word.length >= 3 && (name.startsWith(word) || word === `${name.slice(0, 3)}t`);
}
