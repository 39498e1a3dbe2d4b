import { createHash } from "node:crypto";
import { publishChanges } from "../core/changes/change-files.ts";
import type { DayOfChanges } from "../core/changes/change-log.ts";
import { publicationInput, publishFiles, type PublishedFile } from "../core/publish/files.ts";
import { databaseSql } from "../core/publish/formats/database-sql.ts";
import type { Edition, Register } from "../core/register/register.ts";
import { formatDatabase } from "./format-database.ts";

/**
 * Every file of the published dataset, those that only Node can make included; the checksums of all others come last.
 *
 * @param log what changed, day by day; undefined without a history
 */
export function* publishDataset(
  register: Register,
  edition: Edition,
  log: readonly DayOfChanges[] | undefined,
): Generator<PublishedFile> {
  const sums: string[] = [];
  for (const file of publishAll(register, edition, log)) {
    sums.push(`${createHash("sha256").update(file.content).digest("hex")}  ${file.path}\n`);
    yield file;
  }
  yield { path: "checksums.txt", content: sums.join("") };
}

function* publishAll(
  register: Register,
  edition: Edition,
  log: readonly DayOfChanges[] | undefined,
): Generator<PublishedFile> {
  const input = publicationInput(register, edition);
  yield* publishFiles(register, edition, input);
  yield { path: "register.sqlite", content: formatDatabase(databaseSql(input.published, input.rows)) };
  for (const { path, content } of publishChanges(log, register, edition)) {
    yield { path: path.replace("data/v1/", ""), content };
  }
}
