/** Invisible characters, and those that turn the direction of text. U+2800 is blank braille, U+FFF9–FFFB mark annotations. */
const hiddenCharacters = String.raw`[\p{Cc}\p{Co}\p{Cs}\p{Zl}\p{Zp}\p{Noncharacter_Code_Point}\p{Default_Ignorable_Code_Point}\u2800\ufff9-\ufffb]`;

/** Hidden characters that a spelling needs: joiners and marks of some scripts, and joiners within an emoji. */
const spellingCharacters = [
  String.raw`(?<=[[\p{L}\p{M}]--[\p{Default_Ignorable_Code_Point}\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}]])[\u200c\u200d]`,
  String.raw`(?<=[\p{L}&&\p{Script=Mongolian}])[\u180b-\u180f]`,
  String.raw`(?<=\p{Extended_Pictographic})\ufe0f`,
  String.raw`(?<=[\p{Extended_Pictographic}\p{Emoji_Modifier}\ufe0f])\u200d(?=\p{Extended_Pictographic})`,
].join("|");

/** Direction mark that doesn't follow another one. Allowed only in texts with right-to-left letters. */
const directionMark = String.raw`(?<![\u061c\u200e\u200f])[\u061c\u200e\u200f]`;
const rightToLeft = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;

const hiddenPattern = new RegExp(`(?!${spellingCharacters})${hiddenCharacters}`, "gv");
const hiddenPatternWithMarks = new RegExp(`(?!${spellingCharacters}|${directionMark})${hiddenCharacters}`, "gv");
const printableAscii = /^[\x20-\x7e]*$/;

/** Returns true if the text is printable ASCII only: no line breaks or tabs. Most texts are, and skip the Unicode checks. */
export function isPlainAscii(text: string): boolean {
  return printableAscii.test(text);
}

/**
 * Returns the first character of a text that is invisible or turns its direction, such as a line break or U+202E. Undefined if
 * there is none. Joiners and marks that a script or an emoji needs don't count.
 */
export function findHiddenCharacter(text: string): string | undefined {
  if (printableAscii.test(text)) return undefined;
  const index = text.search(findHiddenPattern(text));
  return index < 0 ? undefined : String.fromCodePoint(text.codePointAt(index) ?? 0);
}

/** Replaces each character that `findHiddenCharacter` would find by the result of `replace`. */
export function replaceHiddenCharacters(text: string, replace: (character: string) => string): string {
  return printableAscii.test(text) ? text : text.replace(findHiddenPattern(text), replace);
}

/** Returns the pattern of hidden characters, which allows direction marks if the text has right-to-left letters. */
function findHiddenPattern(text: string): RegExp {
  return rightToLeft.test(text) ? hiddenPatternWithMarks : hiddenPattern;
}

/**
 * Formats untrusted text as one line for a terminal, a log or a comment.
 *
 * Hidden characters become visible escapes (`\n`, `\u{1b}`, `\u{202e}`), and leading and trailing spaces are removed. A file
 * name can thus neither begin a line, nor give GitHub's runner a command: `::error` becomes `\u{3a}:error`, `##[error]` `\u{23}#[error]`.
 *
 * @param maxLength in UTF-16 code units; a longer text is cut and ends in `…`
 */
export function toPrintableLine(text: string, maxLength = 400): string {
  // Don't scan a text to its end if it is far too long.
  const head = text.slice(0, maxLength * 4);
  const line = replaceHiddenCharacters(head.replace(/^ +| +$/g, ""), toEscape).replace(
    workflowCommandPattern,
    toEscape,
  );
  if (line.length <= maxLength && head.length === text.length) return line;
  // Remove a surrogate pair or an escape that was cut in half.
  return `${line.slice(0, maxLength - 1).replace(/[\uD800-\uDBFF]$|\\(?:u(?:\{[0-9a-f]*)?)?$/, "")}…`;
}

/** First character of a workflow command. @see https://docs.github.com/actions/reference/workflow-commands-for-github-actions */
const workflowCommandPattern = /:(?=:[a-z])|#(?=#\[)/gi;

const shortEscapes: Readonly<Record<string, string>> = { "\n": "\\n", "\r": "\\r", "\t": "\\t" };

/** Returns the escape of a character: `\n`, `\r`, `\t`, or its code point, such as `\u{202e}`. */
function toEscape(character: string): string {
  return shortEscapes[character] ?? `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`;
}
