/** Width of an average letter of the text face, in em; wide enough that lines seldom run over. */
export const letterWidth = 0.54;

/** The width that a text takes, in px, as near as can be told without the font. */
export function textWidth(text: string, fontSize: number): number {
  return text.length * fontSize * letterWidth;
}

/**
 * Breaks a text into lines at its spaces.
 *
 * @param width of a line, in px; a word that is longer stands on a line of its own
 * @param fontSize in px
 */
export function wrapText(text: string, width: number, fontSize: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(" ")) {
    const last = lines.at(-1);
    const joined = last === undefined ? word : `${last} ${word}`;
    if (last !== undefined && textWidth(joined, fontSize) <= width) lines[lines.length - 1] = joined;
    else lines.push(word);
  }
  return lines;
}
