import { toListTableName } from "../listing-tables.ts";
import type { PublishedRegister } from "../published.ts";
import type { CellValue, Column, ForeignKey, Row, Table } from "../table.ts";
import { tables } from "../tables.ts";

/** Value of a cell in SQLite. */
type SqlValue = string | number | null;

/** Statement that inserts a row, and the values of all rows to insert. */
export interface RowInsert {
  /** With a "?" for each value: `INSERT INTO "aliases" VALUES (?, ?, ?)`. */
  readonly insert: string;
  /** Values of each row, such as `["tools/a", 1, "A"]`. */
  readonly rows: readonly (readonly SqlValue[])[];
}

/** SQL that makes the SQLite file, to be run in this order. */
export interface DatabaseSql {
  /** CREATE TABLE statements: of the tables, of `edition` and of `search`. */
  readonly createTables: readonly string[];
  /** Rows of each table, in the same order, and the one row of `edition`. */
  readonly insertRows: readonly RowInsert[];
  /** Statements for indexes, for the content of the search table, and for views. */
  readonly finish: readonly string[];
}

const quoteName = (name: string) => `"${name}"`;
const quoteNames = (names: readonly string[]) => names.map(quoteName).join(", ");
const quoteText = (text: string) => `'${text.replaceAll("'", "''")}'`;

/**
 * Builds the SQL statements that make the SQLite file, to be run in the order of the result.
 *
 * @param rows rows of every table; a table without an entry stays empty
 * @returns `createTables`: CREATE TABLE statements, of `edition` and `search` last; `insertRows`: per table, and last for the one
 *   row of `edition`, `{insert: 'INSERT INTO "aliases" VALUES (?, ?, ?)', rows: [["tools/a", 1, "A"]]}`; `finish`: statements for
 *   indexes, for the content of the search table, and for four views
 */
export function buildDatabaseSql(published: PublishedRegister, rows: ReadonlyMap<Table, readonly Row[]>): DatabaseSql {
  const { generated, commit, licence, version } = published;
  const editionRow = {
    insert: `INSERT INTO "edition" VALUES (?, ?, ?, ?)`,
    rows: [[generated, commit, licence, version]],
  };
  return {
    createTables: [...tables.map(createTable), createEditionTable, createSearchTable],
    insertRows: [...tables.map((table) => insertTableRows(table, rows.get(table) ?? [])), editionRow],
    finish: [
      ...tables.flatMap(createIndexes),
      fillSearchTable,
      createReadableView("entities"),
      createReadableView("tools"),
      createEvidenceView,
      createTiesView,
    ],
  };
}

/**
 * Returns the columns that a table has in the database, in their order: all but lists that have a table of their own, which are
 * all lists of `entities` and `tools`, `supports` of `sources`, and `countries` of `case_studies`, `evaluations` and
 * `help_lines`, and `languages` of the last.
 */
function listStoredColumns({ name, columns }: Table): Column[] {
  const isKindTable = name === "entities" || name === "tools";
  return columns.filter((column) => {
    const isList = column.type === "list" || column.type === "objects";
    const hasOwnTable = isKindTable || tables.some((table) => table.name === `${name}_${column.name}`);
    return !(isList && hasOwnTable);
  });
}

/**
 * Returns the CREATE TABLE statement of a table, with a line for each column, the primary key and each foreign key:
 *
 * ```sql
 * CREATE TABLE "aliases" (
 *   "listing" TEXT NOT NULL,
 *   "position" INTEGER NOT NULL,
 *   "alias" TEXT NOT NULL,
 *   PRIMARY KEY ("listing", "position"),
 *   FOREIGN KEY ("listing") REFERENCES "listings" ("listing")
 * ) STRICT, WITHOUT ROWID
 * ```
 *
 * Rows are stored in the order of the primary key. Tables of nested lists, which are `STRICT` only, keep the order in which rows
 * are inserted.
 */
