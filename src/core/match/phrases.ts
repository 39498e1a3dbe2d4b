/** Phrases by term, commas between them; each is the source of a regular expression. */
export type Words = Readonly<Record<string, string>>;

/** A text as phrases are looked for in it: without accents, with straight apostrophes. */
export function plainText(text: string): string {
  const letters = text.normalize("NFKD").replace(/\p{M}/gu, "");
  return letters.replace(/[‘’]/g, "'");
}

/**
 * Finds the terms that a text speaks of.
 *
 * A phrase counts where it begins a word, so that `hotel` finds "hoteliers", and `\b` at its end asks for the whole word; a
 * phrase in capitals (`UK`) counts only as a whole word in capitals. Other letters' case doesn't matter.
 *
 * @param plain from `plainText`
 * @returns term ids, in the order of the words
 */
export function termsSpokenOf(plain: string, words: Words): string[] {
  const lower = plain.toLowerCase();
  const { any, terms } = compile(words);
  if (!isSpokenOf(any, plain, lower)) return [];
  return terms.filter(({ patterns }) => isSpokenOf(patterns, plain, lower)).map(({ id }) => id);
}

interface Patterns {
  readonly small: RegExp | undefined;
  readonly capital: RegExp | undefined;
}

interface Lexicon {
  /** Of all terms together, since most texts speak of none of two hundred countries. */
  readonly any: Patterns;
  readonly terms: readonly { readonly id: string; readonly patterns: Patterns }[];
}

const lexicons = new WeakMap<Words, Lexicon>();

function compile(words: Words): Lexicon {
  let lexicon = lexicons.get(words);
  if (lexicon === undefined) {
    const terms = Object.entries(words).map(([id, phrases]) => ({ id, patterns: patternsOf(phrases) }));
    lexicon = { any: patternsOf(Object.values(words).join(",")), terms };
    lexicons.set(words, lexicon);
  }
  return lexicon;
}

const arabicLetter = /\p{Script=Arabic}/u;

function patternsOf(phrases: string): Patterns {
  const list = phrases.split(",").map((phrase) => phrase.trim());
  const isCapital = (phrase: string) => /^[A-Z]+$/.test(phrase);
  const capital = list.filter(isCapital).join("|");
  const arabic = list.filter((phrase) => arabicLetter.test(phrase)).join("|");
  const small = list.filter((phrase) => !isCapital(phrase) && !arabicLetter.test(phrase)).join("|");
  // In Arabic "and", "in" and "for" are written together with the next word.
  const inArabic = arabic === "" ? "" : `(?<!\\p{L})[وف]?[بلك]?(?:${arabic})(?!\\p{L})`;
  const starts = [...(small === "" ? [] : [`\\b(?:${small})`]), ...(inArabic === "" ? [] : [inArabic])];
  return {
    small: starts.length === 0 ? undefined : new RegExp(starts.join("|"), inArabic === "" ? "" : "u"),
    capital: capital === "" ? undefined : new RegExp(`\\b(?:${capital})\\b`),
  };
}

function isSpokenOf({ small, capital }: Patterns, plain: string, lower: string): boolean {
  return (small?.test(lower) ?? false) || (capital?.test(plain) ?? false);
}
