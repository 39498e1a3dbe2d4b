/** Controls of format that are seen: signs of numbers, years and verses in Arabic, Syriac and Kaithi. */
const visibleControls = String.raw`\u0600-\u0605\u06dd\u070f\u0890\u0891\u08e2\u{110bd}\u{110cd}`;

/**
 * Invisible characters, and those that turn the direction of text. U+2800 is blank braille, U+FFFC stands for an object, U+16FE4
 * is a filler, and U+1D159 a note without a head.
 */
const hiddenCharacters = String.raw`[\p{Cc}\p{Co}\p{Cs}\p{Zl}\p{Zp}\p{Noncharacter_Code_Point}\p{Default_Ignorable_Code_Point}[\p{Cf}--[${visibleControls}]]\u2800\ufffc\u{16fe4}\u{1d159}]`;

/** Scripts that are written from right to left. Names of them may need marks of direction. */
const rightToLeftScripts = "Arabic Hebrew Syriac Thaana Nko Adlam Hanifi_Rohingya Mandaic Samaritan".split(" ");
/** Scripts whose letters join or combine, so that a joiner changes how a word is written. */
const joiningScripts = [
  ..."Arabic Syriac Nko Adlam Hanifi_Rohingya Mandaic Mongolian Phags_Pa".split(" "),
  ..."Devanagari Bengali Gurmukhi Gujarati Oriya Tamil Telugu Kannada Malayalam Sinhala Newa Chakma Meetei_Mayek".split(
    " ",
  ),
  ..."Khmer Myanmar Tibetan Tai_Tham Balinese Javanese Sundanese".split(" "),
];

/** Builds the pattern of a visible letter of one of some scripts. Most marks have no script: they follow the letter that has. */
const buildLetterPattern = (scripts: readonly string[]) =>
  String.raw`[[\p{L}&&[${scripts.map((script) => String.raw`\p{Script=${script}}`).join("")}]]--\p{Default_Ignorable_Code_Point}]`;

const joiningLetter = buildLetterPattern(joiningScripts);
const rightToLeftLetter = buildLetterPattern(rightToLeftScripts);
/** Marks between a letter and what belongs to it. No spelling has more; the limit bounds the search. */
const letterMarks = String.raw`\p{M}{0,8}`;
const directionMarks = String.raw`[\u061c\u200e\u200f]`;

/** Hidden characters that a spelling needs: joiners and marks of some scripts, and joiners within an emoji. */
const spellingCharacters = [
  String.raw`(?<=${joiningLetter}${letterMarks})[\u200c\u200d]`,
  String.raw`(?<!${directionMarks})${directionMarks}(?=${rightToLeftLetter})`,
  String.raw`(?<=${rightToLeftLetter}${letterMarks})${directionMarks}`,
  String.raw`(?<=[\p{L}&&\p{Script=Mongolian}])[\u180b-\u180f]`,
  String.raw`(?<=\p{Extended_Pictographic})\ufe0f`,
  String.raw`(?<=[\p{Extended_Pictographic}\p{Emoji_Modifier}\ufe0f])\u200d(?=\p{Extended_Pictographic})`,
].join("|");

const hiddenPattern = new RegExp(`(?!${spellingCharacters})${hiddenCharacters}`, "gv");
const printableAscii = /^[\x20-\x7e]*$/;

/**
 * Returns true if the text is printable ASCII only, or "": no line breaks or tabs. Most texts are, and skip the Unicode checks.
 */
export function isPlainAscii(text: string): boolean {
  return printableAscii.test(text);
}

/**
 * Returns the first character of a text that is invisible or turns its direction, such as a line break, a tab or U+202E.
 * Undefined if there is none, as in "". Joiners and marks that the letter beside them or an emoji needs don't count.
 */
export function findHiddenCharacter(text: string): string | undefined {
  if (printableAscii.test(text)) return undefined;
  const index = text.search(hiddenPattern);
  return index < 0 ? undefined : String.fromCodePoint(text.codePointAt(index) ?? 0);
}

/**
 * Replaces each character that `findHiddenCharacter` would find by the result of `replace`: "a\nb" → "a_b" if that returns "_".
 * Other texts stay.
 */
export function replaceHiddenCharacters(text: string, replace: (character: string) => string): string {
  return printableAscii.test(text) ? text : text.replace(hiddenPattern, replace);
}

/**
 * Reduces a text to the letters, digits and signs that a reader sees: `1\u03362` → `12`.
 *
 * Combining marks, invisible characters and all controls of format are removed, also those that a spelling needs. Line breaks and
 * tabs become spaces.
 */
export function removeMarks(text: string): string {
  if (printableAscii.test(text)) return text;
  const line = text.replace(/\s/g, (space) => (space === "\ufeff" ? "" : " "));
  return replaceHiddenCharacters(line, () => "").replace(/[\p{M}\p{Cf}]/gu, "");
}

/**
 * Formats untrusted text as one line for a terminal, a log or a comment: " a\nb " → `a\nb`, with the line break as two
 * characters. "" stays "".
 *
 * Hidden characters become visible escapes (`\n`, `\u{1b}`, `\u{202e}`), and leading and trailing spaces are removed. A file
 * name can thus neither begin a line, nor give GitHub's runner a command: `::error` becomes `\u{3a}:error`, `##[error]`
 * `\u{23}#[error]`.
 *
 * @param maxLength of the result in UTF-16 code units, 400 by default; a longer text is cut, never within an escape, and ends
 *   in `…`
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

/** Returns the escape of a character: `\n`, `\r` or `\t` for these three, else its code point in hex, such as `\u{202e}`. */
function toEscape(character: string): string {
  return shortEscapes[character] ?? `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`;
}