function createTable(table: Table): string {
  const lines = [
    ...listStoredColumns(table).map(formatColumnDefinition),
    `PRIMARY KEY (${quoteNames(table.primaryKey)})`,
    ...table.foreignKeys.map(formatForeignKey),
  ];
  const options = table.parentTable === undefined ? "STRICT, WITHOUT ROWID" : "STRICT";
  return `CREATE TABLE ${quoteName(table.name)} (\n  ${lines.join(",\n  ")}\n) ${options}`;
}

/**
 * Formats a column for CREATE TABLE: `"founded" INTEGER`, `"name" TEXT NOT NULL`. A boolean is 0 or 1:
 * `"freshness_quiet" INTEGER NOT NULL CHECK ("freshness_quiet" IN (0, 1))`.
 */
function formatColumnDefinition({ name, type, isRequired }: Column): string {
  const sqlType = type === "integer" || type === "boolean" ? "INTEGER" : "TEXT";
  const notNull = isRequired ? " NOT NULL" : "";
  const check = type === "boolean" ? ` CHECK (${quoteName(name)} IN (0, 1))` : "";
  return `${quoteName(name)} ${sqlType}${notNull}${check}`;
}

/**
 * Formats the constraint that columns of this table refer to `references`, columns of `table`:
 * `FOREIGN KEY ("listing", "position") REFERENCES "sources" ("listing", "position")`.
 */
function formatForeignKey({ columns, table, references }: ForeignKey): string {
  return `FOREIGN KEY (${quoteNames(columns)}) REFERENCES ${quoteName(table)} (${quoteNames(references)})`;
}

/**
 * Builds the INSERT statement of a table, and the values for each of its rows, in the order of `listStoredColumns`.
 *
 * @returns such as `{insert: 'INSERT INTO "aliases" VALUES (?, ?, ?)', rows: [["tools/a", 1, "A"]]}`; `rows` is [] for an empty
 *   table
 */
function insertTableRows(table: Table, rows: readonly Row[]): RowInsert {
  const columns = listStoredColumns(table);
  const columnIndices = columns.map((column) => table.columns.indexOf(column));
  return {
    insert: `INSERT INTO ${quoteName(table.name)} VALUES (${columns.map(() => "?").join(", ")})`,
    rows: rows.map((row) => columnIndices.map((index) => toSqlValue(row[index]))),
  };
}

/**
 * Returns a value for SQLite: null if undefined, 0 or 1 for a boolean, JSON for a list, which then has no table of its own:
 * `["KE"]` → `'["KE"]'`. Numbers and texts stay as they are.
 */
function toSqlValue(value: CellValue): SqlValue {
  if (value === undefined) return null;
  if (typeof value === "boolean") return Number(value);
  return typeof value === "object" ? JSON.stringify(value) : value;
}

/**
 * Returns CREATE INDEX statements for the columns that refer to other tables or hold terms.
 *
 * Primary keys begin with the listing and find its values; these indexes find the listings that have a value. A column with which
 * the primary key begins needs none.
 *
 * @returns such as `CREATE INDEX "services_by_term" ON "services" ("term")`, one per column: those of foreign keys but `listing`
 *   and `position`, then one named `term`; [] for none
 */
function createIndexes({ name, columns, foreignKeys, primaryKey }: Table): string[] {
  const keyColumns = foreignKeys
    .flatMap((key) => key.columns)
    .filter((column) => column !== "listing" && column !== "position");
  const termColumns = columns.map((column) => column.name).filter((column) => column === "term");
  const indexedColumns = new Set([...keyColumns, ...termColumns]);
  indexedColumns.delete(primaryKey[0] ?? "");
  return [...indexedColumns].map(
    (column) => `CREATE INDEX ${quoteName(`${name}_by_${column}`)} ON ${quoteName(name)} (${quoteName(column)})`,
  );
}

const createEditionTable = `CREATE TABLE "edition" ("generated" TEXT NOT NULL, "commit" TEXT, "licence" TEXT NOT NULL, "version" TEXT NOT NULL) STRICT`;

