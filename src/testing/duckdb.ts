import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { DuckDBInstance } from "@duckdb/node-api";
import { publishedFixture } from "./published-fixture.ts";

/** Row of a DuckDB result by column, in DuckDB's JSON form. */
export type DuckRow = Record<string, unknown>;

/** DuckDB with the files of the published fixture. It shares no code with the writers of these files. */
export interface DuckReader {
  /** @param sql with files by their path below /data/v1/ in curly brackets: `SELECT id FROM '{tools.csv}'` */
  readonly query: (sql: string) => Promise<DuckRow[]>;
  readonly close: () => void;
}

/**
 * Writes files of the published fixture to a temporary folder and opens DuckDB. `close` removes the folder.
 *
 * @param isIncluded true for the paths below /data/v1/ to write
 */
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
