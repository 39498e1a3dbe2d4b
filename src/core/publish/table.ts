import { formatCsvTable, type CsvCell } from "../../dataset/formats.ts";
import { type Field, type Shape, shapeOf } from "../../dataset/fields.ts";
import type { PublishedRegister } from "./published.ts";
import texts from "./tables.json" with { type: "json" };

/** List item with fields of its own, such as an output, a source or a relation; values by field name. */
export type ObjectItem = Readonly<Record<string, unknown>>;

/** Content of a table cell. Undefined if the listing does not state it. */
export type CellValue = string | number | boolean | readonly string[] | readonly ObjectItem[] | undefined;

/** Type of a column's values: `list` is a list of texts, `objects` a list of objects. */
export type ColumnType = "text" | "integer" | "boolean" | "list" | "objects";

/** Column of a table, the same in every format. */
export interface Column {
  /** Name in CSV files: the path in the JSON, such as `reach.countries`. */
  readonly path: string;
  /** Name in Parquet and SQL: the path with "_" instead of dots, such as `reach_countries`. */
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly type: ColumnType;
  readonly shape: Shape;
  /** True if no cell of the column is empty. */
  readonly isRequired: boolean;
  /** Name of the vocabulary of its terms, such as `country`. */
  readonly vocabulary?: string;
  /** Columns of the objects in its cells. Only for the type `objects`. */
  readonly objectColumns?: readonly Column[];
}

/** Columns whose values refer to rows of another table. */
export interface ForeignKey {
  /** Names of the referring columns of this table. */
  readonly columns: readonly string[];
  readonly table: string;
  /** Names of the columns of that table, in the same order as `columns`. */
  readonly references: readonly string[];
  /** True if a value may be the reference of a moved listing, which has no row in that table. */
  readonly allowsMoved?: true;
}

/** Table of the published dataset. CSV files, sheets, Parquet files and the database are made of it. */
export interface Table {
  /** Name of its CSV file and in SQL, in snake_case. */
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly columns: readonly Column[];
  /** Names of the columns that together identify a row. */
  readonly primaryKey: readonly string[];
  readonly foreignKeys: readonly ForeignKey[];
  /** Name of the table in which a list cell holds the rows of this one. Such a table adds no facts. */
  readonly parentTable?: string;
  /** Returns the rows in the order of the listings, and within a listing in the order of its list. */
  readonly buildRows: (published: PublishedRegister) => Row[];
}

/** Values of a row, one per column, in the order of the columns. */
export type Row = readonly CellValue[];

/**
 * Returns the column of a schema field: `{path: "reach.countries", name: "reach_countries", title: "Countries", description: "…",
 * type: "list", shape: "terms", isRequired: false, vocabulary: "country"}`.
 *
 * `vocabulary` is absent if it has none, `objectColumns` unless its type is `objects`. A required list that may be empty makes a
 * column that is not required, since an empty list is an empty cell.
 */
export function toColumn(field: Field, path = field.path, title = field.title): Column {
  const { description, isRequired, vocabulary, item } = field;
  const type = toColumnType(field);
  const canBeEmpty = field.type === "list" && (field.schema.minItems ?? 0) === 0;
  return {
    path,
    name: path.replaceAll(".", "_"),
    title,
    description,
    type,
    shape: shapeOf(field),
    isRequired: isRequired && !canBeEmpty,
    ...(vocabulary !== undefined && { vocabulary }),
    ...(type === "objects" &&
      item !== undefined && { objectColumns: item.fields.map((itemField) => toColumn(itemField, itemField.name)) }),
  };
}

/**
 * Returns the column type of a field: `integer`, `boolean`, `objects` for a list of mappings, `list` for any other list, and
 * `text` for every other field.
 */
function toColumnType({ type, item, schema }: Field): ColumnType {
  if (type === "integer") return "integer";
  if (type === "list") return item?.type === "map" ? "objects" : "list";
  return schema.type === "boolean" ? "boolean" : "text";
}

/** Properties of a column that no schema field describes. The others have defaults: see `defineColumn`. */
export type ColumnDefinition = Pick<Column, "name" | "title" | "description"> & Partial<Column>;

