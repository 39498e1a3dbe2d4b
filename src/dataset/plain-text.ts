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
export function findHiddenCharacter(text: string): string | undefined {
  if (visible.test(text)) return undefined;
  const at = text.search(hiddenIn(text));
  return at < 0 ? undefined : String.fromCodePoint(text.codePointAt(at) ?? 0);
}

/** A text with something in the place of each character that is not seen. */
export function replaceHiddenCharacters(text: string, replace: (character: string) => string): string {
  return visible.test(text) ? text : text.replace(hiddenIn(text), replace);
}

/**
 * A text from outside on one line, for a terminal, a log or a comment: what is not seen, or would steer the place where it is
 * printed, becomes a visible escape (`\n`, `\u{1b}`, `\u{202e}`).
 *
 * So a file's name can neither begin a line of its own, nor give GitHub's runner a command (`::error::`, `##[error]`).
 *
 * @param maxLength in UTF-16 code units; what is longer is cut
 */
export function toPrintableLine(text: string, maxLength = 400): string {
  // What is far too long is not looked through to its end.
  const head = text.slice(0, maxLength * 4);
  const line = replaceHiddenCharacters(head.replace(/^ +| +$/g, ""), escapeOf).replace(command, escapeOf);
  if (line.length <= maxLength && head.length === text.length) return line;
  // Half of a surrogate pair is no character, and half of an escape says nothing.
  return `${line.slice(0, maxLength - 1).replace(/[\uD800-\uDBFF]$|\\(?:u(?:\{[0-9a-f]*)?)?$/, "")}…`;
}

/** @see https://docs.github.com/actions/reference/workflow-commands-for-github-actions */
const command = /:(?=:[a-z])|#(?=#\[)/gi;

const short: Readonly<Record<string, string>> = { "\n": "\\n", "\r": "\\r", "\t": "\\t" };

function escapeOf(character: string): string {
  return short[character] ?? `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`;
}
