import { mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { sourceFile, today } from "../dataset/listing-fixture.ts";
import { buildListingText } from "../dataset/rules/rule-fixture.ts";
import { parseDataset } from "../dataset/parse-dataset.ts";
import { hashFiles, parseDatasetOnce, readOrCompute } from "./build-cache.ts";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "register-cache-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

test("computes a value once per key", () => {
  const computed: string[] = [];
  const read = (key: string) => readOrCompute("value", key, () => (computed.push(key), { key }), folder);
  expect([read("a"), read("a"), read("b"), read("a")]).toEqual([
    { key: "a" },
    { key: "a" },
    { key: "b" },
    { key: "a" },
  ]);
  expect(computed).toEqual(["a", "b"]);
  expect(readdirSync(folder).sort()).toEqual(["value-a.json", "value-b.json"]);
});

test("removes results of more than a day ago when it stores one", () => {
  const old = join(folder, "value-old.json");
  writeFileSync(old, "1");
  const lastYear = new Date(Date.now() - 365 * 24 * 60 * 60 * 1000);
  utimesSync(old, lastYear, lastYear);
  readOrCompute("value", "new", () => 2, folder);
  expect(readdirSync(folder)).toEqual(["value-new.json"]);
});

test("a dataset is the same from the cache, and a change to a listing or the day is never served from an old file", () => {
  const listing = (name: string) => [
    sourceFile("entities/a.yaml", `${buildListingText("entities/a", `name: ${name}`)}\n`),
  ];
  const files = listing("First");
  for (const _ of ["computed", "read"])
    expect(parseDatasetOnce(files, { today })).toEqual(parseDataset(files, { today }));
  expect(parseDatasetOnce(listing("Second"), { today }).dataset.entities[0]?.name).toBe("Second");
  const past = { today: "2020-01-01" };
  expect(parseDatasetOnce(files, past).diagnostics).toEqual(parseDataset(files, past).diagnostics);
});

test("a change of a byte, a name or the number of files gives another hash of the code", () => {
  const [file, inner] = [join(folder, "a.ts"), join(folder, "inner", "b.ts")];
  mkdirSync(join(folder, "inner"));
  writeFileSync(inner, "1");
  const steps = [
    () => writeFileSync(file, "1"),
    () => writeFileSync(file, "2"),
    () => writeFileSync(inner, "2"),
    () => renameSync(inner, join(folder, "inner", "c.ts")),
    () => rmSync(join(folder, "inner"), { recursive: true }),
  ];
  const hashes = [
    hashFiles([folder]),
    ...steps.map((step) => {
      step();
      return hashFiles([folder]);
    }),
  ];
  expect(new Set(hashes).size).toBe(hashes.length);
  expect(hashFiles([folder])).toBe(hashes.at(-1));
});
