/** Which way a drawing's labels and lengths run. */
export type Direction = "ltr" | "rtl";

/** Mirrors what is laid out from the left where a drawing runs from the right: a point, or a box by its left edge. */
export function createMirror(width: number, direction: Direction) {
  const isMirrored = direction === "rtl";
  return {
    at: (x: number) => (isMirrored ? round(width - x) : x),
    box: <Box extends { readonly x: number; readonly width: number }>(box: Box): Box =>
      isMirrored ? { ...box, x: round(width - box.x - box.width) } : box,
  };
}

/** To a tenth of a px, which is as exact as a drawing needs. */
export function round(value: number): number {
  return Math.round(value * 10) / 10;
}

/*
 * Text has no width before a browser sets it, and system fonts differ: letters are taken a little wider than any common
 * sans serif draws them, so that what fits here fits there. The first class that a letter is in gives its width in ems.
 */
const letterWidths: readonly (readonly [letters: RegExp, ems: number])[] = [
  [/\p{Mn}/u, 0],
  [/[سشصضطظ]/, 0.95],
  [/[اأإآءدذرزوؤةهل،؛]/, 0.45],
  [/[\u0600-\u06ff]/, 0.64],
  [/[^\u0020-\u024f\u1e00-\u1eff\u2010-\u2027]/, 1],
  [/[iljtfrI.,:;'’‘|!()[\]\s-]/, 0.4],
  [/[mwMWÆŒ@%—&]/, 0.98],
  [/[\p{Lu}\d]/u, 0.73],
];

/** About how wide a text is, in px; rather too wide than too narrow. */
export function estimateTextWidth(text: string, fontSize: number): number {
  const ems = [...text.normalize("NFC")].map(
    (letter) => letterWidths.find(([letters]) => letters.test(letter))?.[1] ?? 0.6,
  );
  return ems.reduce((sum, em) => sum + em, 0) * fontSize;
}

/**
 * Splits a text into lines that fit a width, at its spaces and after hyphens; a word that is too long by itself is broken.
 *
 * @returns at least one line
 */
export function wrapText(text: string, width: number, fontSize: number): string[] {
  const fits = (line: string) => estimateTextWidth(line, fontSize) <= width;
  const lines = [""];
  for (const [, gap = "", part = ""] of text.matchAll(/(\s*)(\S+?-(?=\S)|\S+)/g)) {
    const last = lines.at(-1) ?? "";
    const longer = last === "" ? part : last + (gap && " ") + part;
    if (fits(longer)) lines[lines.length - 1] = longer;
    else lines.splice(last === "" ? -1 : lines.length, 1, ...breakWord(part, fits));
  }
  return lines;
}

function breakWord(word: string, fits: (line: string) => boolean): string[] {
  const pieces = [""];
  for (const letter of word) {
    const last = pieces.at(-1) ?? "";
    if (last === "" || fits(last + letter)) pieces[pieces.length - 1] = last + letter;
    else pieces.push(letter);
  }
  return pieces;
}
