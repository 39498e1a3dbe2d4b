/** Replaces each `{name}` in a text by its value. A placeholder without a value stays as it is. */
export function fillPlaceholders(text: string, values: Readonly<Record<string, string>>): string {
  return text.replace(/\{(\w+)\}/g, (placeholder, name: string) => values[name] ?? placeholder);
}

export function upperFirst(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Returns titles for a list in a sentence: the first one as it is, the others as `inSentence` returns them. */
export function toSentenceCase(titles: readonly string[]): string[] {
  return titles.map((title, index) => (index === 0 ? title : inSentence(title)));
}

/**
 * Returns a title with a small first letter, for use within a sentence: "forced labour" for "Forced labour". Unchanged if the
 * second character is a capital from A to Z, as in "NGOs". Names are not recognised: "Kenya" becomes "kenya".
 */
export function inSentence(title: string): string {
  return /^.[A-Z]/.test(title) ? title : lowerFirst(title);
}

export function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

/** Returns true for a date with a day (2026-11-05), false for 2026-11 and 2026. In some languages only days take an article. */
export function isWholeDay(date: string): boolean {
  return date.length === "YYYY-MM-DD".length;
}
