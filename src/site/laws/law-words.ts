import type { Law, SizeTest } from "../../dataset/laws.ts";
import { termById } from "../../dataset/vocabularies.ts";
import { lawsWords as words } from "./words.ts";
import { inSentence, upperFirst } from "../../core/language/phrases.ts";
import { format, locale } from "../../core/language/page-format.ts";

/** "36 million", "1.5 billion". */
const amounts = new Intl.NumberFormat(locale, {
  notation: "compact",
  compactDisplay: "long",
  maximumFractionDigits: 3,
});

/** The place that a law is law in, in the language of the page. */
export function placeOf({ jurisdiction, country }: Pick<Law, "jurisdiction" | "country">): string {
  return words.places[jurisdiction] ?? termById("country", country ?? "")?.title ?? jurisdiction;
}

function amountOf({ bound, amount, currency }: SizeTest): string {
  const text =
    currency === undefined ? format.number(amount) : words.money({ currency, amount: amounts.format(amount) });
  return words.bound[bound]({ amount: text });
}

function withPlace(text: string, { where }: SizeTest): string {
  return where === undefined ? text : words.at({ text, where: words.said[where] ?? where });
}

/** Sizes that a law names, a phrase each: "turnover of GBP 36 million or more". */
export function sizePhrases({ any_size, thresholds }: Pick<Law, "any_size" | "thresholds">): string[] {
  if (any_size) return [words.sizes.anySize];
  if (thresholds.length === 0) return [words.sizes.notStated];
  return thresholds.map(({ who, least, tests }) => {
    const phrases = tests.map((test) => withPlace(words.measured[test.measure]({ amount: amountOf(test) }), test));
    const text =
      least === tests.length ? format.list(phrases) : words.someOf({ least, tests: phrases.join(format.semicolon) });
    return who === undefined ? upperFirst(text) : words.forWhom({ who: words.said[who] ?? who, text });
  });
}

/** "United Kingdom, reporting". */
export function metaOfLaw(law: Law): string {
  return [placeOf(law), ...law.duties.map((duty) => inSentence(words.duty[duty]))].join(format.comma);
}

/** "In force since 29 Oct 2015", "Bill". */
export function stateOf({ state, in_force }: Pick<Law, "state" | "in_force">): string {
  if (in_force === undefined) return words.state[state];
  return in_force.length === 10 ? words.sinceDay({ day: in_force }) : words.sinceMonth({ month: in_force });
}

/** Said before an answer to a size, of a law that is not applied yet. */
export function notYetOf({ state, applies }: Pick<Law, "state" | "applies">): string | undefined {
  const { notYet } = words;
  if (state === "in-force") return undefined;
  if (state === "voluntary" || state === "bill") return notYet[state];
  return applies === undefined ? notYet.adopted : notYet.from({ day: applies });
}

/** Currencies that the laws name, the one of the first law first. */
export function currenciesOf(laws: readonly Law[]): string[] {
  const tests = laws.flatMap(({ thresholds }) => thresholds.flatMap((threshold) => threshold.tests));
  return [...new Set(tests.flatMap(({ currency }) => currency ?? []))];
}
