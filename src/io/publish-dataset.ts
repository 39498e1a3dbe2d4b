import { createHash } from "node:crypto";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { publishChanges } from "../core/changes/publish-changes.ts";
import type { DayOfChanges } from "../core/changes/change-log.ts";
import { buildPublicationInput, publishFiles, type PublishedFile } from "../core/publish/publications.ts";
import { describeFiles, type FileFacts } from "../core/publish/describe.ts";
import { buildDatabaseSql, type DatabaseSql } from "../core/publish/formats/database-sql.ts";
import { formatPublishedTranslations, type LanguageTranslations } from "../core/publish/translations.ts";
import type { WatchState } from "../core/review/watch-state.ts";
import type { Edition, Register } from "../core/register/register.ts";
import { emptyWatchState, formatWatchState } from "./watch-state.ts";

/** Inputs of a build beside the register and its edition. */
export interface BuildContext {
  /** Changes by day. Undefined without a complete Git history. */
  readonly log: readonly DayOfChanges[] | undefined;
  /** State of the watch. Undefined if the build has none. */
  readonly watch: WatchState | undefined;
  /** Translations of listings by language, such as "es". */
  readonly translations: ReadonlyMap<string, LanguageTranslations>;
}

/**
 * Yields every file of the published dataset, `{path, content}`, with paths below /data/v1/: those of `publishFiles`,
 * `register.sqlite`, the translations (`translations/es.json`), the changes, `watch.json` (without pages if the build has no
 * state of the watch), descriptions, and `checksums.txt`.
 *
 * The order matters: descriptions hold size and hash of the files before them, and `checksums.txt`, the last file, names all
 * others, one a line: the SHA-256, two spaces and the path.
 */
export function* publishDataset(
  register: Register,
  edition: Edition,
  { log, watch, translations }: BuildContext,
): Generator<PublishedFile> {
  const input = buildPublicationInput(register, edition);
  const facts = new Map<string, FileFacts>();
  const measureAll = function* (files: Iterable<PublishedFile>) {
    for (const file of files) {
      facts.set(file.path, measureFile(file));
      yield file;
    }
  };
  yield* measureAll(publishFiles(register, edition, input));
  yield* measureAll([
    { path: "register.sqlite", content: formatDatabase(buildDatabaseSql(input.published, input.rows)) },
  ]);
  yield* measureAll(
    [...translations].map(([language, languageTranslations]) => ({
      path: `translations/${language}.json`,
      content: formatPublishedTranslations(register, edition, language, languageTranslations),
    })),
  );
  yield* measureAll(
    publishChanges(log, register, edition.prefix).map(({ path, content }) => ({
      path: path.replace("data/v1/", ""),
      content,
    })),
  );
  // With this file as WATCH_STATE, anybody can build the same pages again.
  yield* measureAll([{ path: "watch.json", content: formatWatchState(watch ?? emptyWatchState) }]);
  yield* measureAll(describeFiles(input.published, edition.prefix, facts));
  const checksums = [...facts].map(([path, { sha256 }]) => `${sha256}  ${path}\n`);
  yield { path: "checksums.txt", content: checksums.join("") };
}

/** Measures a file: its size in bytes (of a text, in UTF-8) and the SHA-256 of its content in hexadecimal. */
function measureFile({ content }: PublishedFile): FileFacts {
  return { bytes: Buffer.byteLength(content), sha256: createHash("sha256").update(content).digest("hex") };
}

/**
 * Runs the statements of a database and returns the bytes of its SQLite file.
 *
 * Uses a temporary file, since not every supported version of Node can serialize a database in memory.
 */
function formatDatabase({ createTables, insertRows, finish }: DatabaseSql): Uint8Array {
  const folder = mkdtempSync(join(tmpdir(), "register-database-"));
  const file = join(folder, "register.sqlite");
  try {
    // Foreign keys are declared for readers, but not enforced: some refer to listings that moved.
    const database = new DatabaseSync(file, { enableForeignKeyConstraints: false });
    database.exec("PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA user_version = 1; BEGIN");
    for (const statement of createTables) database.exec(statement);
    for (const { insert, rows } of insertRows) {
      const statement = database.prepare(insert);
      for (const row of rows) statement.run(...row);
    }
    for (const statement of finish) database.exec(statement);
    database.exec("COMMIT; INSERT INTO search (search) VALUES ('optimize'); VACUUM");
    database.close();
    return readFileSync(file);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
