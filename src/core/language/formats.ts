import { formatFor } from "./format.ts";
import { inSentence, lowerFirst, upperFirst } from "./phrases.ts";

/** How a message of a language can write an argument, by the name after its comma: `{{count, number}}`. */
export function formatsFor(locale: string): Readonly<Record<string, (value: never) => string>> {
  const { number, percent, date, longDate, list, quote } = formatFor(locale);
  return { number, percent, date, longDate, list, quote, lowerFirst, upperFirst, inSentence };
}
