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
/** What the sheet of the columns says, by sheet. */
let columns: readonly Record<string, unknown>[];

type Cell = string | number | boolean | null;

let names: readonly string[];
let cells: ReadonlyMap<string, Cell[][]>;

async function readSheets(book: Buffer): Promise<Map<string, Cell[][]>> {
  const read = await readWorkbook(book, { trim: false });
  return new Map(read.map(({ sheet, data }) => [sheet, data as Cell[][]]));
}

function readRows(name: string): Record<string, Cell>[] {
  const [head = [], ...rows] = cells.get(name) ?? [];
  return rows.map((row) => Object.fromEntries(row.map((cell, index) => [String(head[index]), cell])));
}

beforeAll(async () => {
  cells = await readSheets(bytes);
  names = [...cells.keys()];
  columns = readRows("Columns");
  sheets = new Map(names.slice(2).map((name) => [name, readRows(name).map((row) => byPath(name, row))]));
});

/** A row with the names that CSV and JSON have, as the sheet of the columns tells. */
function byPath(sheet: string, row: Record<string, Cell>): ReadRow {
  const own = columns.filter((each) => each["Sheet"] === sheet);
  const isWide = sheet === "Organisations" || sheet === "Tools";
  return Object.fromEntries(
    own.map((each) => {
      const cell = row[String(each["Column"])] ?? null;
      const vocabulary = isWide ? each["Vocabulary"] : null;
      return [String(each["Name in CSV and JSON"]), typeof vocabulary === "string" ? idOf(cell, vocabulary) : cell];
    }),
  );
}

const { vocabularies } = JSON.parse(readPublishedText("register.json")) as {
  vocabularies: Record<string, { terms: { id: string; title: string }[] }>;
};

/** The id of a term that a cell says in words; lists come from sheets of their own. */
function idOf(cell: Cell, vocabulary: string): Cell {
  const term = vocabularies[vocabulary]?.terms.find(({ title }) => title === cell);
  return term?.id ?? cell;
}

const sheetOf: Readonly<Record<string, string>> = {
  entities: "Organisations",
  aliases: "Other names",
  partnerships: "Ways to engage",
  regulations: "Laws",
  work: "Kinds of work",
  clarity_found: "Clarity, Found",
  clarity_missing: "Clarity, Missing",
};
const titleOf = (table: string) => sheetOf[table] ?? table.charAt(0).toUpperCase() + table.slice(1).replace("_", " ");

/** Lists within things are in one cell of a sheet; here each is a row again, as the long tables have it. */
function rowsOf(table: string): readonly ReadRow[] {
  const within = {
    case_studies_countries: ["case_studies", "countries", "term"],
    sources_supports: ["sources", "supports", "field"],
  };
  const [holder, part, column] = within[table as keyof typeof within] ?? [];
  if (holder === undefined || part === undefined || column === undefined) return sheets.get(titleOf(table)) ?? [];
  return (sheets.get(titleOf(holder)) ?? []).flatMap(({ listing, position, ...cells }) => {
    const cell = cells[part];
    return typeof cell === "string" ? cell.split("; ").map((each) => ({ listing, position, [column]: each })) : [];
  });
}

test("a spreadsheet reader finds every fact of every listing", () => {
  const rebuilt = rebuildListings(rowsOf);
  const published = readPublishedListings();
  expect([...rebuilt.keys()]).toEqual([...published.keys()]);
  for (const [reference, listing] of published) expect(rebuilt.get(reference), reference).toEqual(listing);
});

test("each list has a sheet, and each column of each sheet is explained", () => {
  expect(names.slice(0, 5)).toEqual(["About", "Columns", "Listings", "Organisations", "Tools"]);
  expect(longTableNames.every((name) => name.includes("s_") || rowsOf(name).length > 0)).toBe(true);
  for (const name of names.slice(2)) {
    const [head = []] = cells.get(name) ?? [];
    const explained = columns.filter((each) => each["Sheet"] === name);
    expect(explained.map((each) => each["Column"])).toEqual(head);
    expect(
      explained.every((each) => String(each["What it means"] ?? "") !== ""),
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

test("every sheet keeps its head in view and can be filtered", () => {
  const files = unzipSync(bytes);
  const parts = Object.keys(files).filter((path) => path.startsWith("xl/worksheets/"));
  expect(parts.length).toBeGreaterThan(20);
  for (const part of parts) {
    const xml = strFromU8(files[part] as Uint8Array);
    expect(xml, part).toContain('ySplit="1" topLeftCell="B2" activePane="bottomRight" state="frozen"');
    expect(xml, part).toMatch(/<autoFilter ref="A1:[A-Z]+\d+"\/>/);
  }
});

const bookOf = (rows: readonly (readonly (string | number)[])[], name = "S") =>
  Buffer.from(formatWorkbook([{ name, head: ["A"], rows, widths: [10] }], "2026-09-01"));

test.each(hostileCells)("no cell is a formula, and each text is kept: $name", async ({ text }) => {
  const book = bookOf([[text]]);
  expect(strFromU8(unzipSync(book)["xl/worksheets/sheet1.xml"] as Uint8Array)).not.toContain("<f");
  const rows = (await readSheets(book)).get("S");
  expect(String(rows?.[1]?.[0])).toBe(text);
});

test.each(hostileCodes)("a text is no code of a character: %s", (text) => {
  const xml = strFromU8(unzipSync(bookOf([[text]]))["xl/worksheets/sheet1.xml"] as Uint8Array);
  const [, cell = ""] = /<c r="A2".*?<t [^>]*>(.*?)<\/t>/.exec(xml) ?? [];
  // As ECMA-376 reads it.
  const read = cell.replace(/_x([0-9a-f]{4})_/gi, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
  expect(read).toBe(text);
});

test("a cell that no spreadsheet would take is cut", async () => {
  const rows = (await readSheets(bookOf([["x".repeat(40_000)]]))).get("S");
  expect(rows?.[1]?.[0]).toBe(`${"x".repeat(32_766)}…`);
});

test("the bytes do not depend on where and when it is made", () => {
  const zone = process.env["TZ"];
  try {
    process.env["TZ"] = "Pacific/Auckland";
    const there = bookOf([["a", 1]]);
    process.env["TZ"] = "America/Los_Angeles";
    expect(bookOf([["a", 1]]).equals(there)).toBe(true);
  } finally {
    if (zone === undefined) delete process.env["TZ"];
    else process.env["TZ"] = zone;
  }
});