/**
 * Completes a column's definition: `{name: "alias", title, description}` → `{path: "alias", type: "text", shape: "text",
 * isRequired: true, name: "alias", title, description}`. What the definition states comes before these defaults.
 */
export function defineColumn(definition: ColumnDefinition): Column {
  return { path: definition.name, type: "text", shape: "text", isRequired: true, ...definition };
}

/** A table's entry in tables.json. Columns and keys that it lacks follow from the schemas. */
interface TableDefinition extends Pick<Table, "title" | "description" | "primaryKey"> {
  readonly columns?: readonly ColumnDefinition[];
  readonly foreignKeys?: readonly ForeignKey[];
}

const definitions = texts.tables as unknown as Readonly<Record<keyof typeof texts.tables, TableDefinition>>;

/** Column with the reference of the listing that a row belongs to, such as `entities/a`. */
export const listingColumn = defineColumn(texts.listing as ColumnDefinition);

/** Column with the position of an item in its listing's list, from 1. */
export const positionColumn = defineColumn(texts.position as ColumnDefinition);

/**
 * Completes a table with its title, description and keys in tables.json. Foreign keys default to `findListingKeys(columns)`.
 *
 * @returns `{name, title, description, columns, primaryKey, foreignKeys, buildRows}`
 */
export function defineTable(
  name: keyof typeof definitions,
  columns: readonly Column[],
  buildRows: Table["buildRows"],
): Table {
  const { title, description, primaryKey, foreignKeys = findListingKeys(columns) } = definitions[name];
  return { name, title, description, columns, primaryKey, foreignKeys, buildRows };
}

/** Returns the columns that tables.json defines for a table, in its order; [] if it leaves them to the schemas. */
export function listDefinedColumns(name: keyof typeof definitions): Column[] {
  return (definitions[name].columns ?? []).map(defineColumn);
}

/**
 * Returns a foreign key to the table `listings` for each column that holds a listing's reference, such as its successor:
 * `{columns: ["status_successor"], table: "listings", references: ["listing"], allowsMoved: true}`. [] for none.
 *
 * All of these but the column `listing` itself may refer to a moved listing; that has no `allowsMoved`.
 */
export function findListingKeys(columns: readonly Column[]): ForeignKey[] {
  return columns
    .filter(({ shape }) => shape === "reference")
    .map(({ name }) => ({
      columns: [name],
      table: "listings",
      references: ["listing"],
      ...(name !== listingColumn.name && { allowsMoved: true }),
    }));
}

/**
 * Formats a table as CSV, with the columns' paths as header. A list is one cell, its items joined by "; ".
 *
 * The text begins with a byte order mark, texts are quoted, lines end with CRLF: `"name","reach.countries"` and `"A","KE; TH"`.
 * Without rows only the header is there.
 */
export function formatCsv({ columns }: Table, rows: readonly Row[]): string {
  const paths = columns.map(({ path }) => path);
  const cells = rows.map((row) => row.map(toCsvCell));
  return formatCsvTable(paths, cells);
}

/**
 * Returns the CSV cell of a value: numbers, texts and undefined as they are, `true` and `false` as texts, a list as a list of
 * texts.
 *
 * A source becomes its URL, an output its title, a relation its type and target (see `formatItem`): `[{type: "partner-of", to:
 * "entities/a"}]` → `["partner-of entities/a"]`.
 */
export function toCsvCell(value: CellValue): CsvCell {
  if (Array.isArray(value)) return value.map(formatItem);
  return typeof value === "boolean" ? String(value) : (value as string | number | undefined);
}

/**
 * Formats an item of a list as one text: a term or text as it is.
 *
 * An object becomes its first part among `to`, `from`, `title`, `name` and `url`; "" if it has none of them. An object with a
 * `type` but no `title`, which is a relation, has the type before it: `{type: "runs", name: "B"}` → "runs B".
 */
function formatItem(item: unknown): string {
  if (typeof item !== "object" || item === null) return String(item);
  const parts = item as Record<string, unknown>;
  const labels = ["to", "from", "title", "name", "url"].map((key) => parts[key]);
  const label = labels.find((part) => typeof part === "string");
  const isRelation = "type" in parts && !("title" in parts);
  return isRelation ? `${String(parts["type"])} ${String(label)}` : String(label ?? "");
}
