import { strToU8 } from "fflate";
import { termById } from "../../../dataset/vocabularies.ts";
import { escapeXml } from "../../../dataset/formats.ts";
import { formatArchive } from "../archive.ts";
import { cellOf, type Column, type PublishedRegister, type Row, type Table, type Value } from "../table.ts";
import { tables } from "../tables.ts";

/** What a cell of a sheet holds; undefined is an empty cell. */
type SheetCell = string | number | boolean | undefined;

/** A sheet with a head that stays in view and filters. */
interface Sheet {
  /** At most 31 characters, none of : \ / ? * [ ], each different. */
  readonly name: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly SheetCell[])[];
  /** Of each column, in characters. */
  readonly widths: readonly number[];
}

/** The tables that are read by themselves: the others only open lists within cells of these. */
const sheetTables = tables.filter(({ opens }) => opens === undefined);

/** The register as a workbook: what it is, what each column means, then a sheet a table. */
export function formatRegisterWorkbook(
  published: PublishedRegister,
  rows: ReadonlyMap<Table, readonly Row[]>,
): Uint8Array {
  const sheets = sheetTables.map((table) => tableSheet(table, rows.get(table) ?? []));
  return formatWorkbook([aboutSheet(published, rows), columnSheet(), ...sheets], published.generated);
}

const isWide = ({ name }: Table) => name === "entities" || name === "tools";

/**
 * The columns of a table in the order of its sheet, each with its head. A name comes first, since the first column stays in view;
 * where two heads would be the same, the second one adds its path.
 */
function columnsInSheet(table: Table): readonly (Column & { readonly head: string })[] {
  const isName = (column: Column) => isWide(table) && column.path === "name";
  const columns = [...table.columns.filter(isName), ...table.columns.filter((column) => !isName(column))];
  return columns.map((column, index) => {
    const isTaken = columns.slice(0, index).some(({ title }) => title === column.title);
    return { ...column, head: isTaken ? `${column.title} (${column.path})` : column.title };
  });
}

function tableSheet(table: Table, rows: readonly Row[]): Sheet {
  const columns = columnsInSheet(table);
  const places = columns.map(({ path }) => table.columns.findIndex((column) => column.path === path));
  return {
    name: table.title,
    head: columns.map(({ head }) => head),
    rows: rows.map((row) =>
      columns.map(({ vocabulary }, index) => sheetCell(row[places[index] as number], isWide(table) ? vocabulary : "")),
    ),
    widths: columns.map(widthOf),
  };
}

/** Terms are shown by their titles, so that people can use the filters. */
function sheetCell(value: Value, vocabulary = ""): SheetCell {
  if (typeof value === "boolean") return value;
  const cell = cellOf(value);
  const inWords = (id: string) => (vocabulary === "" ? id : (termById(vocabulary, id)?.title ?? id));
  if (typeof cell === "object") return cell?.map(inWords).join("; ");
  return typeof cell === "string" ? inWords(cell) : cell;
}

function widthOf({ path, type, shape }: Column): number {
  if (path === "summary" || path === "description") return 70;
  if (type === "integer" || type === "boolean" || shape === "date") return 12;
  return type === "text" && shape !== "link" && shape !== "text" ? 22 : 32;
}

function aboutSheet(published: PublishedRegister, rows: ReadonlyMap<Table, readonly Row[]>): Sheet {
  return {
    name: "About",
    head: ["What", "Meaning", "Rows"],
    rows: [
      ["The Anti-Trafficking Register", "Who works with business against human trafficking, and with which tools."],
      ["Edition", published.generated],
      ...(published.commit === null ? [] : [["Commit", published.commit]]),
      ["Licence", "CC BY 4.0. Name the Anti-Trafficking Register and the date of the edition."],
      ["Empty cells", "Not found in public sources. Empty is not “no”."],
      ["Listing", "Being listed is not an endorsement."],
      ["Several values", "Several values in one cell are joined by “; ”. The sheets after Tools have a row for each."],
      ...sheetTables.map((table) => [`Sheet: ${table.title}`, table.description, rows.get(table)?.length ?? 0]),
    ],
    widths: [32, 110, 10],
  };
}

function columnSheet(): Sheet {
  return {
    name: "Columns",
    head: ["Sheet", "Column", "What it means", "Always there", "Vocabulary", "Name in CSV and JSON"],
    rows: sheetTables.flatMap((table) =>
      columnsInSheet(table).map(({ head, description, isRequired, vocabulary, path }) => [
        ...[table.title, head, description, isRequired, vocabulary, path],
      ]),
    ),
    widths: [24, 28, 100, 14, 20, 28],
  };
}

