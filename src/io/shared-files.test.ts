import { expect, test } from "vitest";
import { sourceFile, today } from "../dataset/listing-fixture.ts";
import { parseDataset } from "../dataset/parse-dataset.ts";
import { buildListingText } from "../dataset/rules/rule-fixture.ts";
import { measureRegister } from "../core/register/register.ts";
import { hostileComments } from "../testing/hostile/comments.ts";
import { buildDatasetFiles } from "./shared-files.ts";

test("files of listings are published without comments and notes, and otherwise unchanged", () => {
  const schemaLine = "# yaml-language-server: $schema=../schemas/entity.schema.json\n";
  const plain = `${schemaLine}kind:   entity\n${buildListingText("entities/plain.yaml", "name: Plain").replace("kind: entity\n", "")}\n`;
  const files = [
    sourceFile("entities/plain.yaml", plain),
    sourceFile("entities/noted.yaml", `${plain.trimEnd().replace("Plain", "Noted")}\nnotes: A secret.\n`),
    ...hostileComments.map(({ lines }, index) => {
      const path = `entities/commented-${index}.yaml`;
      return sourceFile(path, `${buildListingText(path, lines)}\n# the end\n`);
    }),
  ];
  const { dataset } = parseDataset(files, { today });
  const edition = { commit: undefined, prefix: "" };
  const builtFiles = buildDatasetFiles(measureRegister(dataset, today), files, edition, {
    log: [],
    watch: undefined,
    translations: new Map(),
  });
  const contents = new Map([...builtFiles].map(({ path, content }) => [path, content]));

  const readPublished = (path: string) => String(contents.get(`data/v1/source/${path}`));
  expect(readPublished("entities/plain.yaml")).toBe(plain);
  expect(readPublished("entities/noted.yaml")).toBe(plain.replace("Plain", "Noted"));
  for (const { path } of files.slice(2)) {
    const text = readPublished(path);
    expect(text.startsWith(schemaLine)).toBe(true);
    expect(text.slice(schemaLine.length)).not.toContain("#");
  }
});
