import { replaceHidden } from "./hidden-character.ts";

/**
 * A text from outside on one line, for a terminal, a log or a comment: what is not seen, or would steer the place where it is
 * printed, becomes a visible escape (`\n`, `\u{1b}`, `\u{202e}`).
 *
 * So a file's name can neither begin a line of its own, nor give GitHub's runner a command (`::error::`, `##[error]`).
 *
 * @param maxLength in UTF-16 code units; what is longer is cut
 */
export function plainText(text: string, maxLength = 400): string {
  // What is far too long is not looked through to its end.
  const head = text.slice(0, maxLength * 4);
  const line = replaceHidden(head.replace(/^ +| +$/g, ""), escapeOf).replace(command, escapeOf);
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
