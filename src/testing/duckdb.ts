import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { DuckDBInstance } from "@duckdb/node-api";
import { publishedFixture } from "./published-fixture.ts";

/** Rows as DuckDB has them, by column. */
export type DuckRow = Record<string, unknown>;

/** DuckDB beside the files of the published fixture: a reader that shares no code with what wrote them. */
export interface DuckReader {
  /** @param sql names files by their path below /data/v1/ in curly brackets, such as `'{tools.csv}'` */
  readonly query: (sql: string) => Promise<DuckRow[]>;
  readonly close: () => void;
}

/** Writes the files of the published fixture that pass to a folder of their own, and opens DuckDB. */
export async function openDuckReader(isIncluded: (path: string) => boolean): Promise<DuckReader> {
  const folder = mkdtempSync(join(tmpdir(), "register-duckdb-"));
  for (const [path, content] of publishedFixture) {
    if (!isIncluded(path)) continue;
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  const instance = await DuckDBInstance.create(":memory:");
  const connection = await instance.connect();
  return {
    query: async (sql) => {
      const text = sql.replaceAll(/\{([\w./-]+)\}/g, (_, path: string) => join(folder, path).replaceAll("'", "''"));
      return (await connection.runAndReadAll(text)).getRowObjectsJson();
    },
    close: () => {
      connection.closeSync();
      instance.closeSync();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
