/** A number stays one; texts, and the items of a list in one cell, are quoted; nothing is an empty cell. */
export type CsvCell = string | number | readonly string[] | null | undefined;

/**
 * A table as CSV (RFC 4180, with a header): the one way in which the register writes it, in published files and in the browser.
 *
 * It begins with a byte order mark: without it, spreadsheets misread letters with accents. The items of a list are joined by `; `. No text is run as a formula by a spreadsheet, wherever that splits a line: see guardText.
 *
 * @see https://owasp.org/www-community/attacks/CSV_Injection
 */
export function formatCsvTable(columns: readonly string[], rows: Iterable<readonly CsvCell[]>): string {
  const lines = [columns, ...rows].map((cells: readonly CsvCell[]) => `${cells.map(formatCell).join(",")}\r\n`);
  return `\uFEFF${lines.join("")}`;
}

function formatCell(cell: CsvCell): string {
  if (typeof cell === "number") return String(cell);
  const text = typeof cell === "object" ? (cell ?? []).join("; ") : (cell ?? "");
  return text === "" ? "" : `"${guardText(text).replaceAll('"', '""')}"`;
}

/*
 * What begins a formula, past spaces and apostrophes: = + - @, their wide forms, a tab and a carriage return. No look-behind,
 * which older browsers can't read.
 */
const behindSeparator = /([;,|\t\r\n]\p{Zs}*)(?='*[=+\-@\t\r＝＋－＠])/gu;
const atStart = /^(\p{Zs}*)(?='*[=+\-@\t\r＝＋－＠])/u;

/**
 * Puts an apostrophe before what begins a formula, at the start of a text and behind `;`, `,`, `|`, tabs and line breaks, since a
 * spreadsheet that separates by another character than the comma may begin a cell there.
 *
 * Apostrophes that are there already get one more, so that who takes one away at these places has the text again.
 */
function guardText(text: string): string {
  return text.replace(behindSeparator, "$1'").replace(atStart, "$1'");
}

/** Indented, for what a person opens. */
export function formatJson(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

/** On one line, for what is large. */
export function formatCompactJson(value: unknown): string {
  return `${JSON.stringify(value)}\n`;
}

/** A text as XML holds it. Characters that XML has no place for are left out; listings hold none. */
export function escapeXml(text: string): string {
  const kept = text.toWellFormed().replace(/[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu, "");
  return kept.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/"/g, "&quot;");
}
