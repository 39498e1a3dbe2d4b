import { plainWordsOf, wordsOf } from "./fold.ts";

/**
 * The terms of which a title or another name holds a typed text, for a long list to be shortened as one types.
 *
 * Case, accents and punctuation don't count, and a text may end within a word. British and American spellings meet.
 *
 * @param ids in display order
 * @param namesOf a term's title, then its other names, of which only the beginning of a word is compared
 * @returns those with a word that begins so first, each part in the same order; all of them when the text has no letters
 */
export function findTerms(ids: readonly string[], namesOf: (id: string) => readonly string[], typed: string): string[] {
  const asked = readingsOf(typed);
  const has = (before: string) => (id: string) =>
    namesOf(id).some((name, place) => {
      // Other names are many: only a word that begins so is meant.
      const start = place === 0 ? before : " ";
      return readingsOf(name).some((text, reading) => ` ${text}`.includes(start + asked[reading]));
    });
  const [found, begun] = [ids.filter(has("")), new Set(ids.filter(has(" ")))];
  return [...begun, ...found.filter((id) => !begun.has(id))];
}

/** A text as it is spelt, and in one spelling. */
function readingsOf(text: string): string[] {
  return [plainWordsOf(text).join(" "), wordsOf(text).join(" ")];
}
