/** Puts values in the places of `{name}`. */
export function fillPlaceholders(text: string, values: Readonly<Record<string, string>>): string {
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole);
}

export function upperFirst(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Titles as written within a sentence: their first letter small, unless it begins a name or an abbreviation. */
export function toSentenceCase(titles: readonly string[]): string[] {
  return titles.map((title, index) => (index === 0 ? title : inSentence(title)));
}

/** A title as written within a sentence. */
export function inSentence(title: string): string {
  return /^.[A-Z]/.test(title) ? title : lowerFirst(title);
}

export function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

/** Whether a date names a day, not only its month or year: in some languages only a day has an article. */
export function isWholeDay(date: string): boolean {
  return date.length === 10;
}