const createSearchTable = `CREATE VIRTUAL TABLE "search" USING fts5("listing" UNINDEXED, "name", "other_names", "summary", "uses", "terms", tokenize = 'porter unicode61 remove_diacritics 2')`;

/** SELECT statement of all terms of all listings, by their titles. */
const selectTermTitles = tables
  .filter(({ columns }) => {
    const names = columns.map(({ name }) => name);
    return ["title", "term", "listing"].every((name) => names.includes(name));
  })
  .map(({ name }) => `SELECT "listing", "title" FROM ${quoteName(name)}`)
  .join(" UNION ALL ");

/** INSERT statement of the search table: names, summary, uses and terms' titles of each listing. */
const fillSearchTable = `INSERT INTO "search"
SELECT "listing", "name",
  (SELECT group_concat("alias", '; ') FROM "aliases" WHERE "aliases"."listing" = "listings"."listing"),
  "summary",
  (SELECT group_concat("use", '; ') FROM "uses" WHERE "uses"."listing" = "listings"."listing"),
  (SELECT group_concat("title", '; ') FROM (${selectTermTitles}) AS "tags" WHERE "tags"."listing" = "listings"."listing")
FROM "listings" ORDER BY "listing"`;

/**
 * Returns the CREATE VIEW statement of `entities_in_words` or `tools_in_words`: a column for each of the table but lists of
 * objects, with terms by title and each list in one cell. It begins with `CREATE VIEW "tools_in_words" AS SELECT` and ends with
 * `FROM "tools" AS "own"`.
 */
function createReadableView(name: "entities" | "tools"): string {
  const { columns = [] } = tables.find((table) => table.name === name) ?? {};
  const selections = columns.flatMap((column) => {
    const expression = formatReadableCell(column);
    return expression === undefined ? [] : [`${expression} AS ${quoteName(column.name)}`];
  });
  return `CREATE VIEW ${quoteName(`${name}_in_words`)} AS SELECT\n  ${selections.join(",\n  ")}\nFROM ${quoteName(name)} AS "own"`;
}

/**
 * Formats the SQL expression of a cell in a readable view, for the row "own": `"own"."name"` for a value without a vocabulary.
 *
 * A list is a subquery that joins its items by "; ", a term one that selects its title from `terms`. Undefined for a list of
 * objects, which the view leaves out.
 */
function formatReadableCell({ name, path, type, vocabulary }: Column): string | undefined {
  if (type === "objects") return undefined;
  if (type === "list") {
    const listTable = toListTableName({ path });
    const { columns = [] } = tables.find((table) => table.name === listTable) ?? {};
    const label = quoteName(columns.at(-1)?.name ?? "");
    const items = `SELECT ${label} FROM ${quoteName(listTable)} WHERE ${quoteName(listTable)}."listing" = "own"."listing" ORDER BY "position"`;
    return `(SELECT group_concat(${label}, '; ') FROM (${items}))`;
  }
  if (vocabulary === undefined) return `"own".${quoteName(name)}`;
  return `(SELECT "title" FROM "terms" WHERE "vocabulary" = ${quoteText(vocabulary)} AND "id" = "own".${quoteName(name)})`;
}

/** View of a row per field that a source supports. */
const createEvidenceView = `CREATE VIEW "evidence" AS
SELECT "sources"."listing", "sources_supports"."field", "sources"."url", "sources"."publisher", "sources"."as_of"
FROM "sources" JOIN "sources_supports" USING ("listing", "position")`;

/** View of all relations of a listing: those that it states, and those that others state to it (`is_inverse` 1). */
const createTiesView = `CREATE VIEW "ties" AS
SELECT "listing", "type", "to" AS "other", "name" AS "other_name", 0 AS "is_inverse" FROM "relations"
UNION ALL SELECT "listing", "type", "from", NULL, 1 FROM "inverse_relations"`;
