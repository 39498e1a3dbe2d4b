import sqlite3InitModule, { type Database, type Sqlite3Static } from "@sqlite.org/sqlite-wasm";
import { findNearestWord } from "../../dataset/schema/nearest.ts";

/*
 * Runs statements on a copy of the published file in the browser's memory, on a thread of its own, so that a long one can be
 * stopped. What a statement changes is gone with the page.
 */

export type QueryValue = string | number | null;

export interface QueryAnswer {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly QueryValue[])[];
  /** There were more rows than are kept. */
  readonly isCut: boolean;
}

export interface QueryRequest {
  readonly sql: string;
  /** Of register.sqlite. */
  readonly file: string;
}

export type QueryReply =
  | { readonly type: "answer"; readonly answer: QueryAnswer }
  | {
      readonly type: "fault";
      readonly fault: "load" | "sql" | "none";
      readonly message: string;
      /** The table or column that a wrong name is nearest to. */
      readonly nearest?: string;
    };

/** Rows that are kept: more fill a browser's memory. */
const mostRows = 20_000;
/** Characters of a value, and of all that is kept of an answer: more would fill the memory. */
const longestValue = 1_000_000;
const longestAnswer = 10_000_000;

let opened: Promise<Database> | undefined;

self.addEventListener("message", ({ data }: MessageEvent<QueryRequest>) => {
  void answer(data).then((reply) => self.postMessage(reply));
});

async function answer({ sql, file }: QueryRequest): Promise<QueryReply> {
  let database: Database;
  try {
    opened ??= open(file);
    database = await opened;
  } catch (error) {
    opened = undefined;
    return { type: "fault", fault: "load", message: messageOf(error) };
  }
  try {
    const found = run(database, sql);
    return found === undefined ? { type: "fault", fault: "none", message: "" } : { type: "answer", answer: found };
  } catch (error) {
    const message = messageOf(error);
    const [, wrong] = /no such (?:table|column): (\S+)/.exec(message) ?? [];
    const meant = wrong === undefined ? undefined : findNearestWord(wrong, namesOf(database));
    return { type: "fault", fault: "sql", message, ...(meant !== undefined && { nearest: meant }) };
  }
}

async function open(file: string): Promise<Database> {
  const [sqlite3, response] = await Promise.all([sqlite3InitModule(), fetch(file)]);
  if (!response.ok) throw new Error(`${response.status} ${response.statusText}`);
  return fill(sqlite3, new Uint8Array(await response.arrayBuffer()));
}

function fill(sqlite3: Sqlite3Static, bytes: Uint8Array): Database {
  const database = new sqlite3.oo1.DB();
  const { capi, wasm } = sqlite3;
  const at = wasm.allocFromTypedArray(bytes);
  const flags = capi.SQLITE_DESERIALIZE_FREEONCLOSE | capi.SQLITE_DESERIALIZE_RESIZEABLE;
  const code = capi.sqlite3_deserialize(database.pointer as number, "main", at, bytes.length, bytes.length, flags);
  database.checkRc(code);
  capi.sqlite3_limit(database.pointer as number, capi.SQLITE_LIMIT_LENGTH, longestValue);
  return database;
}

/** The last statement that gives rows; nothing where none does. */
function run(database: Database, sql: string): QueryAnswer | undefined {
  const columns: string[] = [];
  const rows: QueryValue[][] = [];
  let isCut = false;
  let length = 0;
  database.exec({
    sql,
    rowMode: "array",
    columnNames: columns,
    callback: (row) => {
      const values = (row as unknown[]).map(valueOf);
      for (const value of values) length += String(value).length;
      isCut = rows.length === mostRows || length > longestAnswer;
      if (isCut) return false;
      rows.push(values);
      return undefined;
    },
  });
  return columns.length === 0 ? undefined : { columns, rows, isCut };
}

/** Bytes and large numbers as text. */
function valueOf(value: unknown): QueryValue {
  if (value === null || typeof value === "number" || typeof value === "string") return value;
  return typeof value === "bigint" ? String(value) : `(${(value as Uint8Array).length} bytes)`;
}

/** The names of all tables and columns. */
function namesOf(database: Database): string[] {
  const sql = `SELECT name FROM sqlite_schema WHERE type = 'table'
    UNION SELECT c.name FROM sqlite_schema AS t JOIN pragma_table_info(t.name) AS c WHERE t.type = 'table'`;
  return database.exec({ sql, rowMode: 0, returnValue: "resultRows" }) as unknown as string[];
}

function messageOf(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).replace(
    /^SQLITE_[A-Z_]+: sqlite3 result code \d+: /,
    "",
  );
}
