import type { Database, Sqlite3Static } from "@sqlite.org/sqlite-wasm";
import { findNearestWord } from "../../dataset/schema/nearest.ts";

/*
 * Worker that runs SQL on a copy of the published database in the browser's memory. It is a thread of its own, so that a long
 * statement can be stopped. Changes that a statement makes are lost with the page.
 */

export type QueryValue = string | number | null;

/** Rows that a statement returns. */
export interface QueryAnswer {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly QueryValue[])[];
  /** True if there are more rows than the worker returns. */
  readonly isIncomplete: boolean;
}

export interface QueryRequest {
  readonly sql: string;
  /** URL of register.sqlite. */
  readonly file: string;
  /** URL of the script of SQLite. */
  readonly sqlite: string;
}

/**
 * Reply to a request: the answer, or a fault. `load`: the database could not be loaded; `sql`: SQLite rejects the statement;
 * `none`: no statement returns rows.
 */
export type QueryReply =
  | { readonly type: "answer"; readonly answer: QueryAnswer }
  | {
      readonly type: "fault";
      readonly fault: "load" | "sql" | "none";
      /** Message of the browser or SQLite. "" for `none`. */
      readonly message: string;
      /** Name of a table or column that is similar to the unknown one in the statement. */
      readonly nearest?: string;
    };

/** Maximum number of rows, since more fill a browser's memory. */
const maxRows = 20_000;
/** Maximum length of a value, and of all values of an answer, in characters. */
const maxValueLength = 1_000_000;
const maxAnswerLength = 10_000_000;

let databasePromise: Promise<Database> | undefined;

self.addEventListener("message", ({ data }: MessageEvent<QueryRequest>) => {
  void replyTo(data).then((reply) => self.postMessage(reply));
});

/**
 * Runs a request's statements. Loads the database at the first request, and again if that failed. Never rejects.
 *
 * @returns `{type: "answer", answer: {columns, rows, isIncomplete}}`, or `{type: "fault", fault, message}`: `load` if the
 *   database could not be loaded; `sql` with SQLite's message if a statement fails, and as `nearest` the name that may be meant;
 *   `none` with the message "" if no statement has columns
 */
async function replyTo({ sql, file, sqlite }: QueryRequest): Promise<QueryReply> {
  let database: Database;
  try {
    databasePromise ??= loadDatabase(file, sqlite);
    database = await databasePromise;
  } catch (error) {
    databasePromise = undefined;
    return { type: "fault", fault: "load", message: formatError(error) };
  }
  try {
    const answer = runStatements(database, sql);
    return answer === undefined ? { type: "fault", fault: "none", message: "" } : { type: "answer", answer };
  } catch (error) {
    const message = formatError(error);
    const nearest = findNearestName(database, message);
    return { type: "fault", fault: "sql", message, ...(nearest !== undefined && { nearest }) };
  }
}

/**
 * Loads SQLite and the database file.
 *
 * @throws {Error} `404 Not Found` with the host's status, or the browser's error if the file or SQLite cannot be loaded
 */
async function loadDatabase(file: string, sqlite: string): Promise<Database> {
  const [sqlite3, response] = await Promise.all([loadSqlite(sqlite), fetch(file)]);
  if (!response.ok) throw new Error(`${response.status} ${response.statusText}`);
  return openInMemory(sqlite3, new Uint8Array(await response.arrayBuffer()));
}

/** Loads SQLite from the URL of its script. The bundle leaves it out, since all languages share it. */
async function loadSqlite(url: string): Promise<Sqlite3Static> {
  const module = (await import(/* @vite-ignore */ url)) as typeof import("@sqlite.org/sqlite-wasm");
  return module.default();
}

/**
 * Opens a database in memory from the bytes of its file. It can be changed. Values are at most `maxValueLength` (1,000,000 bytes)
 * long.
 *
 * @throws {Error} with SQLite's message if the bytes are not a whole database
 */
function openInMemory(sqlite3: Sqlite3Static, bytes: Uint8Array): Database {
  const database = new sqlite3.oo1.DB();
  const { capi, wasm } = sqlite3;
  const address = wasm.allocFromTypedArray(bytes);
  const flags = capi.SQLITE_DESERIALIZE_FREEONCLOSE | capi.SQLITE_DESERIALIZE_RESIZEABLE;
  const pointer = database.pointer as number;
  const resultCode = capi.sqlite3_deserialize(pointer, "main", address, bytes.length, bytes.length, flags);
  database.checkRc(resultCode);
  // SQLite notices that bytes are no database, or not all of one, only when it reads them.
  const fault = database.selectValue("PRAGMA quick_check(1)");
  if (fault !== "ok") throw new Error(String(fault));
  capi.sqlite3_limit(pointer, capi.SQLITE_LIMIT_LENGTH, maxValueLength);
  return database;
}

/**
 * Runs statements that are separated by semicolons, and returns the rows of the first one that has columns: `{columns, rows,
 * isIncomplete}`.
 *
 * At most `maxRows` (20,000) rows, of at most `maxAnswerLength` (10,000,000) characters together, are returned; `isIncomplete` is
 * true if there are more.
 *
 * @returns undefined if no statement has columns, such as for ""; `rows` is [] if one has columns but no rows
 * @throws {Error} with SQLite's message if a statement fails
 */
function runStatements(database: Database, sql: string): QueryAnswer | undefined {
  // SQLite's own message about an empty text is for programmers.
  if (sql === "") return undefined;
  const columns: string[] = [];
  const rows: QueryValue[][] = [];
  let isIncomplete = false;
  let answerLength = 0;
  database.exec({
    sql,
    rowMode: "array",
    columnNames: columns,
    callback: (row) => {
      const values = (row as unknown[]).map(toQueryValue);
      for (const value of values) answerLength += String(value).length;
      isIncomplete = rows.length === maxRows || answerLength > maxAnswerLength;
      if (isIncomplete) return false;
      rows.push(values);
      return undefined;
    },
  });
  return columns.length === 0 ? undefined : { columns, rows, isIncomplete };
}

/**
 * Converts a value of SQLite. Null, numbers and texts stay, a large integer becomes its digits as text, a blob the text "(12
 * bytes)".
 */
function toQueryValue(value: unknown): QueryValue {
  if (value === null || typeof value === "number" || typeof value === "string") return value;
  return typeof value === "bigint" ? String(value) : `(${(value as Uint8Array).length} bytes)`;
}

/**
 * Finds the name of a table or column that is similar to the one that SQLite's message says is unknown: with the column
 * `name`, "no such column: names" gives "name".
 *
 * @returns undefined if the message is another one, or no name is similar
 */
function findNearestName(database: Database, message: string): string | undefined {
  const unknownName = /no such (?:table|column): (\S+)/.exec(message)?.[1];
  return unknownName === undefined ? undefined : findNearestWord(unknownName, listNames(database));
}

/** Returns the names of all tables, and of their columns, each once. */
function listNames(database: Database): string[] {
  const sql = `SELECT name FROM sqlite_schema WHERE type = 'table'
    UNION SELECT c.name FROM sqlite_schema AS t JOIN pragma_table_info(t.name) AS c WHERE t.type = 'table'`;
  return database.exec({ sql, rowMode: 0, returnValue: "resultRows" }) as unknown as string[];
}

/**
 * Returns an error's message without the code that SQLite puts before it: "SQLITE_ERROR: sqlite3 result code 1: no such table: a"
 * gives "no such table: a". A thrown value that is no error becomes a text.
 */
function formatError(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  return message.replace(/^SQLITE_[A-Z_]+: sqlite3 result code \d+: /, "");
}
