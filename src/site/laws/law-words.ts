import { sizeMeasures, type Law, type SizeTest, type Threshold } from "../../dataset/law.ts";
import { termById } from "../../dataset/vocabularies.ts";
import type { Messages } from "./words.en.ts";
import { inSentence } from "../../core/language/phrases.ts";
import { format } from "../../core/language/words.en.ts";

type Words = Messages["laws"];

/** The place that a law is law in, in the language of the page. */
export function placeOf({ jurisdiction, country }: Pick<Law, "jurisdiction" | "country">, { places }: Words): string {
  return places[jurisdiction] ?? termById("country", country ?? "")?.title ?? jurisdiction;
}

/** The size that a test names: "GBP 36 million or more". */
function boundOf({ bound, amount, currency, where }: SizeTest, words: Words): string {
  const text = words.bound[bound](words.amount(amount, currency));
  return where === undefined ? text : words.at(text, words.said[where] ?? where);
}

/** Sizes that a law names, a phrase each: "turnover of GBP 36 million or more". */
export function sizePhrases({ any_size, thresholds }: Pick<Law, "any_size" | "thresholds">, words: Words): string[] {
  if (any_size) return [words.sizes.anySize];
  if (thresholds.length === 0) return [words.sizes.notStated];
  return thresholds.map(({ who, least, tests }) => {
    const text = words.group(
      least,
      tests.map((test) => phraseOf(test, words)),
    );
    return who === undefined
      ? text.charAt(0).toUpperCase() + text.slice(1)
      : words.forWhom(words.said[who] ?? who, text);
  });
}

function phraseOf({ where, ...test }: SizeTest, words: Words): string {
  const text = words.measured[test.measure](words.bound[test.bound](words.amount(test.amount, test.currency)));
  return where === undefined ? text : words.at(text, words.said[where] ?? where);
}

/** A row of the table of sizes: a cell for each measure, and how many of them count. */
export function sizeRow({ least, tests }: Threshold, words: Words) {
  const cells = sizeMeasures.map((measure) => {
    const test = tests.find((each) => each.measure === measure);
    return test === undefined ? undefined : boundOf(test, words);
  });
  const { all, some } = words.sizes;
  return { cells, count: least === tests.length ? all(least) : some(least, tests.length) };
}

/** What a law asks for, and since when, in few words. */
export function dutiesOf({ duties }: Pick<Law, "duties">, { duty }: Words): string[] {
  return duties.map((each) => duty[each]);
}

/** "United Kingdom, reporting". */
export function metaOfLaw(law: Law, words: Words): string {
  return [placeOf(law, words), ...dutiesOf(law, words).map(inSentence)].join(format.comma);
}

/** "In force since 29 Oct 2015", "Bill". */
export function stateOf({ state, in_force }: Pick<Law, "state" | "in_force">, words: Words): string {
  return in_force === undefined ? words.state[state] : words.since(in_force);
}

/** Currencies that the laws name, the one of the first law first. */
export function currenciesOf(laws: readonly Law[]): string[] {
  const tests = laws.flatMap(({ thresholds }) => thresholds.flatMap((threshold) => threshold.tests));
  return [...new Set(tests.flatMap(({ currency }) => currency ?? []))];
}
