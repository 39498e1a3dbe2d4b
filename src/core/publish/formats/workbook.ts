import { strToU8 } from "fflate";
import { termById } from "../../../dataset/vocabularies.ts";
import { escapeXml } from "../../../dataset/formats.ts";
import { formatArchive } from "../archive.ts";
import type { PublishedRegister } from "../published.ts";
import { toCsvCell, type CellValue, type Column, type Row, type Table } from "../table.ts";
import { tables } from "../tables.ts";

/** Content of a sheet's cell. Undefined and "" are an empty cell. */
type SheetCell = string | number | boolean | undefined;

/** Sheet with a header row and a first column that stay in view, and a filter on each column. */
interface Sheet {
  /** Unique in the workbook, at most 31 characters, none of : \ / ? * [ ]. */
  readonly name: string;
  readonly header: readonly string[];
  readonly rows: readonly (readonly SheetCell[])[];
  /** Widths of the columns, in characters. */
  readonly widths: readonly number[];
}

/** Column of a table in its sheet, with its title in the header row. */
interface SheetColumn extends Column {
  readonly header: string;
}

/** Tables with a sheet of their own. Those of nested lists only repeat what cells of these hold. */
const sheetTables = tables.filter(({ parentTable }) => parentTable === undefined);

/**
 * Formats the register as an Excel workbook: the sheets `About` and `Columns`, then a sheet per table but those of nested lists.
 *
 * @param rows rows of every table; a table without an entry has an empty sheet
 * @returns bytes of the file, the same for the same edition
 */
export function formatRegisterWorkbook(
  published: PublishedRegister,
  rows: ReadonlyMap<Table, readonly Row[]>,
): Uint8Array {
  const tableSheets = sheetTables.map((table) => buildTableSheet(table, rows.get(table) ?? []));
  const sheets = [buildAboutSheet(published, rows), buildColumnsSheet(), ...tableSheets];
  return formatWorkbook(sheets, published.generated);
}

/** Returns true for the tables `entities` and `tools`, of all fields. Their sheets are for people, so terms are in words. */
function isKindTable({ name }: Table): boolean {
  return name === "entities" || name === "tools";
}

/**
 * Returns the columns of a table in the order of its sheet, each with its title as `header`.
 *
 * The name comes first in sheets of listings, since the first column stays in view. A title that an earlier column has gets the
 * path added: "Title (offer.title)".
 */
function toSheetColumns(table: Table): readonly SheetColumn[] {
  const isFirst = (column: Column) => isKindTable(table) && column.path === "name";
  const columns = [...table.columns.filter(isFirst), ...table.columns.filter((column) => !isFirst(column))];
  return columns.map((column, index) => {
    const isTaken = columns.slice(0, index).some(({ title }) => title === column.title);
    return { ...column, header: isTaken ? `${column.title} (${column.path})` : column.title };
  });
}

/**
 * Builds the sheet of a table: `{name: "Tools", header: ["Name", "Id", …], rows: [["A", "a", …]], widths: [32, 32, …]}`. Its name
 * is the table's title, its columns are those of `toSheetColumns`, and its rows those of the table. Terms are in words in the
 * sheets of listings, ids in the others.
 */
function buildTableSheet(table: Table, rows: readonly Row[]): Sheet {
  const columns = toSheetColumns(table);
  const sheetCells = columns.map(({ path, vocabulary }) => ({
    index: table.columns.findIndex((column) => column.path === path),
    vocabulary: isKindTable(table) ? vocabulary : undefined,
  }));
  return {
    name: table.title,
    header: columns.map(({ header }) => header),
    rows: rows.map((row) => sheetCells.map(({ index, vocabulary }) => toSheetCell(row[index], vocabulary))),
    widths: columns.map(chooseWidth),
  };
}

/**
 * Returns the cell of a value. A list becomes a text, its items joined by "; ": `["KE", "TH"]` → "Kenya; Thailand" with the
 * vocabulary `country`, [] → "". Booleans, numbers and undefined stay as they are, and so do unknown ids.
 *
 * @param vocabulary whose titles replace the ids of terms, so that people can use the filters; undefined to keep ids
 */
function toSheetCell(value: CellValue, vocabulary: string | undefined): SheetCell {
  if (typeof value === "boolean") return value;
  const cell = toCsvCell(value);
  const toTitle = (id: string) => (vocabulary === undefined ? id : (termById(vocabulary, id)?.title ?? id));
  if (typeof cell === "object") return cell?.map(toTitle).join("; ");
  return typeof cell === "string" ? toTitle(cell) : cell;
}

/**
 * Returns the width of a column in characters: 70 for `summary` and `description`, 12 for integers, booleans and dates, 22 for
 * single values of another shape than link and text, such as terms, else 32.
 */
function chooseWidth({ path, type, shape }: Column): number {
  if (path === "summary" || path === "description") return 70;
  if (type === "integer" || type === "boolean" || shape === "date") return 12;
  return type === "text" && shape !== "link" && shape !== "text" ? 22 : 32;
}

