/** Width of an average letter of the text face, in em; wide enough that lines seldom run over. */
export const letterWidth = 0.54;

/** The width that a text takes, in px, as near as can be told without the font. */
export function textWidth(text: string, fontSize: number): number {
  return text.length * fontSize * letterWidth;
}

/**
 * Breaks a text into lines at its spaces, and after hyphens.
 *
 * @param width of a line, in px; a part that is longer stands on a line of its own
 * @param fontSize in px
 */
export function wrapText(text: string, width: number, fontSize: number): string[] {
  const lines: string[] = [];
  for (const [index, word] of text.split(" ").entries()) {
    for (const [part, piece] of word.split(/(?<=-)/).entries()) {
      const last = lines.at(-1);
      const joined = `${last ?? ""}${index > 0 && part === 0 ? " " : ""}${piece}`;
      if (last !== undefined && textWidth(joined, fontSize) <= width) lines[lines.length - 1] = joined;
      else lines.push(piece);
    }
/*
 * Text has no width before a browser sets it, and system fonts differ: letters are taken a little wider than any common
 * sans serif draws them, so that what fits here fits there.
const narrow = /[iljtfrI.,:;'’‘|!()[\]\s-]/;
const wide = /[mwMWÆŒ@%—&]/;
const latin = /[\u0020-\u024f\u1e00-\u1eff\u2010-\u2027]/;
const capital = /[\p{Lu}\d]/u;
/** About how wide a text is, in pixels; rather too wide than too narrow. */
export function widthOfText(text: string, fontSize: number): number {
  let ems = 0;
  for (const letter of text.normalize("NFC")) {
    if (!latin.test(letter)) ems += 1;
    else if (narrow.test(letter)) ems += 0.4;
    else if (wide.test(letter)) ems += 0.98;
    else ems += capital.test(letter) ? 0.73 : 0.6;
  }
  return ems * fontSize;
}

/** Parts a text into lines that fit a width; a word that is too long by itself is broken. */
export function wrapText(text: string, width: number, fontSize: number): string[] {
  const fits = (line: string) => widthOfText(line, fontSize) <= width;
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(/\s+/).filter(Boolean)) {
    const longer = line === "" ? word : `${line} ${word}`;
    if (fits(longer)) {
      line = longer;
      continue;
    }
    if (line !== "") lines.push(line);
    const pieces = breakWord(word, fits);
    lines.push(...pieces.slice(0, -1));
    line = pieces.at(-1) ?? "";
  }
  return line === "" ? lines : [...lines, line];
}

function breakWord(word: string, fits: (line: string) => boolean): string[] {
  const pieces: string[] = [];
  let piece = "";
  for (const letter of word) {
    if (piece !== "" && !fits(piece + letter)) {
      pieces.push(piece);
      piece = "";
    }
    piece += letter;
  }
  return [...pieces, piece];
}
