import { createHash } from "node:crypto";
import { publishFiles, type PublishedFile } from "../core/publish/files.ts";
import type { Edition, Register } from "../core/register/register.ts";

/** Every file of the published dataset, those that only Node can make included; the checksums of all others come last. */
export function* publishDataset(register: Register, edition: Edition): Generator<PublishedFile> {
  const sums: string[] = [];
  for (const file of publishFiles(register, edition)) {
    sums.push(`${createHash("sha256").update(file.content).digest("hex")}  ${file.path}\n`);
    yield file;
  }
  yield { path: "checksums.txt", content: sums.join("") };
}
