import { plainWordsOf, wordsOf } from "./fold.ts";

/**
 * The terms whose title holds a typed text, for a long list to be shortened as one types.
 *
 * Case, accents and punctuation don't count, and a text may end within a word. British and American spellings meet.
 *
 * @param ids in display order
 * @returns those with a word that begins so first, each part in the same order; all of them when the text has no letters
 */
export function findTerms(ids: readonly string[], titleOf: (id: string) => string, typed: string): string[] {
  const asked = readingsOf(typed);
  const has = (before: string) => (id: string) =>
    readingsOf(titleOf(id)).some((title, reading) => ` ${title}`.includes(before + asked[reading]));
  const [found, begun] = [ids.filter(has("")), new Set(ids.filter(has(" ")))];
  return [...begun, ...found.filter((id) => !begun.has(id))];
}

/** A text as it is spelt, and in one spelling. */
function readingsOf(text: string): string[] {
  return [plainWordsOf(text).join(" "), wordsOf(text).join(" ")];
}
