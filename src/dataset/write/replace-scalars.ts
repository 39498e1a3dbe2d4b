import { valueAt } from "../pointer.ts";
import { parseYaml } from "../yaml/parse-yaml.ts";

/** Replacement of a text at a JSON Pointer. */
export interface ScalarEdit {
  readonly pointer: string;
  readonly oldText: string;
  readonly newText: string;
}

/**
 * Replaces texts in a YAML file. All other characters stay, also quotes, line ends and a byte-order mark: "a: 'x' # c" with `x`
 * → `y` at `/a` becomes "a: 'y' # c". Without edits, the text stays as it is.
 *
 * @returns undefined if the file is not YAML, or if one of the texts is not at its pointer, is escaped or folded there, or
 *   would no longer be one text: then nothing is replaced
 */
export function replaceScalars(text: string, edits: readonly ScalarEdit[]): string | undefined {
  const { document, faults } = parseFileText(text);
  if (document === undefined || faults.length > 0) return undefined;
  const byteOrderMark = text.startsWith("\uFEFF") ? "\uFEFF" : "";
  const lines = text.slice(byteOrderMark.length).split(/(?<=\r\n|\r(?!\n)|\n)/);
  const placedEdits = edits.map((edit) => ({ ...edit, ...document.findPosition(edit.pointer) }));
  // From the last column to the first, since each replacement moves what follows on its line.
  for (const { pointer, oldText, newText, line, column } of placedEdits.sort((a, b) => b.column - a.column)) {
    const oldLine = lines[line - 1] ?? "";
    const isQuoted = /["']/.test(oldLine[column - 1] ?? "");
    const start = isQuoted ? column : column - 1;
    if (valueAt(document.value, pointer) !== oldText || !oldLine.startsWith(oldText, start)) return undefined;
    lines[line - 1] = oldLine.slice(0, start) + newText + oldLine.slice(start + oldText.length);
  }
  const editedText = byteOrderMark + lines.join("");
  const { document: editedDocument } = parseFileText(editedText);
  const isAsIntended = edits.every(({ pointer, newText }) => valueAt(editedDocument?.value, pointer) === newText);
  return isAsIntended ? editedText : undefined;
}

/** Parses the text of a file, which may have a byte-order mark and any line ends. Returns what `parseYaml` does. */
function parseFileText(text: string): ReturnType<typeof parseYaml> {
  return parseYaml(text.replace(/^\uFEFF/, "").replace(/\r\n?/g, "\n"));
}

/** Level and date of a listing's review. */
export interface Review {
  /** Term of the vocabulary `review-level`. Not checked when it comes from a file. */
  readonly level: string;
  /** YYYY-MM-DD. Not checked when it comes from a file. */
  readonly date: string;
}

/**
 * Finds the review in a listing's text: "review: {level: checked, date: 2026-01-01}" →
 * `{level: "checked", date: "2026-01-01"}`. Undefined if the text is not YAML, or the level or the date is missing.
 */
export function findReview(text: string): Review | undefined {
  const { document } = parseFileText(text);
  const level = valueAt(document?.value, "/review/level");
  const date = valueAt(document?.value, "/review/date");
  return typeof level === "string" && typeof date === "string" ? { level, date } : undefined;
}

/**
 * Replaces the level and date of the review in a listing's text. All other characters stay. Undefined if there is no review
 * that can be replaced.
 */
export function replaceReview(text: string, { level, date }: Review): string | undefined {
  const previous = findReview(text);
  if (previous === undefined) return undefined;
  return replaceScalars(text, [
    { pointer: "/review/level", oldText: previous.level, newText: level },
    { pointer: "/review/date", oldText: previous.date, newText: date },
  ]);
}
