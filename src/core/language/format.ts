import { memo } from "../../dataset/memo.ts";
import { inSentence, lowerFirst, upperFirst } from "./phrases.ts";

/** Formatters of numbers, dates and lists in a language. */
export type Format = ReturnType<typeof createFormat>;

/**
 * Creates the formatters of a language.
 *
 * @param locale BCP 47 tag with a region, such as `en-GB`: the order of day and month depends on it
 */
export function createFormat(locale: string) {
  const numbers = new Intl.NumberFormat(locale);
  const percents = new Intl.NumberFormat(locale, { style: "percent" });
  const lists = new Intl.ListFormat(locale, { type: "conjunction" });
  const plurals = new Intl.PluralRules(locale);
  // Intl is slow, and a build formats the same few numbers and dates many times.
  const number = memo((value: number) => numbers.format(value));
  const selectPlural = memo((value: number) => plurals.select(value));
  const language = locale.slice(0, 2);
  const [openQuote, closeQuote] = quotationMarks[language] ?? ["“", "”"];
  const semicolon = semicolons[language] ?? "; ";
  const andPattern = andPatterns[language];
  return {
    /** Formats a number with the language's separators: "1,234". */
    number,
    /** Formats a share from 0 to 1 in whole percent: "28%". */
    percent: (share: number) => isolate(percents.format(share)),
    /** Formats a date (2026-11-25, 2025-06 or 2024) with the same precision: "25 Nov 2026", "Jun 2025", "2024". */
    date: createDateFormatter(locale, "short"),
    /** Formats a date with the same precision and the month in full: "25 November 2026", "June 2025", "2024". */
    longDate: createDateFormatter(locale, "long"),
    /**
     * Joins texts: "A, B and C". In Arabic and French by semicolons if one of several texts contains an "and", which would be
     * ambiguous: "Droits et travail ; Anti-Slavery". Empty for no texts.
     */
    list: (items: readonly string[]) => {
      const isAmbiguous = items.length > 1 && items.some((item) => andPattern?.test(item));
      return isAmbiguous ? items.join(semicolon) : lists.format(items);
    },
    /** Comma and space, to join texts. */
    comma: language === "ar" ? "، " : ", ",
    /** Semicolon and space, to join texts that may contain commas. */
    semicolon,
    /** Puts a text in quotation marks: “kiln”, in French « kiln ». */
    quote: (text: string) => `${openQuote}${text}${closeQuote}`,
    /** Formats a number with its noun: "1 source", "2 sources". `plural` is used for every plural form but `one`. */
    count: (value: number, singular: string, plural: string) =>
      `${number(value)} ${selectPlural(value) === "one" ? singular : plural}`,
    /** Compares two texts to sort a list for readers. Published files use d3's `ascending`, which is the same on all machines. */
    compare: new Intl.Collator(locale).compare,
  };
}

/**
 * Replaces left-to-right marks, with which Arabic formats keep a number and its sign together, by an isolate around the text. The
 * marks would also attract a number that follows. A text without such marks is unchanged.
 */
function isolate(text: string): string {
  return text.includes("\u200e") ? `\u2066${text.replaceAll("\u200e", "")}\u2069` : text;
}

/** Opening and closing quotation marks by language, if they differ from those of English. */
const quotationMarks: Readonly<Record<string, readonly [open: string, close: string]>> = {
  ar: ["«", "»"],
  es: ["«", "»"],
  fr: ["«\u202f", "\u202f»"],
};

/** Semicolons by language, with the spaces around them, if they differ from that of English. */
const semicolons: Readonly<Record<string, string>> = { ar: "؛ ", fr: "\u202f; " };

/** Patterns of an "and" within a name, by language. */
const andPatterns: Readonly<Record<string, RegExp>> = { ar: / (and|&) | و/, fr: / et / };

/**
 * Returns a function that formats a date with the precision of its text: YYYY-MM-DD, YYYY-MM or YYYY. A text of another length is
 * returned as it is.
 *
 * @throws {RangeError} (the returned function) if a text of such a length is no date
 */
function createDateFormatter(locale: string, month: "short" | "long"): (date: string) => string {
  const options = { year: "numeric", timeZone: "UTC" } as const;
  const formatByLength = new Map([
    ["YYYY".length, new Intl.DateTimeFormat(locale, options)],
    ["YYYY-MM".length, new Intl.DateTimeFormat(locale, { ...options, month })],
    ["YYYY-MM-DD".length, new Intl.DateTimeFormat(locale, { ...options, month, day: "numeric" })],
  ]);
  return memo((date) => {
    const dateFormat = formatByLength.get(date.length);
    if (dateFormat === undefined) return date;
    const parts = dateFormat.formatToParts(Date.parse(date));
    const text = parts
      .map(({ type, value }) => (type === "month" ? (monthCorrections[value] ?? value) : value))
      .join("");
    // Intl lacks the French ordinal: "1er août 2026".
    return locale.startsWith("fr") ? text.replace(/^1 /, "1er ") : text;
  });
}

/** Short months that JavaScript engines write differently: English ones have three letters here. */
const monthCorrections: Readonly<Record<string, string>> = { Sept: "Sep" };

/**
 * Returns the functions that format a message's placeholder by the name after its comma, such as `number` in
 * `{{count, number}}`: those of `createFormat` that take one value, and `lowerFirst`, `upperFirst` and `inSentence`.
 */
export function createMessageFormats(locale: string): Readonly<Record<string, (value: never) => string>> {
  const { number, percent, date, longDate, list, quote } = createFormat(locale);
  return { number, percent, date, longDate, list, quote, lowerFirst, upperFirst, inSentence };
}
