import { createHash } from "node:crypto";
import { publicationInput, publishFiles, type PublishedFile } from "../core/publish/files.ts";
import { databaseSql } from "../core/publish/formats/database-sql.ts";
import type { Edition, Register } from "../core/register/register.ts";
import { formatDatabase } from "./format-database.ts";

/** Every file of the published dataset, those that only Node can make included; the checksums of all others come last. */
export function* publishDataset(register: Register, edition: Edition): Generator<PublishedFile> {
  const sums: string[] = [];
  for (const file of publishAll(register, edition)) {
    sums.push(`${createHash("sha256").update(file.content).digest("hex")}  ${file.path}\n`);
    yield file;
  }
  yield { path: "checksums.txt", content: sums.join("") };
}

function* publishAll(register: Register, edition: Edition): Generator<PublishedFile> {
  const input = publicationInput(register, edition);
  yield* publishFiles(register, edition, input);
  yield { path: "register.sqlite", content: formatDatabase(databaseSql(input.published, input.rows)) };
}
