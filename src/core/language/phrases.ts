/**
 * Replaces each `{name}` in a text by its value: "{n} of {all}" with `{n: "3"}` → "3 of {all}". A placeholder without a value
 * stays as it is.
 */
export function fillPlaceholders(text: string, values: Readonly<Record<string, string>>): string {
  return text.replace(/\{(\w+)\}/g, (placeholder, name: string) => values[name] ?? placeholder);
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
