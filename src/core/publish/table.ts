import { formatCsvTable, type CsvCell } from "../../dataset/formats.ts";
import { type Field, type Shape, shapeOf } from "../../dataset/fields.ts";
import type { toPublishedRegister } from "./published.ts";
import texts from "./tables.json" with { type: "json" };

export type PublishedRegister = ReturnType<typeof toPublishedRegister>;

/** An item of a list that is more than a text: an output, a source, a relation. */
export type Thing = Readonly<Record<string, unknown>>;

/** What a cell holds; undefined where nothing was found. */
export type Value = string | number | boolean | readonly string[] | readonly Thing[] | undefined;

export type ColumnType = "text" | "integer" | "boolean" | "list" | "things";

/** A column of a table, the same in every format. */
export interface Column {
  /** Its name in CSV files: dotted where it lies in another field, as in the JSON. */
  readonly path: string;
  /** Its name in Parquet and SQL: with "_" in place of dots. */
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly type: ColumnType;
  readonly shape: Shape;
  /** No cell of it is empty. */
  readonly isRequired: boolean;
  /** Of its terms. */
  readonly vocabulary?: string;
  /** What things are made of. */
  readonly parts?: readonly Column[];
}

/** Columns whose values are those of a column of another table. */
export interface ForeignKey {
  /** Names of columns of this table. */
  readonly columns: readonly string[];
  readonly table: string;
  /** Names of columns of that table, in the same order. */
  readonly references: readonly string[];
  /** A value may be the id of a listing that moved, which that table does not have. */
  readonly isLoose?: true;
}

/** A table of the published dataset: what CSV files, sheets, Parquet files and the database hold. */
export interface Table {
  /** snake_case: of its CSV file and in SQL. */
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly columns: readonly Column[];
  /** Names of the columns that together are different in each row. */
  readonly primaryKey: readonly string[];
  readonly foreignKeys: readonly ForeignKey[];
  /** The table that this one only opens further: it holds no fact of its own. */
  readonly opens?: string;
  /** In order: by listing, then as the listing has them. */
  readonly rowsOf: (published: PublishedRegister) => Row[];
}

/** The values of a row, one for each column. */
export type Row = readonly Value[];

/** A column as a field of the schemas describes it. */
export function columnOf(field: Field, path = field.path, title = field.title): Column {
  const { description, isRequired, vocabulary, item } = field;
  const type = columnType(field);
  return {
    path,
    name: path.replaceAll(".", "_"),
    title,
    description,
    type,
    shape: shapeOf(field),
    // A list that is always there may have nothing in it, and then its cell is empty.
    isRequired: isRequired && (field.type !== "list" || (field.schema.minItems ?? 0) > 0),
    ...(vocabulary !== undefined && { vocabulary }),
    ...(type === "things" && item !== undefined && { parts: item.fields.map((part) => columnOf(part, part.name)) }),
  };
}

function columnType({ type, item, schema }: Field): ColumnType {
  if (type === "integer") return "integer";
  if (type === "list") return item?.type === "map" ? "things" : "list";
  return schema.type === "boolean" ? "boolean" : "text";
}

/** A column that no field of the schemas describes: a text unless it says otherwise. */
export type PlainColumn = Pick<Column, "name" | "title" | "description"> & Partial<Column>;

export function plainColumn(column: PlainColumn): Column {
  return { path: column.name, type: "text", shape: "text", isRequired: true, ...column };
}

/** What tables.json says of a table; those without columns or keys get them from the schemas. */
interface Definition extends Pick<Table, "title" | "description" | "primaryKey"> {
  readonly columns?: readonly PlainColumn[];
  readonly foreignKeys?: readonly ForeignKey[];
}

const definitions = texts.tables as unknown as Readonly<Record<keyof typeof texts.tables, Definition>>;

/** The column that says which listing a row belongs to. */
export const listingColumn = plainColumn(texts.listing as PlainColumn);
export const position = plainColumn(texts.position as PlainColumn);

/** A table with what tables.json says of it. */
export function defineTable(
  name: keyof typeof definitions,
  columns: readonly Column[],
  rowsOf: Table["rowsOf"],
): Table {
  const { columns: _, foreignKeys = referencesOf(columns), ...facts } = definitions[name];
  return { name, ...facts, columns, foreignKeys, rowsOf };
}

export function columnsIn(name: keyof typeof definitions): Column[] {
  return (definitions[name].columns ?? []).map(plainColumn);
}

/** The columns that name a listing, such as its successor. */
export function referencesOf(columns: readonly Column[]): ForeignKey[] {
  return columns
    .filter(({ shape }) => shape === "reference")
    .map(({ name }) => ({
      columns: [name],
      table: "listings",
      references: ["listing"],
      ...(name !== listingColumn.name && { isLoose: true }),
    }));
}

/** A table as CSV, with the paths of its columns as the header: see formatCsvTable. Lists are in one cell. */
export function formatCsv({ columns }: Table, rows: readonly Row[]): string {
  const paths = columns.map(({ path }) => path);
  return formatCsvTable(
    paths,
    rows.map((row) => row.map(cellOf)),
  );
}

/** The value of a spreadsheet cell: a number, a text, or a text for each thing. */
export function cellOf(value: Value): CsvCell {
  if (Array.isArray(value)) return value.map(formatItem);
  return typeof value === "boolean" ? String(value) : (value as string | number | undefined);
}

function formatItem(item: unknown): string {
  if (typeof item !== "object" || item === null) return String(item);
  const parts = item as Record<string, unknown>;
  const face = ["to", "from", "title", "name", "url"].map((key) => parts[key]).find((part) => typeof part === "string");
  // A relation makes no sense without its type.
  return "type" in parts && !("title" in parts) ? `${String(parts["type"])} ${String(face)}` : String(face ?? "");
}
