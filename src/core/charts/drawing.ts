/** Direction in which a drawing's labels and lengths run. */
export type Direction = "ltr" | "rtl";

/** Functions that turn a layout from the left into one from the right. */
export interface Mirror {
  /** Turns the x of a point. */
  readonly mirrorX: (x: number) => number;
  /** Turns the x of a rectangle's left edge. Its other properties stay. */
  readonly mirrorBox: <Box extends { readonly x: number; readonly width: number }>(box: Box) => Box;
}

/**
 * Returns functions that turn a layout from the left into one from the right, for pages that are written from the right.
 *
 * @param width of the drawing
 * @returns `mirrorX` of a point and `mirrorBox` of a rectangle by its left edge; both return their input if the direction is
 *   `ltr`. In a drawing of 340 px, `rtl` turns x 0 into 340, and a box at x 100, 40 px wide, into one at x 200. Results are
 *   rounded to a tenth
 */
export function createMirror(width: number, direction: Direction): Mirror {
  const isMirrored = direction === "rtl";
  return {
    mirrorX: (x: number) => (isMirrored ? roundToTenth(width - x) : x),
    mirrorBox: (box) => (isMirrored ? { ...box, x: roundToTenth(width - box.x - box.width) } : box),
  };
}

/** Rounds to a tenth of a px, which is exact enough for a drawing: 12.345 becomes 12.3. */
export function roundToTenth(value: number): number {
  return Math.round(value * 10) / 10;
}

/*
 * Text has no width before a browser sets it, and system fonts differ: letters are taken a little wider than any common
 * sans serif draws them, so that what fits here fits there. The first class that a letter is in gives its width in ems.
 */
const letterWidths: readonly (readonly [letters: RegExp, ems: number])[] = [
  // Combining marks, and characters that only give the direction of text.
  [/[\p{Mn}\p{Cf}]/u, 0],
  [/[سشصضطظ]/, 0.95],
  [/[اأإآءدذرزوؤةهل،؛]/, 0.45],
  [/[\u0600-\u06ff]/, 0.64],
  [/[^\u0020-\u024f\u1e00-\u1eff\u2010-\u2027]/, 1],
  [/[iljtfrI.,:;'’‘|!()[\]\s-]/, 0.4],
  [/[mwMWÆŒ@%—&]/, 0.98],
  [/[\p{Lu}\d]/u, 0.73],
];
/** Width of a letter in none of these classes, in ems. */
const otherLetterWidth = 0.6;

/**
 * Estimates the width of a text on one line, in px: rather too wide than too narrow. "abc" in 10 px has 18. An empty text has 0.
 * A letter with a combining mark is as wide as the composed letter: "e" with U+0301 as "é". Marks of direction have no width.
 */
export function estimateTextWidth(text: string, fontSize: number): number {
  const ems = [...text.normalize("NFC")].map(
    (letter) => letterWidths.find(([letters]) => letters.test(letter))?.[1] ?? otherLetterWidth,
  );
  return ems.reduce((sum, em) => sum + em, 0) * fontSize;
}

/**
 * Splits a text into lines that fit a width, at spaces and after hyphens: "a well-known b" in 64 px gives "a well-", "known b".
 *
 * Runs of spaces become one; spaces at both ends go. A word that is too long for a line is broken between letters.
 *
 * @returns at least one line; `[""]` for an empty text
 */
export function wrapText(text: string, width: number, fontSize: number): string[] {
  const fits = (line: string) => estimateTextWidth(line, fontSize) <= width;
  const lines = [""];
  for (const [, gap = "", part = ""] of text.matchAll(/(\s*)(\S+?-(?=\S)|\S+)/g)) {
    const lastLine = lines.at(-1) ?? "";
    const extendedLine = lastLine === "" ? part : lastLine + (gap && " ") + part;
    if (fits(extendedLine)) {
      lines[lines.length - 1] = extendedLine;
      continue;
    }
    const pieces = breakWord(part, fits);
    // An empty last line is only there at the start: the pieces replace it.
    if (lastLine === "") lines.splice(-1, 1, ...pieces);
    else lines.push(...pieces);
  }
  return lines;
}

/**
 * Splits a word between letters into the longest pieces that fit, with at least one letter each, even if that is too wide:
 * "abcdef" → `["abc", "def"]`. One piece if the word fits; `[""]` for "".
 */
function breakWord(word: string, fits: (line: string) => boolean): string[] {
  const pieces = [""];
  for (const letter of word) {
    const lastPiece = pieces.at(-1) ?? "";
    if (lastPiece === "" || fits(lastPiece + letter)) pieces[pieces.length - 1] = lastPiece + letter;
    else pieces.push(letter);
  }
  return pieces;
}
