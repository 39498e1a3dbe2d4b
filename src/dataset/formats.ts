/**
 * Value of a cell. A number is written bare, a text in quotation marks, a list joined by `; `; null, undefined, "" and [] are
 * empty.
 */
export type CsvCell = string | number | readonly string[] | null | undefined;

/**
 * Formats a table as CSV (RFC 4180): a line with the columns, then one a row, each ending in CR LF.
 *
 * It begins with a byte order mark (U+FEFF), without which spreadsheets misread letters with accents. Columns `id`, `tags` and
 * the rows `["a", ["x", "y"]]` and `[3, null]` give, after the mark:
 *
 *     "id","tags"
 *     "a","x; y"
 *     3,
 *
 * A text that a spreadsheet would run as a formula gets an apostrophe: `=1` → `"'=1"` (see `guardFormulas`). Without rows there
 * is only the line of columns. Rows are not checked to have as many cells as there are columns.
 *
 * @see https://owasp.org/www-community/attacks/CSV_Injection
 */
export function formatCsvTable(columns: readonly string[], rows: Iterable<readonly CsvCell[]>): string {
  const lines = [columns, ...rows].map((cells: readonly CsvCell[]) => `${cells.map(formatCell).join(",")}\r\n`);
  return `\uFEFF${lines.join("")}`;
}

/** Formats a cell: `3` → `3`, `a "b"` → `"a ""b"""`, `["x", "y"]` → `"x; y"`. "" for null, undefined, "" and []. */
function formatCell(cell: CsvCell): string {
  if (typeof cell === "number") return String(cell);
  const text = typeof cell === "object" ? (cell ?? []).join("; ") : (cell ?? "");
  return text === "" ? "" : `"${guardFormulas(text).replaceAll('"', '""')}"`;
}

/*
 * A formula begins, after spaces and apostrophes, with = + - @, their full-width forms, a tab or a carriage return. Both patterns
 * do without look-behind, which older browsers can't read.
 */
const behindSeparator = /([;,|\t\r\n]\p{Zs}*)(?='*[=+\-@\t\r＝＋－＠])/gu;
const atStart = /^(\p{Zs}*)(?='*[=+\-@\t\r＝＋－＠])/u;

/**
 * Puts an apostrophe before each beginning of a formula: `=A1` → `'=A1`, `a; -b` → `a; '-b`. Other texts stay.
 *
 * Formulas are looked for at the start of the text and after `;`, `,`, `|`, tabs and line breaks, since a spreadsheet that
 * separates by another character than the comma may begin a cell there. Apostrophes that precede a formula already get one more
 * (`'=A1` → `''=A1`), so that removing one at each of these places restores the text.
 */
export function guardFormulas(text: string): string {
  return text.replace(behindSeparator, "$1'").replace(atStart, "$1'");
}

/**
 * Formats a value as JSON with an indentation of two spaces and a final line break, for files that people open: `{a: 1}` gives
 * the lines `{`, `  "a": 1` and `}`.
 *
 * @throws {RangeError} `no JSON value: undefined` for a value that JSON can't hold; within objects such values are left out
 */
export function formatJson(value: unknown): string {
  return formatJsonText(value, 2);
}

/**
 * Formats a value as JSON on one line with a final line break, for large files: `{a: [1]}` → `'{"a":[1]}\n'`.
 *
 * @throws {RangeError} as `formatJson` does
 */
export function formatCompactJson(value: unknown): string {
  return formatJsonText(value, 0);
}

/** Formats a value as JSON with a final line break, indented by a number of spaces; 0 puts it on one line. */
function formatJsonText(value: unknown, indentation: number): string {
  // Undefined for undefined, functions and symbols, although TypeScript's own declaration says otherwise.
  const text = JSON.stringify(value, null, indentation) as string | undefined;
  if (text === undefined) throw new RangeError(`no JSON value: ${String(value)}`);
  return `${text}\n`;
}

/**
 * Escapes a text for XML and HTML: `&`, `<`, `>` and `"` become `&amp;`, `&lt;`, `&gt;` and `&quot;`. Apostrophes stay.
 *
 * Control characters that XML can't hold are removed (not tab and line breaks); a lone surrogate becomes U+FFFD.
 */
export function escapeXml(text: string): string {
  const kept = text.toWellFormed().replace(/[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu, "");
  return kept.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/"/g, "&quot;");
}
