import { unzipSync, strFromU8 } from "fflate";
import readWorkbook from "read-excel-file/node";
import { beforeAll, expect, test } from "vitest";
import {
  publishedFixture,
  readPublishedText,
  readPublishedListings,
  rebuildListings,
  longTableNames,
  type ReadRow,
} from "../../../testing/published-fixture.ts";
import { hostileCells, hostileCodes } from "../../../testing/hostile/cells.ts";
import { formatWorkbook } from "./workbook.ts";

const bytes = Buffer.from(publishedFixture.get("register.xlsx") ?? "");
let sheets: ReadonlyMap<string, ReadRow[]>;
/** Rows of the sheet `Columns`. */
let columnRows: readonly Record<string, unknown>[];

type Cell = string | number | boolean | null;

let sheetNames: readonly string[];
let cellsBySheet: ReadonlyMap<string, Cell[][]>;

async function readSheets(workbook: Buffer): Promise<Map<string, Cell[][]>> {
  const parsedSheets = await readWorkbook(workbook, { trim: false });
  return new Map(parsedSheets.map(({ sheet, data }) => [sheet, data as Cell[][]]));
}

/** Returns the rows of a sheet, their cells by the title in the header. */
function readRows(sheet: string): Record<string, Cell>[] {
  const [header = [], ...rows] = cellsBySheet.get(sheet) ?? [];
  return rows.map((row) => Object.fromEntries(row.map((cell, index) => [String(header[index]), cell])));
}

beforeAll(async () => {
  cellsBySheet = await readSheets(bytes);
  sheetNames = [...cellsBySheet.keys()];
  columnRows = readRows("Columns");
  sheets = new Map(sheetNames.slice(2).map((name) => [name, readRows(name).map((row) => renameToPaths(name, row))]));
});

/** Returns a row by the columns' names in CSV and JSON, which the sheet `Columns` states, and with ids of terms. */
function renameToPaths(sheet: string, row: Record<string, Cell>): ReadRow {
  const sheetColumns = columnRows.filter((column) => column["Sheet"] === sheet);
  const isWide = sheet === "Organisations" || sheet === "Tools";
  return Object.fromEntries(
    sheetColumns.map((column) => {
      const cell = row[String(column["Column"])] ?? null;
      const vocabulary = isWide ? column["Vocabulary"] : null;
      const value = typeof vocabulary === "string" ? toTermId(cell, vocabulary) : cell;
      return [String(column["Name in CSV and JSON"]), value];
    }),
  );
}

const { vocabularies } = JSON.parse(readPublishedText("register.json")) as {
  vocabularies: Record<string, { terms: { id: string; title: string }[] }>;
};

/** Returns the id of the term whose title is in a cell; the cell as it is if it holds several terms or none. */
function toTermId(cell: Cell, vocabulary: string): Cell {
  const term = vocabularies[vocabulary]?.terms.find(({ title }) => title === cell);
  return term?.id ?? cell;
}

/** Titles of sheets by table, where they are not the table's name. */
const sheetTitles: Readonly<Record<string, string>> = {
  entities: "Organisations",
  aliases: "Other names",
  partnerships: "Ways to engage",
  regulations: "Laws",
  work: "Kinds of work",
  clarity_found: "Clarity, Found",
  clarity_missing: "Clarity, Missing",
};
const toSheetTitle = (table: string) =>
  sheetTitles[table] ?? table.charAt(0).toUpperCase() + table.slice(1).replace("_", " ");

/** Returns the rows of a table. Nested lists, which are one cell in a sheet, are split into rows as in their own table. */
function readTable(table: string): readonly ReadRow[] {
  const nestedLists = {
    case_studies_countries: ["case_studies", "countries", "term"],
    evaluations_countries: ["evaluations", "countries", "term"],
    help_lines_countries: ["help_lines", "countries", "term"],
    help_lines_languages: ["help_lines", "languages", "term"],
    sources_supports: ["sources", "supports", "field"],
  };
  const [parentTable, path, column] = nestedLists[table as keyof typeof nestedLists] ?? [];
  if (parentTable === undefined || path === undefined || column === undefined)
    return sheets.get(toSheetTitle(table)) ?? [];
  return (sheets.get(toSheetTitle(parentTable)) ?? []).flatMap(({ listing, position, ...cells }) => {
    const cell = cells[path];
    return typeof cell === "string" ? cell.split("; ").map((item) => ({ listing, position, [column]: item })) : [];
  });
}

