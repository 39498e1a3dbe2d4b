import { escapeXml } from "../../../dataset/xml.ts";
import { strToU8, zipSync, type Zippable } from "fflate";

/** What a cell of a sheet holds; undefined is an empty cell. */
export type SheetCell = string | number | boolean | undefined;

/** A sheet with a head that stays in view and filters. */
export interface Sheet {
  /** At most 31 characters, none of : \ / ? * [ ], each different. */
  readonly name: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly SheetCell[])[];
  /** Of each column, in characters. */
  readonly widths: readonly number[];
}

export interface WorkbookFacts {
  readonly title: string;
  /** YYYY-MM-DD: the date of the workbook and of every file within it. */
  readonly date: string;
}

const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const packages = "http://schemas.openxmlformats.org/package/2006";
const office = "application/vnd.openxmlformats-officedocument.spreadsheetml";
const declaration = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n`;

/** Excel refuses a file with a longer cell. */
const longestCell = 32_767;

/**
 * Sheets as a workbook that Excel, LibreOffice and Numbers open (ECMA-376).
 *
 * Texts are texts: no cell is a formula. The same sheets give the same bytes.
 */
export function formatWorkbook(sheets: readonly Sheet[], { title, date }: WorkbookFacts): Uint8Array {
  const files: Record<string, string> = {
    "[Content_Types].xml": contentTypes(sheets.length),
    "_rels/.rels": relationshipsOf([
      [`${relations}/officeDocument`, "xl/workbook.xml"],
      [`${packages}/relationships/metadata/core-properties`, "docProps/core.xml"],
    ]),
    "docProps/core.xml": coreProperties(title, date),
    "xl/workbook.xml": workbook(sheets),
    "xl/_rels/workbook.xml.rels": relationshipsOf([
      ...sheets.map((_, index) => [`${relations}/worksheet`, `worksheets/sheet${index + 1}.xml`] as const),
      [`${relations}/styles`, "styles.xml"],
    ]),
    "xl/styles.xml": styles,
  };
  sheets.forEach((sheet, index) => (files[`xl/worksheets/sheet${index + 1}.xml`] = worksheet(sheet)));
  const [year, month, day] = date.split("-").map(Number) as [number, number, number];
  // The archive keeps local time, and this is the same local time everywhere.
  const mtime = new Date(year, month - 1, day, 12);
  const zippable: Zippable = Object.fromEntries(
    Object.entries(files).map(([path, text]) => [path, [strToU8(declaration + text), { mtime }]]),
  );
  return zipSync(zippable);
}

function contentTypes(sheetCount: number): string {
  const overrides = [
    ["/xl/workbook.xml", `${office}.sheet.main+xml`],
    ["/xl/styles.xml", `${office}.styles+xml`],
    ["/docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml"],
    ...Array.from({ length: sheetCount }, (_, index) => [
      `/xl/worksheets/sheet${index + 1}.xml`,
      `${office}.worksheet+xml`,
    ]),
  ];
  return `<Types xmlns="${packages}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${overrides
    .map(([part, type]) => `<Override PartName="${part}" ContentType="${type}"/>`)
    .join("")}</Types>`;
}

function relationshipsOf(targets: readonly (readonly [type: string, target: string])[]): string {
  return `<Relationships xmlns="${packages}/relationships">${targets
    .map(([type, target], index) => `<Relationship Id="rId${index + 1}" Type="${type}" Target="${target}"/>`)
    .join("")}</Relationships>`;
}

function coreProperties(title: string, date: string): string {
  const at = (name: string) => `<dcterms:${name} xsi:type="dcterms:W3CDTF">${date}T00:00:00Z</dcterms:${name}>`;
  return `<cp:coreProperties xmlns:cp="${packages}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>${escapeXml(title)}</dc:title>${at("created")}${at("modified")}</cp:coreProperties>`;
}

function workbook(sheets: readonly Sheet[]): string {
  const entries = sheets.map(
    ({ name }, index) => `<sheet name="${escapeXml(name)}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`,
  );
  const filters = sheets.map((sheet, index) => {
    const place = `'${sheet.name.replaceAll("'", "''")}'!${rangeOf(sheet, "$")}`;
    return `<definedName name="_xlnm._FilterDatabase" localSheetId="${index}" hidden="1">${escapeXml(place)}</definedName>`;
  });
  return `<workbook xmlns="${main}" xmlns:r="${relations}"><sheets>${entries.join("")}</sheets><definedNames>${filters.join("")}</definedNames></workbook>`;
}

/* Cells: 0 plain, 1 of the head, 2 a text that looks like a formula, which the spreadsheet keeps a text when it is edited. */
const styles = `<styleSheet xmlns="${main}"><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor rgb="FFE3EBF6"/><bgColor indexed="64"/></patternFill></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="3"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="0" fontId="1" fillId="2" borderId="0" xfId="0" applyFont="1" applyFill="1"/><xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" quotePrefix="1" applyNumberFormat="1"/></cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`;

function worksheet(sheet: Sheet): string {
  const { head, rows, widths } = sheet;
  const columns = widths.map(
    (width, index) => `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`,
  );
  const lines = [formatRow(head, 1, ` s="1"`), ...rows.map((row, index) => formatRow(row, index + 2))];
  return `<worksheet xmlns="${main}"><sheetViews><sheetView workbookViewId="0"><pane xSplit="1" ySplit="1" topLeftCell="B2" activePane="bottomRight" state="frozen"/></sheetView></sheetViews><cols>${columns.join("")}</cols><sheetData>${lines.join("")}</sheetData><autoFilter ref="${rangeOf(sheet)}"/></worksheet>`;
}

function rangeOf({ head, rows }: Sheet, fixed = ""): string {
  return `${fixed}A${fixed}1:${fixed}${letterOf(head.length - 1)}${fixed}${rows.length + 1}`;
}

function formatRow(cells: readonly SheetCell[], number: number, style = ""): string {
  const texts = cells.map((cell, index) => formatCell(cell, `${letterOf(index)}${number}`, style));
  return `<row r="${number}">${texts.join("")}</row>`;
}

function formatCell(cell: SheetCell, place: string, style: string): string {
  if (cell === undefined || cell === "") return "";
  if (typeof cell === "number") return `<c r="${place}"${style}><v>${cell}</v></c>`;
  if (typeof cell === "boolean") return `<c r="${place}"${style} t="b"><v>${Number(cell)}</v></c>`;
  const own = /^[\s']*[=+\-@＝＋－＠]/u.test(cell) ? ` s="2"` : style;
  return `<c r="${place}"${own} t="inlineStr"><is><t xml:space="preserve">${escapeXml(escapeCodes(shorten(cell)))}</t></is></c>`;
}

function shorten(text: string): string {
  return text.length <= longestCell ? text : `${text.slice(0, longestCell - 1)}…`;
}

/** Spreadsheets read `_x003D_` as the character of that code: `_x005F_` is the first underscore (ECMA-376, ST_Xstring). */
function escapeCodes(text: string): string {
  return text.replace(/_(?=x[0-9a-f]{4}_)/gi, "_x005F_");
}

const letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";

function letterOf(index: number): string {
  const rest = Math.floor(index / 26);
  return (rest === 0 ? "" : letterOf(rest - 1)) + letters.charAt(index % 26);
}
