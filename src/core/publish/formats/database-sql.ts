import type { Column, ForeignKey, PublishedRegister, Row, Table, Value } from "../table.ts";
import { listName } from "../listing-tables.ts";
import { tables } from "../tables.ts";

const quote = (name: string) => `"${name}"`;
const list = (names: readonly string[]) => names.map(quote).join(", ");
const literal = (text: string) => `'${text.replaceAll("'", "''")}'`;

/** The statements that make the SQLite file: `tables`, `rows` with a "?" for each value, then the `rest`: indexes, views, search. */
export function databaseSql(published: PublishedRegister, rows: ReadonlyMap<Table, readonly Row[]>) {
  return {
    tables: [...tables.map(createTable), createEdition, createSearch],
    rows: [
      ...tables.map((table) => insertRows(table, rows.get(table) ?? [])),
      {
        insert: `INSERT INTO "edition" VALUES (?, ?, ?, ?)`,
        rows: [[published.generated, published.commit, published.licence, published.version]],
      },
    ],
    rest: [...tables.flatMap(createIndexes), fillSearch, viewInWords("entities"), viewInWords("tools"), evidence, ties],
  };
}

/** The columns of a table in the database. Lists that have a table of their own are left out. */
function columnsInDatabase({ name, columns }: Table): Column[] {
  const isOpened = ({ name: column, type }: Column) =>
    (type === "list" || type === "things") &&
    (name === "entities" || name === "tools" || tables.some((table) => table.name === `${name}_${column}`));
  return columns.filter((column) => !isOpened(column));
}

/** Rows are kept once, in order of their key; what only opens a list keeps the order of its rows. */
function createTable(table: Table): string {
  const lines = [
    ...columnsInDatabase(table).map(defineColumn),
    `PRIMARY KEY (${list(table.primaryKey)})`,
    ...table.foreignKeys.map(defineForeignKey),
  ];
  return `CREATE TABLE ${quote(table.name)} (\n  ${lines.join(",\n  ")}\n) STRICT${table.opens === undefined ? ", WITHOUT ROWID" : ""}`;
}

function defineColumn({ name, type, isRequired }: Column): string {
  const sqlType = type === "integer" || type === "boolean" ? "INTEGER" : "TEXT";
  const check = type === "boolean" ? ` CHECK (${quote(name)} IN (0, 1))` : "";
  return `${quote(name)} ${sqlType}${isRequired ? " NOT NULL" : ""}${check}`;
}

function defineForeignKey({ columns, table, references }: ForeignKey): string {
  return `FOREIGN KEY (${list(columns)}) REFERENCES ${quote(table)} (${list(references)})`;
}

function insertRows(table: Table, rows: readonly Row[]) {
  const columns = columnsInDatabase(table);
  const places = columns.map((column) => table.columns.indexOf(column));
  return {
    insert: `INSERT INTO ${quote(table.name)} VALUES (${columns.map(() => "?").join(", ")})`,
    rows: rows.map((row) => places.map((place) => sqlValue(row[place]))),
  };
}

/** Lists without a table of their own are JSON. */
function sqlValue(value: Value): string | number | null {
  if (value === undefined) return null;
  if (typeof value === "boolean") return Number(value);
  return typeof value === "object" ? JSON.stringify(value) : value;
}

/** Primary keys begin with the listing and find what it has; these indexes find the listings that have a value. */
function createIndexes({ name, columns, foreignKeys }: Table): string[] {
  const others = foreignKeys
    .flatMap((key) => key.columns)
    .filter((column) => column !== "listing" && column !== "position");
  const terms = columns.filter((column) => column.name === "term").map((column) => column.name);
  return [...new Set([...others, ...terms])].map(
    (column) => `CREATE INDEX ${quote(`${name}_by_${column}`)} ON ${quote(name)} (${quote(column)})`,
  );
}

const createEdition = `CREATE TABLE "edition" ("generated" TEXT NOT NULL, "commit" TEXT, "licence" TEXT NOT NULL, "version" TEXT NOT NULL) STRICT`;

const createSearch = `CREATE VIRTUAL TABLE "search" USING fts5("listing" UNINDEXED, "name", "other_names", "summary", "uses", "terms", tokenize = 'porter unicode61 remove_diacritics 2')`;

/** Names, summary, uses and titles of terms: all that people search a listing by. */
const fillSearch = `INSERT INTO "search"
SELECT "listing", "name",
  (SELECT group_concat("alias", '; ') FROM "aliases" WHERE "aliases"."listing" = "listings"."listing"),
  "summary",
  (SELECT group_concat("use", '; ') FROM "uses" WHERE "uses"."listing" = "listings"."listing"),
  (SELECT group_concat("title", '; ') FROM (${tables
    .filter(
      ({ columns }) => columns.some(({ name }) => name === "title") && columns.some(({ name }) => name === "term"),
    )
    .filter(({ columns }) => columns.some(({ name }) => name === "listing"))
    .map(({ name }) => `SELECT "listing", "title" FROM ${quote(name)}`)
    .join(" UNION ALL ")}) AS "tags" WHERE "tags"."listing" = "listings"."listing")
FROM "listings" ORDER BY "listing"`;

/** A kind of listing for people to read, with titles of terms and each list in one cell. */
function viewInWords(folder: "entities" | "tools"): string {
  const table = tables.find(({ name }) => name === folder);
  const columns = (table?.columns ?? []).flatMap((column) => {
    const cell = cellInWords(column);
    return cell === undefined ? [] : [`${cell} AS ${quote(column.name)}`];
  });
  return `CREATE VIEW ${quote(`${folder}_in_words`)} AS SELECT\n  ${columns.join(",\n  ")}\nFROM ${quote(folder)} AS "own"`;
}

function cellInWords({ name, path, type, vocabulary }: Column): string | undefined {
  if (type === "things") return undefined;
  if (type === "list") {
    const opened = listName({ path });
    const { columns = [] } = tables.find((table) => table.name === opened) ?? {};
    const words = columns.at(-1)?.name ?? "";
    return `(SELECT group_concat(${quote(words)}, '; ') FROM (SELECT ${quote(words)} FROM ${quote(opened)} WHERE ${quote(opened)}."listing" = "own"."listing" ORDER BY "position"))`;
  }
  if (vocabulary === undefined) return `"own".${quote(name)}`;
  return `(SELECT "title" FROM "terms" WHERE "vocabulary" = ${literal(vocabulary)} AND "id" = "own".${quote(name)})`;
}

const evidence = `CREATE VIEW "evidence" AS
SELECT "sources"."listing", "sources_supports"."field", "sources"."url", "sources"."publisher", "sources"."as_of"
FROM "sources" JOIN "sources_supports" USING ("listing", "position")`;

const ties = `CREATE VIEW "ties" AS
SELECT "listing", "type", "to" AS "other", "name" AS "other_name", 0 AS "is_inverse" FROM "relations"
UNION ALL SELECT "listing", "type", "from", NULL, 1 FROM "inverse_relations"`;
