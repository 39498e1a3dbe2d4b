import { escapeXml, formatCsvTable, guardFormulas } from "../../dataset/formats.ts";
import type { BriefEntry, BriefFact } from "./brief.ts";
import { shortlistMessages } from "./words.ts";

const { brief: briefMessages } = shortlistMessages;

/** A brief as a table: a row for each listing. */
export interface BriefTable {
  /** Name, the titles of all facts, summary, and the note if a listing has one. */
  readonly columns: readonly string[];
  /** Cells in the order of the columns. A fact that does not apply to a listing has no title. */
  readonly rows: readonly (readonly Partial<BriefFact>[])[];
}

/**
 * Arranges the entries of a brief as a table, with the same content.
 *
 * @returns for an entry "A" with a website `columns` `["Name", "Website", "Summary"]` and `rows` `[[{text: "A", url: …}, {title:
 *   "Website", text: …, url: …}, {text: "Helps."}]]`. A fact that another listing lacks, such as builders, is `{}` there. Without
 *   entries `rows` is []
 */
export function buildBriefTable(entries: readonly BriefEntry[]): BriefTable {
  const factTitles = mergeTitles(
    entries.map(({ mainFacts, facts }) => [...mainFacts, ...facts].map(({ title }) => title)),
  );
  const hasNotes = entries.some(({ note }) => note !== undefined);
  const rows = entries.map(({ name, url, mainFacts, facts, summary, note = "" }) => {
    const factByTitle = new Map([...mainFacts, ...facts].map((fact) => [fact.title, fact]));
    const factCells = factTitles.map((title): Partial<BriefFact> => factByTitle.get(title) ?? {});
    return [{ text: name, url }, ...factCells, { text: summary }, ...(hasNotes ? [{ text: note }] : [])];
  });
  const { name, summary, note } = briefMessages;
  return { columns: [name, ...factTitles, summary, ...(hasNotes ? [note] : [])], rows };
}

/** Merges lists of titles into one without duplicates: one that the lists so far lack follows the title that precedes it. */
function mergeTitles(lists: readonly (readonly string[])[]): string[] {
  const merged: string[] = [];
  for (const titles of lists) {
    for (const [index, title] of titles.entries()) {
      if (!merged.includes(title)) merged.splice(merged.indexOf(titles[index - 1] ?? "") + 1, 0, title);
    }
  }
  return merged;
}

/** Formats a brief's table as CSV (`formatCsvTable`). Addresses of sources take the place of their number, joined by "; ". */
export function formatBriefCsv({ columns, rows }: BriefTable): string {
  const cells = rows.map((row) => row.map((cell) => cell.addresses ?? formatCellText(cell)));
  return formatCsvTable(columns, cells);
}

/**
 * Formats a brief's table as HTML, for the clipboard: a word processor makes a table of it. Links stay links; texts are escaped, and
 * those that a spreadsheet would run as a formula get an apostrophe (`guardFormulas`): `=1` → `'=1`.
 */
export function formatBriefHtml({ columns, rows }: BriefTable): string {
  const head = columns.map((column) => `<th>${escapeXml(column)}</th>`).join("");
  const body = rows.map((row) => `<tr>${row.map((cell) => `<td>${formatCellHtml(cell)}</td>`).join("")}</tr>`);
  return `<table border="1"><thead><tr>${head}</tr></thead><tbody>${body.join("")}</tbody></table>`;
}

/**
 * Formats a brief's table as lines of cells between tabs, for programs that take no HTML from the clipboard. White space in a cell
 * becomes one space, and a text that a spreadsheet would run as a formula gets an apostrophe (`guardFormulas`).
 */
export function formatBriefText({ columns, rows }: BriefTable): string {
  const textRows = rows.map((row) => row.map((cell) => cell.addresses?.join(" ") ?? formatCellText(cell)));
  const lines = [columns, ...textRows].map((cells) =>
    cells.map((text) => guardFormulas(text.replace(/\s+/g, " "))).join("\t"),
  );
  return lines.join("\n");
}

/** Returns the text of a cell: "Not found in public sources" for a fact without a text, "" if the fact does not apply. */
function formatCellText({ title, text }: Partial<BriefFact>): string {
  return text ?? (title === undefined ? "" : briefMessages.missing);
}

/** Formats the content of a cell: its text, linked if it has a URL, and below it each of its addresses as a link. */
function formatCellHtml(cell: Partial<BriefFact>): string {
  const { url, addresses = [] } = cell;
  const text = guardFormulas(formatCellText(cell));
  const first = url === undefined ? escapeXml(text).replace(/\r?\n/g, "<br>") : formatAnchor(url, text);
  return [first, ...addresses.map((address) => formatAnchor(address, address))].join("<br>");
}

/** Formats a link: `<a href="https://a.example">A</a>`. */
function formatAnchor(url: string, text: string): string {
  return `<a href="${escapeXml(url)}">${escapeXml(text)}</a>`;
}