/**
 * Returns the first sheet, `{name: "About", header: ["What", "Meaning", "Rows"], rows, widths: [32, 110, 10]}`: edition, commit
 * (if there is one), licence, how to read the cells, and then a row for each table, `["Sheet: Tools", "Technology tools, …",
 * 120]`.
 */
function buildAboutSheet(published: PublishedRegister, rows: ReadonlyMap<Table, readonly Row[]>): Sheet {
  return {
    name: "About",
    header: ["What", "Meaning", "Rows"],
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

/**
 * Returns the second sheet, `{name: "Columns", header, rows, widths}`, with a row for each column of each sheet: `["Tools",
 * "Name", "The name that …", true, undefined, "name"]` are its sheet, its header, its meaning, `isRequired`, its vocabulary, and
 * its name in CSV and JSON.
 */
function buildColumnsSheet(): Sheet {
  return {
    name: "Columns",
    header: ["Sheet", "Column", "What it means", "Always there", "Vocabulary", "Name in CSV and JSON"],
    rows: sheetTables.flatMap((table) =>
      toSheetColumns(table).map(({ header, description, isRequired, vocabulary, path }) => {
        return [table.title, header, description, isRequired, vocabulary, path];
      }),
    ),
    widths: [24, 28, 100, 14, 20, 28],
  };
}

const mainNamespace = `xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"`;
const relationshipNamespace = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const packageNamespace = "http://schemas.openxmlformats.org/package/2006";
const contentTypePrefix = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/** Attributes that give a cell one of the styles of `stylesXml`. */
const cellStyles = {
  plain: "",
  header: ` s="1"`,
  /** Text that looks like a formula. The style keeps it a text when somebody edits the cell. */
  quoted: ` s="2"`,
} as const;

const stylesXml = [
  `<styleSheet ${mainNamespace}>`,
  '<fonts count="2">',
  '<font><sz val="11"/><name val="Calibri"/></font>',
  '<font><b/><sz val="11"/><name val="Calibri"/></font>',
  "</fonts>",
  '<fills count="3">',
  '<fill><patternFill patternType="none"/></fill>',
  '<fill><patternFill patternType="gray125"/></fill>',
  '<fill><patternFill patternType="solid"><fgColor rgb="FFE3EBF6"/><bgColor indexed="64"/></patternFill></fill>',
  "</fills>",
  '<borders count="1">',
  "<border><left/><right/><top/><bottom/><diagonal/></border>",
  "</borders>",
  '<cellStyleXfs count="1">',
  '<xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>',
  "</cellStyleXfs>",
  '<cellXfs count="3">',
  '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>',
  '<xf numFmtId="0" fontId="1" fillId="2" borderId="0" xfId="0" applyFont="1" applyFill="1"/>',
  '<xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" quotePrefix="1" applyNumberFormat="1"/>',
  "</cellXfs>",
  '<cellStyles count="1">',
  '<cellStyle name="Normal" xfId="0" builtinId="0"/>',
  "</cellStyles>",
  "</styleSheet>",
].join("");

/**
 * Formats sheets as a workbook that Excel, LibreOffice and Numbers open (ECMA-376).
 *
 * Texts are written as texts, so that no cell is a formula. The same sheets and day give the same bytes.
 *
 * @param day date stamp of every file within the workbook, YYYY-MM-DD
 */
export function formatWorkbook(sheets: readonly Sheet[], day: string): Uint8Array {
  const sheetPaths = sheets.map((_, index) => `worksheets/sheet${index + 1}.xml`);
  const sheetFiles = sheets.map((sheet, index) => [`xl/${sheetPaths[index]}`, formatWorksheet(sheet)] as const);
  const relationships = [...sheetPaths.map((path) => ["worksheet", path] as const), ["styles", "styles.xml"] as const];
  const xmlByPath: Readonly<Record<string, string>> = {
    "[Content_Types].xml": formatContentTypes(sheetPaths),
    "_rels/.rels": formatRelationships([["officeDocument", "xl/workbook.xml"]]),
    "xl/workbook.xml": formatSheetList(sheets),
    "xl/_rels/workbook.xml.rels": formatRelationships(relationships),
    "xl/styles.xml": stylesXml,
    ...Object.fromEntries(sheetFiles),
  };
  const declaration = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n`;
  const files = Object.entries(xmlByPath).map(([path, xml]) => [path, strToU8(declaration + xml)] as const);
  return formatArchive(new Map(files), day);
}

/**
 * Formats `[Content_Types].xml`, which names the type of each file of the workbook: `<Types …>` with two `<Default>`s, and an
 * `<Override PartName="/xl/…" ContentType="…"/>` for workbook.xml, styles.xml and each sheet.
 */
function formatContentTypes(sheetPaths: readonly string[]): string {
  const types = [
    ["workbook.xml", "sheet.main"],
    ["styles.xml", "styles"],
    ...sheetPaths.map((path) => [path, "worksheet"]),
  ];
  const overrides = types.map(
    ([path, type]) => `<Override PartName="/xl/${path}" ContentType="${contentTypePrefix}.${type}+xml"/>`,
  );
  const defaults = [
    `<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>`,
    `<Default Extension="xml" ContentType="application/xml"/>`,
  ];
  return `<Types xmlns="${packageNamespace}/content-types">${defaults.join("")}${overrides.join("")}</Types>`;
}

/**
 * Formats `xl/workbook.xml`, the list of sheets: `<workbook …><sheets><sheet name="About" sheetId="1" r:id="rId1"/>…`. Sheet n
 * has the relationship `rId<n>`.
 */
function formatSheetList(sheets: readonly Sheet[]): string {
  const entries = sheets.map(
    ({ name }, index) => `<sheet name="${escapeXml(name)}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`,
  );
  return `<workbook ${mainNamespace} xmlns:r="${relationshipNamespace}"><sheets>${entries.join("")}</sheets></workbook>`;
}

/**
 * Formats the content of a file of relationships, which tells where files of a type are, without an XML declaration:
 * `<Relationships …>` with a `<Relationship Id="rId1" Type="…/worksheet" Target="worksheets/sheet1.xml"/>` for each, in their
 * order.
 */
function formatRelationships(relationships: readonly (readonly [type: string, target: string])[]): string {
  const items = relationships.map(
    ([type, target], index) =>
      `<Relationship Id="rId${index + 1}" Type="${relationshipNamespace}/${type}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="${packageNamespace}/relationships">${items.join("")}</Relationships>`;
}

/**
 * Formats a sheet as `<worksheet …>`, in the order of elements that ECMA-376 demands: view with the frozen header and first
 * column, column widths, cells (the header in row 1), and a filter from A1 to the last cell.
 */
function formatWorksheet({ header, rows, widths }: Sheet): string {
  const frozenPane = `<pane xSplit="1" ySplit="1" topLeftCell="B2" activePane="bottomRight" state="frozen"/>`;
  const columns = widths.map(
    (width, index) => `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`,
  );
  const headerRow = formatRow(header, 1, cellStyles.header);
  const otherRows = rows.map((row, index) => formatRow(row, index + 2, cellStyles.plain));
  const lastCell = `${toColumnLetters(header.length - 1)}${rows.length + 1}`;
  return [
    `<worksheet ${mainNamespace}>`,
    `<sheetViews><sheetView workbookViewId="0">${frozenPane}</sheetView></sheetViews>`,
    `<cols>${columns.join("")}</cols>`,
    `<sheetData>${headerRow}${otherRows.join("")}</sheetData>`,
    `<autoFilter ref="A1:${lastCell}"/>`,
    "</worksheet>",
  ].join("");
}

/** Formats a row, whose number counts from 1: `<row r="2"><c r="A2" …>…</c></row>`. */
function formatRow(cells: readonly SheetCell[], rowNumber: number, style: string): string {
  const formattedCells = cells.map((cell, index) => formatCell(cell, `${toColumnLetters(index)}${rowNumber}`, style));
  return `<row r="${rowNumber}">${formattedCells.join("")}</row>`;
}

/** Excel refuses a file with a longer text in a cell. */
const maxCellLength = 32_767;

/**
 * Formats a cell: 7 → `<c r="B2"><v>7</v></c>`, true → `<c r="B2" t="b"><v>1</v></c>`, a text →
 * `<c r="B2" t="inlineStr"><is><t xml:space="preserve">Kenya</t></is></c>`, an empty cell → "".
 *
 * A text longer than `maxCellLength` (32,767) is cut to that length and ends in "…". One that looks like a formula has the style
 * `quoted`.
 *
 * @param address such as `B2`
 * @param style attributes of `cellStyles`, after `r`
 */
function formatCell(cell: SheetCell, address: string, style: string): string {
  if (cell === undefined || cell === "") return "";
  if (typeof cell === "number") return `<c r="${address}"${style}><v>${cell}</v></c>`;
  if (typeof cell === "boolean") return `<c r="${address}"${style} t="b"><v>${Number(cell)}</v></c>`;
  const looksLikeFormula = /^[\s']*[=+\-@＝＋－＠]/u.test(cell);
  const textStyle = looksLikeFormula ? cellStyles.quoted : style;
  const text = cell.length <= maxCellLength ? cell : `${cell.slice(0, maxCellLength - 1)}…`;
  // Spreadsheets read `_x003D_` as the character of that code: `_x005F_` is the first underscore (ECMA-376, ST_Xstring).
  const escapedText = escapeXml(text.replace(/_(?=x[0-9a-f]{4}_)/gi, "_x005F_"));
  return `<c r="${address}"${textStyle} t="inlineStr"><is><t xml:space="preserve">${escapedText}</t></is></c>`;
}

/** Returns the letters of a column by its index: 0 is A, 25 is Z, 26 is AA. */
function toColumnLetters(index: number): string {
  const precedingLetters = index < 26 ? "" : toColumnLetters(Math.floor(index / 26) - 1);
  return precedingLetters + String.fromCharCode(65 + (index % 26));
}
