const months = Array.from({ length: 12 }, (_, month) =>
  new Date(Date.UTC(2000, month)).toLocaleString("en", { month: "long", timeZone: "UTC" }).toLowerCase(),
);

/** Words next to a year that say nothing more exact. */
const vague = /^(spring|summer|autumn|fall|winter|early|mid|late|circa|ca?|about|around|q[1-4])$/;

/**
 * The date that the commonest other ways of writing one mean: `June 2024`, `18.6.2024`, `spring 2024`.
 *
 * @param isDay whether a day is required
 * @returns YYYY, YYYY-MM or YYYY-MM-DD, or undefined where it could be either of two, such as `03/04/2024`
 */
export function parseLooseDate(value: string, isDay = false): string | undefined {
  const parts = parseParts(value.trim().slice(0, 60)).filter((part) => part !== undefined);
  const [year, month = 1, day = 1] = parts.map((part) => Number.parseInt(part, 10));
  if (year === undefined || month < 1 || month > 12 || day < 1 || day > 31) return undefined;
  if (isDay && parts.length < 3) return undefined;
  return [year, month, day]
    .slice(0, parts.length)
    .map((part) => String(part).padStart(2, "0"))
    .join("-");
}

/** Year, month and day of a date, as far as it has them; empty where it can't be read. */
function parseParts(value: string): (string | undefined)[] {
  const digits = /^(\d{4})[-/.](\d{1,2})(?:[-/.](\d{1,2}))?(?:[T ]\d\d:.*)?$/.exec(value);
  if (digits) return digits.slice(1);
  const dayFirst = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})$/.exec(value);
  // With a day of 13 or more there is only one way to read it.
  if (dayFirst && Number(dayFirst[1]) > 12) return dayFirst.slice(1).reverse();
  const words = value
    .toLowerCase()
    .split(/[\s,.]+/)
    .filter((word) => word !== "of" && word !== "");
  const year = words.find((word) => /^\d{4}$/.test(word));
  const rest = words.filter((word) => word !== year);
  if (year === undefined || rest.every((word) => vague.test(word))) return [year];
  const isMonth = (word: string, month: string) =>
    word.length >= 3 && (month.startsWith(word) || word === `${month.slice(0, 3)}t`);
  const month = months.findIndex((name) => rest.some((word) => isMonth(word, name)));
  const day = rest.find((word) => /^\d{1,2}(st|nd|rd|th)?$/.test(word));
  return month >= 0 && rest.length === (day === undefined ? 1 : 2) ? [year, String(month + 1), day] : [];
}
