import { createHash } from "node:crypto";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { publishChanges } from "../core/changes/publish-changes.ts";
import type { DayOfChanges } from "../core/changes/change-log.ts";
import { buildPublicationInput, publishFiles, type PublishedFile } from "../core/publish/publications.ts";
import { describeFiles, type FileFacts } from "../core/publish/describe.ts";
import { databaseSql } from "../core/publish/formats/database-sql.ts";
import type { LinkState } from "../core/review/link-state.ts";
import type { Edition, Register } from "../core/register/register.ts";
import { formatLinkState } from "./link-state.ts";

/** What a build knows beside the register. */
export interface BuildContext {
  /** What changed, day by day; undefined without a history. */
  readonly log: readonly DayOfChanges[] | undefined;
  /** What the link check found; undefined where the build has none. */
  readonly links: LinkState | undefined;
}

/**
 * Every file of the published dataset: those that only Node can make, descriptions of all of these, and at last the checksums of
 * every other file.
 */
export function* publishDataset(
  register: Register,
  edition: Edition,
  { log, links }: BuildContext,
): Generator<PublishedFile> {
  const input = buildPublicationInput(register, edition);
  const files = new Map<string, FileFacts>();
  const count = function* (made: Iterable<PublishedFile>) {
    for (const file of made) {
      files.set(file.path, measureFile(file));
      yield file;
    }
  };
  yield* count(publishFiles(register, edition, input));
  yield* count([{ path: "register.sqlite", content: formatDatabase(databaseSql(input.published, input.rows)) }]);
  yield* count(
    publishChanges(log, register, edition.prefix).map(({ path, content }) => ({
      path: path.replace("data/v1/", ""),
      content,
    })),
  );
  // With it anybody can build the same pages again: give it to the build as LINK_STATE.
  if (links !== undefined) yield* count([{ path: "links.json", content: formatLinkState(links) }]);
  yield* count(describeFiles(input.published, edition.prefix, files));
  const sums = [...files].map(([path, { sha256 }]) => `${sha256}  ${path}\n`);
  yield { path: "checksums.txt", content: sums.join("") };
}

function measureFile({ content }: PublishedFile): FileFacts {
  return { bytes: Buffer.byteLength(content), sha256: createHash("sha256").update(content).digest("hex") };
}

/**
 * A database as the bytes of an SQLite file.
 *
 * It is made in a file of its own, since not every Node that the project runs with can give a database in memory as bytes.
 */
function formatDatabase({ tables, rows, rest }: ReturnType<typeof databaseSql>): Uint8Array {
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
