import { memo } from "../../dataset/memo.ts";
import { formatColon } from "./labelled.ts";
import { inSentence, lowerFirst, upperFirst } from "./phrases.ts";

/** Formatters of numbers, dates and lists in a language. The examples are those of `en-GB`. */
export interface Format {
  /** Formats a number with the language's separators and at most three decimals: 1234.5678 → "1,234.568", 0 → "0". */
  readonly number: (value: number) => string;
  /** Formats a share from 0 to 1 in whole percent: 0.275 → "28%", 0.004 → "0%"; in French "28 %". */
  readonly percent: (share: number) => string;
  /**
   * Formats a date as exactly as it is written: "2026-11-25" → "25 Nov 2026", "2025-06" → "Jun 2025", "2024" → "2024". A text of
   * another length is returned as it is, such as "". Throws a RangeError for a text of such a length that is no date.
   */
  readonly date: (date: string) => string;
  /** Formats a date as `date` does, the month in full: "25 November 2026", "June 2025", "2024"; in French "1er août 2026". */
  readonly longDate: (date: string) => string;
  /**
   * Joins texts: "A, B and C", "A and B", "A"; "" for no texts. In other languages by semicolons if one of several texts
   * contains an "and", which would be ambiguous: "Droits et travail ; Anti-Slavery".
   */
  readonly list: (items: readonly string[]) => string;
  /** Comma and space, to join texts; "، " in Arabic. */
  readonly comma: string;
  /** Semicolon and space, to join texts that may contain commas; "؛ " in Arabic, with a narrow space before it in French. */
  readonly semicolon: string;
  /** Joins a label and its value: "Threshold: 50"; in French with a narrow space before the colon. */
  readonly labelled: (label: string, value: string) => string;
  /** Puts a text in quotation marks: “kiln”; «kiln» in Arabic and Spanish; with narrow spaces within the marks in French. */
  readonly quote: (text: string) => string;
  /**
   * Formats a number with its noun: "1 source", "0 sources", "1,200 sources". `plural` stands for every plural form but `one`,
   * which in French and Portuguese 0 has too.
   */
  readonly count: (value: number, singular: string, plural: string) => string;
  /**
   * Compares two texts to sort a list for readers: negative, 0 or positive. Published files use d3's `ascending`, which is the
   * same on all machines.
   */
  readonly compare: (a: string, b: string) => number;
}

/**
 * Creates the formatters of a language: the functions `number`, `percent`, `date`, `longDate`, `list`, `labelled`,
 * `quote`, `count` and `compare`, and the texts `comma` and `semicolon`.
 *
 * For "en-GB", `number(1234)` is "1,234", `percent(0.275)` "28%", `date("2026-11-25")` "25 Nov 2026", `longDate("2026-11")`
 * "November 2026", `list(["A", "B", "C"])` "A, B and C",
 * `labelled("Threshold", "50")` "Threshold: 50", `quote("kiln")` “kiln”, `count(2, "source", "sources")` "2 sources",
 * `comma` ", " and `semicolon` "; ".
 *
 * @param locale BCP 47 tag with a region, such as `en-GB`: the order of day and month depends on it
 */
export function createFormat(locale: string): Format {
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
    number,
    percent: (share) => isolate(percents.format(share)),
    date: createDateFormatter(locale, "short"),
    longDate: createDateFormatter(locale, "long"),
    list: (items) => {
      const isAmbiguous = items.length > 1 && items.some((item) => andPattern?.test(item));
      return isAmbiguous ? items.join(semicolon) : lists.format(items);
    },
    comma: language === "ar" ? "، " : ", ",
    semicolon,
    labelled: (label, value) => label + formatColon(language) + value,
    quote: (text) => `${openQuote}${text}${closeQuote}`,
    count: (value, singular, plural) => `${number(value)} ${selectPlural(value) === "one" ? singular : plural}`,
    compare: new Intl.Collator(locale).compare,
  };
}

/**
 * Puts a text that has left-to-right marks (U+200E) between U+2066 and U+2069, an isolate, and removes the marks. A text without
 * such marks is returned as it is.
 *
 * Arabic formats keep a number and its sign together by these marks, which would also attract a number that follows.
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
const andPatterns: Readonly<Record<string, RegExp>> = { ar: / (and|&) | و/, es: / [ye] /, fr: / et /, pt: / e / };

/** First of a month by language, where it is an ordinal. */
const firstDays: Readonly<Record<string, string>> = { fr: "1er", pt: "1º" };

/**
 * Returns a function that formats a date with the precision of its text: "2026-11-25" → "25 Nov 2026" (`short`) or "25 November
 * 2026" (`long`), "2025-06" → "Jun 2025", "2024" → "2024". A text of another length is returned as it is.
 *
 * @throws {RangeError} (the returned function) if a text of such a length is no date, such as "abcd"
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
    // Intl lacks the ordinals of the first of a month: "1er août 2026", "1º de ago. de 2026".
    const firstDay = firstDays[locale.slice(0, 2)];
    return firstDay === undefined ? text : text.replace(/^1 /, `${firstDay} `);
  });
}

/** Short months that JavaScript engines write differently: English ones have three letters here. */
const monthCorrections: Readonly<Record<string, string>> = { Sept: "Sep" };

/**
 * Returns the functions that format a message's placeholder by the name after its comma, such as `number` in
 * `{{count, number}}`: `number`, `percent`, `date`, `longDate`, `list` and `quote` of `createFormat`, and `lowerFirst`,
 * `upperFirst` and `inSentence`.
 */
export function createMessageFormats(locale: string): Readonly<Record<string, (value: never) => string>> {
  const { number, percent, date, longDate, list, quote } = createFormat(locale);
  return { number, percent, date, longDate, list, quote, lowerFirst, upperFirst, inSentence };
}
