/**
 * Replaces each `{name}` in a text by its value: "{n} of {all}" with `{n: "3"}` → "3 of {all}". A placeholder without a value
 * stays as it is.
 */
export function fillPlaceholders(text: string, values: Readonly<Record<string, string>>): string {
  return text.replace(/\{(\w+)\}/g, (placeholder, name: string) => values[name] ?? placeholder);
}

/** Minimum length of a sentence that says what a listing does, in characters. "Palm oil certification body." says too little. */
const minLeadLength = 60;

/**
 * Splits a text into sentences: "Charity. Trains hotels in the U.S. South." → `["Charity.", "Trains hotels in the U.S.
 * South."]`. [] for "".
 *
 * A sentence ends with ".", "!", "?" or "؟" before a space and a capital letter, an Arabic letter or a digit. The full stop of
 * initials ("the U.S. State Department"), of words of up to three letters with one capital ("St. John") and of Spanish
 * abbreviations of plurals ("EE. UU.") ends none; that of "UK." does.
 */
export function splitSentences(text: string): string[] {
  // A look-behind is matched from its end, so that a doubled capital is read from its second letter.
  const end =
    /(?<=(?<!\b(?:\p{Lu}\p{Ll}{0,2}|\1(\p{Lu}))|\s\p{Lo})[.!?؟](?:\u202f?["”’»)])*)\s+(?=(?:["“‘(]|«\u202f?)?[\p{Lu}\p{Lo}\p{N}])/u;
  return text.trim().split(end).filter(Boolean);
}

/**
 * Returns the first sentence of a summary (`splitSentences`), and the second one if the first has less than
 * `minLeadLength` (60) characters: "Charity. Trains hotels in Kenya. Runs a line." → "Charity. Trains hotels in Kenya." "" for "".
 */
export function takeLead(summary: string): string {
  const [first = "", second] = splitSentences(summary);
  return first.length < minLeadLength && second !== undefined ? `${first} ${second}` : first;
}

/** Returns a text with its first letter as a capital: "trade union" → "Trade union". "" stays "". */
export function upperFirst(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/**
 * Returns titles for a list in a sentence, the first one as it is, the others as `inSentence` returns them: `["Forced labour",
 * "Child labour", "NGOs"]` → `["Forced labour", "child labour", "NGOs"]`. [] for none.
 */
export function toSentenceCase(titles: readonly string[]): string[] {
  return titles.map((title, index) => (index === 0 ? title : inSentence(title)));
}

/**
 * Returns a title with a small first letter, for use within a sentence: "Forced labour" → "forced labour". Unchanged if the
 * second character is a capital from A to Z, as in "NGOs". Names are not recognised: "Kenya" → "kenya".
 */
export function inSentence(title: string): string {
  return /^.[A-Z]/.test(title) ? title : lowerFirst(title);
}

/** Returns a text with a small first letter: "NGOs" → "nGOs". "" stays "". */
export function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

/**
 * Returns true for a date with a day (2026-11-05), false for 2026-11 and 2026: for every text of ten characters. In some
 * languages only days take an article.
 */
export function isWholeDay(date: string): boolean {
  return date.length === "YYYY-MM-DD".length;
}
