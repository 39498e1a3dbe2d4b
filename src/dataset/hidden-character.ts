/** Not seen, or turns what is beside it: U+2800 is an empty cell of braille, U+FFF9–FFFB mark notes between the lines. */
const unseen = String.raw`[\p{Cc}\p{Co}\p{Cs}\p{Zl}\p{Zp}\p{Noncharacter_Code_Point}\p{Default_Ignorable_Code_Point}\u2800\ufff9-\ufffb]`;

/** Where spelling needs one of them: joiners and marks of some scripts, and what ties pictures into one. */
const spelling = [
  String.raw`(?<=[[\p{L}\p{M}]--[\p{Default_Ignorable_Code_Point}\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}]])[\u200c\u200d]`,
  String.raw`(?<=[\p{L}&&\p{Script=Mongolian}])[\u180b-\u180f]`,
  String.raw`(?<=\p{Extended_Pictographic})\ufe0f`,
  String.raw`(?<=[\p{Extended_Pictographic}\p{Emoji_Modifier}\ufe0f])\u200d(?=\p{Extended_Pictographic})`,
].join("|");

/** A mark of direction, which only texts with letters that run from right to left need, one at a time. */
const mark = String.raw`(?<![\u061c\u200e\u200f])[\u061c\u200e\u200f]`;
const rightToLeft = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;

const hidden = new RegExp(`(?!${spelling})${unseen}`, "gv");
const hiddenBesideMarks = new RegExp(`(?!${spelling}|${mark})${unseen}`, "gv");
const hiddenIn = (text: string) => (rightToLeft.test(text) ? hiddenBesideMarks : hidden);

const visible = /^[\x20-\x7e]*$/;

/** Whether a text has nothing but the letters, digits and marks of ASCII: most have, and need no closer look. */
export function isPlainAscii(text: string): boolean {
  return visible.test(text);
}

/** The first character of a text that is not seen, or turns what is beside it; undefined if there is none. */
export function findHidden(text: string): string | undefined {
  if (visible.test(text)) return undefined;
  const at = text.search(hiddenIn(text));
  return at < 0 ? undefined : String.fromCodePoint(text.codePointAt(at) ?? 0);
}

/** A text with something in the place of each character that is not seen. */
export function replaceHidden(text: string, replace: (character: string) => string): string {
  return visible.test(text) ? text : text.replace(hiddenIn(text), replace);
}
