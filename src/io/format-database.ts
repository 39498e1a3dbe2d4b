import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { DatabaseSync } from "node:sqlite";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { DatabaseSql } from "../core/publish/formats/database-sql.ts";

/**
 * A database as the bytes of an SQLite file.
 *
 * It is made in a file of its own, since not every Node that the project runs with can give a database in memory as bytes.
 */
export function formatDatabase({ tables, rows, rest }: DatabaseSql): Uint8Array {
  const folder = mkdtempSync(join(tmpdir(), "register-database-"));
  const file = join(folder, "register.sqlite");
  try {
    const database = new DatabaseSync(file, { enableForeignKeyConstraints: false });
    database.exec("PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA user_version = 1; BEGIN");
    for (const statement of tables) database.exec(statement);
    for (const { insert, rows: own } of rows) {
      const statement = database.prepare(insert);
      for (const row of own) statement.run(...row);
    }
    for (const statement of rest) database.exec(statement);
    database.exec("COMMIT; INSERT INTO search (search) VALUES ('optimize'); VACUUM");
    database.close();
    return readFileSync(file);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
