import { expect, test } from "vitest";
import { sourceFile, today } from "./listing-fixture.ts";
import { parseDataset } from "./parse-dataset.ts";
import { buildListingText } from "./rules/rule-fixture.ts";

const file = (path: string, lines = "") => sourceFile(path, buildListingText(path, lines));

test("listings and tombstones are in order of id for any order of files", () => {
  const files = [
    file("tools/b.yaml", "name: B"),
    file("entities/b.yaml", "name: B"),
    file("entities/a-b.yaml", "name: A b"),
    sourceFile("entities/old.yaml", "kind: moved\nto: entities/a\n"),
    file("entities/a.yaml", "name: A"),
    file("entities/a1.yaml", "name: A1"),
  ];
  const { dataset, diagnostics } = parseDataset(files, { today });
  expect(dataset.entities.map(({ id }) => id)).toEqual(["a", "a-b", "a1", "b"]);
  expect(dataset.tools.map(({ id }) => id)).toEqual(["b"]);
  expect(dataset.moved.map(({ id }) => id)).toEqual(["old"]);
  expect(diagnostics).toEqual([]);
  expect(parseDataset([...files].reverse(), { today })).toEqual({ dataset, diagnostics });
});

test("one run reports every fault of every file, in order of position", () => {
  const { dataset, diagnostics } = parseDataset(
    [
      file("tools/c.yaml", "functions: [wizardry]\naccess: gratis"),
      sourceFile("entities/b.yaml", "a: b: c"),
      file("entities/a.yaml", "founded: 3000\nname: A\ncolour: red"),
      file("entities/d.yaml", "name: D"),
      sourceFile("entities/E.yaml", ""),
    ],
    { today },
  );
  expect(
    diagnostics.map(({ file, line, column, rule, message }) => `${file}:${line}:${column} ${rule} ${message}`),
  ).toEqual([
    "entities/E.yaml:0:0 file file name is not an id: E.yaml",
    "entities/a.yaml:1:10 schema out of range: 3000",
    "entities/a.yaml:3:1 schema unknown key: colour",
    "entities/b.yaml:1:5 syntax a value needs quotes",
    "tools/c.yaml:1:13 schema unknown tool function: wizardry",
    "tools/c.yaml:2:9 schema unknown access: gratis",
  ]);
  expect(dataset.entities.map(({ id }) => id)).toEqual(["d"]);
  expect(dataset.tools).toEqual([]);
});

test("an unreadable file is reported, and references to it are valid", () => {
  const files = [
    { path: "entities/a.yaml", fault: { message: "cannot be read: EACCES", hint: "check the file's permissions" } },
    file("entities/b.yaml", "name: B\nrelations: [{type: partner-of, to: entities/a}]"),
  ];
  const errors = parseDataset(files, { today }).diagnostics.filter(({ severity }) => severity === "error");
  expect(errors.map(({ file, line, message }) => `${file}:${line} ${message}`)).toEqual([
    "entities/a.yaml:0 cannot be read: EACCES",
  ]);
});

test("without files the dataset is empty", () => {
  expect(parseDataset([], { today })).toEqual({ dataset: { entities: [], tools: [], moved: [] }, diagnostics: [] });
});
