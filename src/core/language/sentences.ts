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
