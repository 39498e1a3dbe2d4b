import type { LawEvent } from "../../core/laws/law-dates.ts";
import { format, locale } from "../../core/language/page-format.ts";
import { inSentence, isWholeDay, upperFirst } from "../../core/language/phrases.ts";
import type { Law, Seat, SizeTest, Threshold } from "../../dataset/laws.ts";
import { termById } from "../../dataset/vocabularies.ts";
import { lawsMessages } from "./words.ts";

/** Translated titles of the jurisdictions that are not countries, by their English title. */
const jurisdictionTitles: Readonly<Partial<Record<string, string>>> = lawsMessages.places;

/** Translations of the English phrases in the data on who reaches a size, and where: "in France", "Manufacturers". */
const translatedPhrases: Readonly<Partial<Record<string, string>>> = lawsMessages.quotedPhrases;

/** Seats of a company that thresholds depend on, in the order of the form. */
export const seats: readonly Seat[] = ["france", "eu", "outside-eu"];

/** Returns the phrase of a place in the language of the page: "in Germany". In English if there is no translation. */
export function formatPlacePhrase(where: string): string {
  return translatedPhrases[where] ?? where;
}

/** Formats amounts such as "36 million" and "1.5 billion". */
const amountFormat = new Intl.NumberFormat(locale, {
  notation: "compact",
  compactDisplay: "long",
  maximumFractionDigits: 3,
});

/**
 * Formats an amount of money without its currency: "36 million", "1.5 billion". In Spanish, what is above a thousand million is
 * counted in millions (1,500 millions), where Intl counts thousands of millions.
 */
function formatAmount(amount: number): string {
  if (!locale.startsWith("es") || amount < 1e9) return amountFormat.format(amount);
  const wordForMillions = amountFormat.formatToParts(2e6).find(({ type }) => type === "compact")?.value ?? "";
  return `${format.number(amount / 1e6)} ${wordForMillions}`;
}

/**
 * Returns the title of a law's jurisdiction in the language of the page: "California", "France".
 *
 * A jurisdiction in `lawsMessages.places` has the title there, another the title of its `country`. Without both, `jurisdiction`
 * is returned as the law states it, in English.
 */
export function formatJurisdiction({ jurisdiction, country }: Pick<Law, "jurisdiction" | "country">): string {
  return jurisdictionTitles[jurisdiction] ?? termById("country", country ?? "")?.title ?? jurisdiction;
}

/**
 * Formats the thresholds of a law as phrases, one a threshold and in their order, each with a capital first letter: ["Turnover of
 * GBP 36 million or more"], ["Manufacturers: more than 250 employees"].
 *
 * @returns ["Any size"] if `any_size` is true, whatever the thresholds; ["Not stated"] if there is no threshold
 */
export function formatThresholds({ any_size, thresholds }: Pick<Law, "any_size" | "thresholds">): string[] {
  if (any_size) return [lawsMessages.sizes.anySize];
  if (thresholds.length === 0) return [lawsMessages.sizes.notStated];
  return thresholds.map(formatThreshold);
}

/**
 * Formats a threshold. If all its tests must be met, they are joined as a list: "More than 250 employees and turnover of more
 * than EUR 50 million". Else the number comes first: "2 of these: turnover of …; balance sheet of …; more than 250 employees".
 *
 * With `who`, that comes before a colon, and the rest has a small letter: "Manufacturers: more than 250 employees".
 */
function formatThreshold({ who, least, tests }: Threshold): string {
  const phrases = tests.map(formatTest);
  const areAllNeeded = least === tests.length;
  const text = areAllNeeded
    ? format.list(phrases)
    : lawsMessages.atLeast({ least, tests: phrases.join(format.semicolon) });
  return who === undefined ? upperFirst(text) : lawsMessages.withGroup({ who: translatedPhrases[who] ?? who, text });
}

/**
 * Formats a test without a full stop: "turnover of GBP 36 million or more" for the bound "at-least", "balance sheet of more than
 * EUR 1.5 billion" for "above", "more than 5,000 employees in France" with `where`.
 *
 * An amount of money is compact with up to three decimals ("EUR 1.235 million"); a number of employees is in full. `where` is
 * translated if there is a translation, else in English.
 */
function formatTest({ measure, bound, amount, currency, where }: SizeTest): string {
  const amountText =
    currency === undefined
      ? format.number(amount)
      : lawsMessages.money({ currency: formatCurrency(currency), amount: formatAmount(amount) });
  const text = lawsMessages.measured[measure]({ amount: lawsMessages.bound[bound]({ amount: amountText }) });
  return where === undefined ? text : lawsMessages.withPlace({ text, where: formatPlacePhrase(where) });
}

/** Returns the code of a currency, such as "GBP"; in Arabic its name, since a Latin code would stand apart from its number. */
function formatCurrency(code: string): string {
  if (!locale.startsWith("ar")) return code;
  return new Intl.DisplayNames([locale], { type: "currency" }).of(code) ?? code;
}

/**
 * Formats a law's place and kinds of duty, in the order of `duties`: "Germany, due diligence, reporting". Only the place if it
 * has no duties.
 */
export function formatPlaceAndDuties(law: Law): string {
  const duties = law.duties.map((duty) => inSentence(lawsMessages.duty[duty]));
  return [formatJurisdiction(law), ...duties].join(format.comma);
}

/**
 * Formats since when a law is in force, with the precision of the date: "In force since 29 October 2015", "In force since January
 * 2023", "In force since 2017".
 *
 * Without `in_force`, returns the title of the state: "In force", "In force, applies later", "Not in force", "Bill", "Voluntary".
 */
export function formatLawState({ state, in_force }: Pick<Law, "state" | "in_force">): string {
  if (in_force === undefined) return lawsMessages.state[state];
  return isWholeDay(in_force) ? lawsMessages.sinceDay({ day: in_force }) : lawsMessages.sinceMonth({ month: in_force });
}

/**
 * Formats what happens to a law on a date, as a sentence: "Adopted.", "In force.", "Applies from this day.", or the text of a change.
 * A bill is "Introduced.".
 */
export function formatLawEvent({ state }: Pick<Law, "state">, { kind, text }: LawEvent): string {
  const { year, introduced } = lawsMessages.law;
  switch (kind) {
    case "begun":
      return `${state === "bill" ? introduced : year}.`;
    case "in-force":
      return `${lawsMessages.state["in-force"]}.`;
    case "applies":
      return lawsMessages.ahead.applies;
    case "change":
      return text ?? "";
  }
}

/**
 * Formats a note that a law does not bind companies yet, to be put before the result of a comparison of sizes.
 *
 * @returns undefined for the state "in-force"; "Not binding." for "voluntary"; "Not law yet." for "bill"; for other states "Only
 *   from 14 December 2027." with the date `applies`, and "Not in force." without it
 */
export function formatNotYetNote({ state, applies }: Pick<Law, "state" | "applies">): string | undefined {
  const { notYet } = lawsMessages;
  if (state === "in-force") return undefined;
  if (state === "voluntary" || state === "bill") return notYet[state];
  return applies === undefined ? notYet.adopted : notYet.from({ day: applies });
}

/**
 * Lists the currencies of the laws' thresholds, each once, in order of first use: ["GBP", "EUR"]. [] if no threshold is of money.
 */
export function listCurrencies(laws: readonly Law[]): string[] {
  const tests = laws.flatMap(({ thresholds }) => thresholds.flatMap((threshold) => threshold.tests));
  return [...new Set(tests.flatMap(({ currency }) => currency ?? []))];
}