test("a spreadsheet reader finds every fact of every listing", () => {
  const rebuilt = rebuildListings(readTable);
  const published = readPublishedListings();
  expect([...rebuilt.keys()]).toEqual([...published.keys()]);
  for (const [reference, listing] of published) expect(rebuilt.get(reference), reference).toEqual(listing);
});

test("each list has a sheet, and each column of each sheet is explained", () => {
  expect(sheetNames.slice(0, 5)).toEqual(["About", "Columns", "Listings", "Organisations", "Tools"]);
  expect(longTableNames.every((name) => name.includes("s_") || readTable(name).length > 0)).toBe(true);
  for (const name of sheetNames.slice(2)) {
    const [header = []] = cellsBySheet.get(name) ?? [];
    const sheetColumns = columnRows.filter((column) => column["Sheet"] === name);
    expect(sheetColumns.map((column) => column["Column"])).toEqual(header);
    expect(
      sheetColumns.every((column) => String(column["What it means"] ?? "") !== ""),
      name,
    ).toBe(true);
    expect(name).toMatch(/^[^:\\/?*[\]]{1,31}$/);
  }
});

test("wide sheets show terms in words", () => {
  const [first] = (sheets.get("Organisations") ?? []) as Record<string, string>[];
  expect(first).toMatchObject({
    id: "brannock-trade",
    headquarters: "BE",
    "reach.countries": expect.stringContaining("Bangladesh"),
  });
});

test("every sheet has a frozen header row and a filter", () => {
  const files = unzipSync(bytes);
  const parts = Object.keys(files).filter((path) => path.startsWith("xl/worksheets/"));
  expect(parts.length).toBeGreaterThan(20);
  for (const part of parts) {
    const xml = strFromU8(files[part] as Uint8Array);
    expect(xml, part).toContain('ySplit="1" topLeftCell="B2" activePane="bottomRight" state="frozen"');
    expect(xml, part).toMatch(/<autoFilter ref="A1:[A-Z]+\d+"\/>/);
  }
});

const formatSheet = (rows: readonly (readonly (string | number)[])[], name = "S") =>
  Buffer.from(formatWorkbook([{ name, header: ["A"], rows, widths: [10] }], "2026-09-01"));

test.each(hostileCells)("no cell is a formula, and each text can be read back: $name", async ({ text }) => {
  const workbook = formatSheet([[text]]);
  expect(strFromU8(unzipSync(workbook)["xl/worksheets/sheet1.xml"] as Uint8Array)).not.toContain("<f");
  const rows = (await readSheets(workbook)).get("S");
  expect(String(rows?.[1]?.[0])).toBe(text);
});

test.each(hostileCodes)("a text that looks like a character code stays a text: %s", (text) => {
  const xml = strFromU8(unzipSync(formatSheet([[text]]))["xl/worksheets/sheet1.xml"] as Uint8Array);
  const [, cell = ""] = /<c r="A2".*?<t [^>]*>(.*?)<\/t>/.exec(xml) ?? [];
  // ECMA-376 decodes these codes.
  const decodedText = cell.replace(/_x([0-9a-f]{4})_/gi, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
  expect(decodedText).toBe(text);
});

test("a text that is too long for a spreadsheet is cut", async () => {
  const rows = (await readSheets(formatSheet([["x".repeat(40_000)]]))).get("S");
  expect(rows?.[1]?.[0]).toBe(`${"x".repeat(32_766)}…`);
});

test("the same sheets give the same bytes in every time zone", () => {
  const zone = process.env["TZ"];
  try {
    process.env["TZ"] = "Pacific/Auckland";
    const bytesInAuckland = formatSheet([["a", 1]]);
    process.env["TZ"] = "America/Los_Angeles";
    expect(formatSheet([["a", 1]]).equals(bytesInAuckland)).toBe(true);
  } finally {
    if (zone === undefined) delete process.env["TZ"];
    else process.env["TZ"] = zone;
  }
});