const main = `xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"`;
const relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const packages = "http://schemas.openxmlformats.org/package/2006";
const office = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/* Cells: 0 plain, 1 of the head, 2 a text that looks like a formula, which the spreadsheet keeps a text when it is edited. */
const styles = `<styleSheet ${main}><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor rgb="FFE3EBF6"/><bgColor indexed="64"/></patternFill></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="3"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="0" fontId="1" fillId="2" borderId="0" xfId="0" applyFont="1" applyFill="1"/><xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" quotePrefix="1" applyNumberFormat="1"/></cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`;

/**
 * Sheets as a workbook that Excel, LibreOffice and Numbers open (ECMA-376).
 *
 * Texts are texts: no cell is a formula. The same sheets give the same bytes.
 *
 * @param day the date of every file within it, YYYY-MM-DD
 */
export function formatWorkbook(sheets: readonly Sheet[], day: string): Uint8Array {
  const sheetPaths = sheets.map((_, index) => `worksheets/sheet${index + 1}.xml`);
  const overrides = [
    ["workbook.xml", "sheet.main"],
    ["styles.xml", "styles"],
    ...sheetPaths.map((path) => [path, "worksheet"]),
  ].map(([path, type]) => `<Override PartName="/xl/${path}" ContentType="${office}.${type}+xml"/>`);
  const parts = [...sheetPaths.map((path) => ["worksheet", path] as const), ["styles", "styles.xml"] as const];
  const entries = sheets.map(
    ({ name }, index) => `<sheet name="${escapeXml(name)}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`,
  );
  const files = {
    "[Content_Types].xml": `<Types xmlns="${packages}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${overrides.join("")}</Types>`,
    "_rels/.rels": relationshipsOf([["officeDocument", "xl/workbook.xml"]]),
    "xl/workbook.xml": `<workbook ${main} xmlns:r="${relations}"><sheets>${entries.join("")}</sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": relationshipsOf(parts),
    "xl/styles.xml": styles,
    ...Object.fromEntries(sheets.map((sheet, index) => [`xl/${sheetPaths[index]}`, worksheet(sheet)])),
  };
  const declaration = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n`;
  return formatArchive(new Map(Object.entries(files).map(([path, text]) => [path, strToU8(declaration + text)])), day);
}

function relationshipsOf(targets: readonly (readonly [type: string, target: string])[]): string {
  const items = targets.map(
    ([type, target], index) => `<Relationship Id="rId${index + 1}" Type="${relations}/${type}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="${packages}/relationships">${items.join("")}</Relationships>`;
}

function worksheet({ head, rows, widths }: Sheet): string {
  const columns = widths.map(
    (width, index) => `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`,
  );
  const lines = [formatRow(head, 1, ` s="1"`), ...rows.map((row, index) => formatRow(row, index + 2))];
  const range = `A1:${letterOf(head.length - 1)}${rows.length + 1}`;
  return `<worksheet ${main}><sheetViews><sheetView workbookViewId="0"><pane xSplit="1" ySplit="1" topLeftCell="B2" activePane="bottomRight" state="frozen"/></sheetView></sheetViews><cols>${columns.join("")}</cols><sheetData>${lines.join("")}</sheetData><autoFilter ref="${range}"/></worksheet>`;
}

function formatRow(cells: readonly SheetCell[], number: number, style = ""): string {
  const texts = cells.map((cell, index) => formatCell(cell, `${letterOf(index)}${number}`, style));
  return `<row r="${number}">${texts.join("")}</row>`;
}

/** Excel refuses a file with a longer cell. */
const longestCell = 32_767;

function formatCell(cell: SheetCell, place: string, style: string): string {
  if (cell === undefined || cell === "") return "";
  if (typeof cell === "number") return `<c r="${place}"${style}><v>${cell}</v></c>`;
  if (typeof cell === "boolean") return `<c r="${place}"${style} t="b"><v>${Number(cell)}</v></c>`;
  const own = /^[\s']*[=+\-@＝＋－＠]/u.test(cell) ? ` s="2"` : style;
  const kept = cell.length <= longestCell ? cell : `${cell.slice(0, longestCell - 1)}…`;
  // Spreadsheets read `_x003D_` as the character of that code: `_x005F_` is the first underscore (ECMA-376, ST_Xstring).
  const text = escapeXml(kept.replace(/_(?=x[0-9a-f]{4}_)/gi, "_x005F_"));
  return `<c r="${place}"${own} t="inlineStr"><is><t xml:space="preserve">${text}</t></is></c>`;
}

function letterOf(index: number): string {
  const rest = Math.floor(index / 26);
  return (rest === 0 ? "" : letterOf(rest - 1)) + String.fromCharCode(65 + (index % 26));
}
