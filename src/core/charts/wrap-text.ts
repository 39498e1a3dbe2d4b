/*
 * Text has no width before a browser sets it, and system fonts differ: letters are taken a little wider than any common
 * sans serif draws them, so that what fits here fits there.
 */

const narrow = /[iljtfrI.,:;'’‘|!()[\]\s-]/;
const wide = /[mwMWÆŒ@%—&]/;
const latin = /[\u0020-\u024f\u1e00-\u1eff\u2010-\u2027]/;
const arabic = /[\u0600-\u06ff]/;
const arabicWide = /[سشصضطظ]/;
const arabicNarrow = /[اأإآءدذرزوؤةهل،؛]/;
/** Drawn above or below a letter, such as an Arabic vowel. */
const isMark = /\p{Mn}/u;
const capital = /[\p{Lu}\d]/u;

/** About how wide a text is, in pixels; rather too wide than too narrow. */
export function widthOfText(text: string, fontSize: number): number {
  let ems = 0;
  for (const letter of text.normalize("NFC")) {
    if (isMark.test(letter)) continue;
    if (arabic.test(letter)) ems += arabicWide.test(letter) ? 0.95 : arabicNarrow.test(letter) ? 0.45 : 0.64;
    else if (!latin.test(letter)) ems += 1;
    else if (narrow.test(letter)) ems += 0.4;
    else if (wide.test(letter)) ems += 0.98;
    else ems += capital.test(letter) ? 0.73 : 0.6;
  }
  return ems * fontSize;
}

/**
 * Parts a text into lines that fit a width, at its spaces and after hyphens; a part that is too long by itself is broken.
 *
 * @returns at least one line
 */
export function wrapText(text: string, width: number, fontSize: number): string[] {
  const fits = (line: string) => widthOfText(line, fontSize) <= width;
  const lines = [""];
  const parts = text
    .split(/\s+/)
    .filter(Boolean)
    .flatMap((word) => word.split(/(?<=-)(?=.)/).map((part, index) => ({ part, gap: index === 0 ? " " : "" })));
  for (const { part, gap } of parts) {
    const last = lines.at(-1) ?? "";
    const longer = last === "" ? part : last + gap + part;
    if (fits(longer)) lines[lines.length - 1] = longer;
    else lines.splice(last === "" ? -1 : lines.length, 1, ...breakWord(part, fits));
  }
  return lines;
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
