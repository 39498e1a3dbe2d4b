import { memo } from "../../dataset/memo.ts";
import { inSentence, lowerFirst, upperFirst } from "./phrases.ts";

/** How a language writes numbers, dates and lists. */
export type Format = ReturnType<typeof createFormat>;

/** The formats of a language by its BCP 47 tag, region included: the order of day and month depends on it. */
export function createFormat(locale: string) {
  const numbers = new Intl.NumberFormat(locale);
  const percents = new Intl.NumberFormat(locale, { style: "percent" });
  const lists = new Intl.ListFormat(locale, { type: "conjunction" });
  const plurals = new Intl.PluralRules(locale);
  // The engine takes long over each, and the same few numbers and dates are written over and over.
  const number = memo((value: number) => numbers.format(value));
  const language = locale.slice(0, 2);
  const [open, close] = quotationMarks[language] ?? ["“", "”"];
  const semicolon = semicolons[language] ?? "; ";
  const and = andInNames[language];
  const pluralOf = memo((value: number) => plurals.select(value));
  return {
    /** `1234` as "1,234". */
    number,
    /** A share between 0 and 1 in whole percent: "28%". */
    percent: (share: number) => isolate(percents.format(share)),
    /** A date as exact as it is given: "25 Nov 2026", "Jun 2025", "2024". */
    date: datesFor(locale, "short"),
    /** The same with the month in full. */
    longDate: datesFor(locale, "long"),
    /** "A, B and C". */
    list: (items: readonly string[]) =>
      items.length > 1 && items.some((item) => and?.test(item)) ? items.join(semicolon) : lists.format(items),
    comma: language === "ar" ? "، " : ", ",
    /** Between parts that may have commas: "; ". */
    semicolon,
    /** A text in the language's own quotation marks: “kiln”. */
    quote: (text: string) => `${open}${text}${close}`,
    /** The number with the form of its word that goes with it: "1 source", "2 sources". */
    count: (value: number, one: string, other: string) => `${number(value)} ${pluralOf(value) === "one" ? one : other}`,
    /** The order of two texts in a list for readers; published files use d3's `ascending`, which has the same order everywhere. */
    compare: new Intl.Collator(locale).compare,
  };
}

/**
 * Marks that keep number and sign of a text from the right together would draw a number that follows to them: they give way to
 * an isolate around both.
 */
function isolate(text: string): string {
  return text.includes("\u200e") ? `\u2066${text.replaceAll("\u200e", "")}\u2069` : text;
}

/** Of languages whose marks differ from those of English. */
const quotationMarks: Readonly<Record<string, readonly [string, string]>> = {
  ar: ["«", "»"],
  es: ["«", "»"],
  fr: ["«\u202f", "\u202f»"],
};

/** Of languages that write it otherwise than English. */
const semicolons: Readonly<Record<string, string>> = { ar: "؛ ", fr: "\u202f; " };

/** Names that hold an "and" themselves: another between two of them would not part them. */
const andInNames: Readonly<Record<string, RegExp>> = { ar: / (and|&) | و/, fr: / et / };

function datesFor(locale: string, month: "short" | "long"): (date: string) => string {
  const options = { year: "numeric", timeZone: "UTC" } as const;
  const byLength = new Map([
    [4, new Intl.DateTimeFormat(locale, options)],
    [7, new Intl.DateTimeFormat(locale, { ...options, month })],
    [10, new Intl.DateTimeFormat(locale, { ...options, month, day: "numeric" })],
  ]);
  return memo((date) => {
    const parts = byLength.get(date.length)?.formatToParts(Date.parse(date)) ?? [{ type: "literal", value: date }];
    const written = parts.map(({ type, value }) => (type === "month" ? (respelt[value] ?? value) : value)).join("");
    // The first of a month is "1er août 2026" in French, which engines don't write.
    return locale.startsWith("fr") ? written.replace(/^1 /, "1er ") : written;
  });
}

/** Engines differ in this one, and every other month has three letters. */
const respelt: Readonly<Record<string, string>> = { Sept: "Sep" };

/** How a message of a language can write an argument, by the name after its comma: `{{count, number}}`. */
export function createMessageFormats(locale: string): Readonly<Record<string, (value: never) => string>> {
  const { number, percent, date, longDate, list, quote } = createFormat(locale);
  return { number, percent, date, longDate, list, quote, lowerFirst, upperFirst, inSentence };
}
