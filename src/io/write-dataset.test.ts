import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { sourceFile, today } from "../dataset/listing-fixture.ts";
import { parseDataset } from "../dataset/parse-dataset.ts";
import { listingText } from "../dataset/rules/rule-fixture.ts";
import { measureRegister } from "../core/register/register.ts";
import { hostileComments } from "../testing/hostile/comments.ts";
import { FolderWriter } from "./folder-writer.ts";
import { writeDataset } from "./write-dataset.ts";

let out: string;
beforeEach(() => {
  out = mkdtempSync(join(tmpdir(), "register-dataset-"));
});
afterEach(() => rmSync(out, { recursive: true, force: true }));

test("files of listings are published without comments, and else as they are", async () => {
  const schemaLine = "# yaml-language-server: $schema=../schemas/entity.schema.json\n";
  const plain = `${schemaLine}kind:   entity\n${listingText("entities/plain.yaml", "name: Plain").replace("kind: entity\n", "")}\n`;
  const files = [
    sourceFile("entities/plain.yaml", plain),
    ...hostileComments.map(({ lines }, index) => {
      const path = `entities/commented-${index}.yaml`;
      return sourceFile(path, `${listingText(path, lines)}\n# the end\n`);
    }),
  ];
  const { dataset } = parseDataset(files, { today });
  const folder = new FolderWriter(out);
  await writeDataset(
    folder,
    measureRegister(dataset, today),
    files,
    { commit: undefined, prefix: "" },
    { log: [], links: undefined },
  );
  await folder.end();

  const published = (path: string) => readFileSync(join(out, "data/v1/source", path), "utf8");
  expect(published("entities/plain.yaml")).toBe(plain);
  for (const { path } of files.slice(1)) {
    const text = published(path);
    expect(text.startsWith(schemaLine)).toBe(true);
    expect(text.slice(schemaLine.length)).not.toContain("#");
  }
});
