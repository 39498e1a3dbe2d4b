import { termById } from "../../../dataset/vocabularies.ts";
import { cellOf } from "../csv.ts";
import type { Column, PublishedRegister, Row, Table, Value } from "../tables/table.ts";
import { sheetTables } from "../tables/tables.ts";
import { formatWorkbook, type Sheet, type SheetCell } from "./sheet-xml.ts";

/** The register as a workbook: what it is, what each column means, then a sheet a table. */
export function formatRegisterWorkbook(
  published: PublishedRegister,
  rows: ReadonlyMap<Table, readonly Row[]>,
): Uint8Array {
  const sheets = sheetTables.map((table) => tableSheet(table, rows.get(table) ?? []));
  return formatWorkbook([aboutSheet(published, rows), columnSheet(), ...sheets], {
    title: "The Anti-Trafficking Register",
    date: published.generated,
  });
}

/** The columns of a table in the order of its sheet. A name comes first, since the first column stays in view. */
function columnsInSheet({ name, columns }: Table): readonly Column[] {
  const isName = (column: Column) => ["entities", "tools"].includes(name) && column.path === "name";
  return [...columns.filter(isName), ...columns.filter((column) => !isName(column))];
}

function tableSheet(table: Table, rows: readonly Row[]): Sheet {
  const columns = columnsInSheet(table);
  const places = columns.map((column) => table.columns.indexOf(column));
  const isWide = table.name === "entities" || table.name === "tools";
  return {
    name: table.title,
    head: headsOf(table),
    rows: rows.map((row) =>
      columns.map((column, index) => sheetCell(row[places[index] as number], isWide ? column.vocabulary : undefined)),
    ),
    widths: columns.map(widthOf),
  };
}

/** The heads of a sheet's columns. Where two would be the same, the second one adds its path. */
function headsOf(table: Table): string[] {
  const seen = new Set<string>();
  return columnsInSheet(table).map(({ title, path }) => {
    const head = seen.has(title) ? `${title} (${path})` : title;
    seen.add(head);
    return head;
  });
}

/** Terms are shown by their titles, so that people can use the filters. */
function sheetCell(value: Value, vocabulary: string | undefined): SheetCell {
  if (typeof value === "boolean") return value;
  const cell = cellOf(value);
  const inWords = (id: string) => (vocabulary === undefined ? id : (termById(vocabulary, id)?.title ?? id));
  if (typeof cell === "object") return cell?.map(inWords).join("; ");
  return typeof cell === "string" ? inWords(cell) : cell;
}

function widthOf({ path, type, shape }: Column): number {
  if (path === "summary" || path === "description") return 70;
  if (type === "integer" || type === "boolean" || shape === "date") return 12;
  return type === "text" && shape !== "link" && shape !== "text" ? 22 : 32;
}

function aboutSheet(published: PublishedRegister, rows: ReadonlyMap<Table, readonly Row[]>): Sheet {
  const facts: (readonly [string, string])[] = [
    ["The Anti-Trafficking Register", "Who works with business against human trafficking, and with which tools."],
    ["Edition", published.generated],
    ...(published.commit === null ? [] : [["Commit", published.commit] as const]),
    ["Licence", "CC BY 4.0. Name the Anti-Trafficking Register and the date of the edition."],
    ["Empty cells", "Not found in public sources. Empty is not “no”."],
    ["Listing", "Being listed is not an endorsement."],
    ["Several values", "Several values in one cell are joined by “; ”. The sheets after Tools have a row for each."],
  ];
  return {
    name: "About",
    head: ["What", "Meaning", "Rows"],
    rows: [
      ...facts.map(([what, meaning]) => [what, meaning, undefined] as const),
      ...sheetTables.map(
        (table) => [`Sheet: ${table.title}`, table.description, rows.get(table)?.length ?? 0] as const,
      ),
    ],
    widths: [32, 110, 10],
  };
}

function columnSheet(): Sheet {
  return {
    name: "Columns",
    head: ["Sheet", "Column", "What it means", "Always there", "Vocabulary", "Name in CSV and JSON"],
    rows: sheetTables.flatMap((table) => {
      const heads = headsOf(table);
      return columnsInSheet(table).map(({ path, description, isRequired, vocabulary }, index) => [
        table.title,
        heads[index],
        description,
        isRequired,
        vocabulary,
        path,
      ]);
    }),
    widths: [24, 28, 100, 14, 20, 28],
  };
}
