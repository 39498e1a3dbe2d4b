/** Titles as they stand within a sentence: their first letter small, unless it begins a name or an abbreviation. */
export function runOn(titles: readonly string[]): string[] {
  return titles.map((title, index) => (index === 0 ? title : inSentence(title)));
}

/** A title as it stands within a sentence. */
export function inSentence(title: string): string {
  return /^.[A-Z]/.test(title) ? title : lowerFirst(title);
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
