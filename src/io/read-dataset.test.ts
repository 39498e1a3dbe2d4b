import { execFileSync } from "node:child_process";
import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { parseDataset } from "../dataset/parse-dataset.ts";
import { readDataset } from "./read-dataset.ts";

let folder: string;
let root: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "register-read-"));
  root = join(folder, "root");
  mkdirSync(join(root, "entities"), { recursive: true });
  writeFileSync(join(root, "entities/good.yaml"), "kind: entity\n");
  writeFileSync(join(folder, "outside.yaml"), "secret: of the system\n");
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Reads the dataset and returns the findings about a file: `0 symbolic link: entities/link.yaml`. */
function readFindings(path: string): string[] {
  const files = readDataset(root);
  expect(files.map((file) => file.path)).toContain("entities/good.yaml");
  const { diagnostics } = parseDataset(files, { today: "2026-11-25" });
  const findings = diagnostics.filter(({ file }) => file === path);
  return findings.map(({ line, message }) => `${line} ${message}`);
}

test("files are sorted by path, and hidden ones are read too", () => {
  mkdirSync(join(root, "tools"));
  for (const path of ["tools/b.yaml", "entities/a-b.yaml", "entities/a.yaml", "entities/.hidden.yaml", "other.yaml"]) {
    writeFileSync(join(root, path), "x");
  }
  expect(readDataset(root).map(({ path }) => path)).toEqual([
    "entities/.hidden.yaml",
    "entities/a-b.yaml",
    "entities/a.yaml",
    "entities/good.yaml",
    "tools/b.yaml",
  ]);
});

test("one of the two folders may be missing, but not both", () => {
  expect(readDataset(root)).toHaveLength(1);
  expect(() => readDataset(folder)).toThrow(`no dataset here: ${folder} has neither entities/ nor tools/`);
  expect(() => readDataset(join(folder, "nowhere"))).toThrow(RangeError);
  expect(() => readDataset(join(folder, "outside.yaml"))).toThrow(RangeError);
});

test("a symbolic link is not followed, wherever it leads", () => {
  symlinkSync("../../outside.yaml", join(root, "entities/link.yaml"));
  symlinkSync("/etc/hostname", join(root, "entities/system.yaml"));
  symlinkSync("good.yaml", join(root, "entities/twin.yaml"));
  for (const name of ["link", "system", "twin"])
    expect(readFindings(`entities/${name}.yaml`)).toEqual([`0 symbolic link: entities/${name}.yaml`]);
  expect(readDataset(root).filter(({ bytes }) => bytes !== undefined)).toHaveLength(1);
});

test("a folder that is a symbolic link is not followed, nor a link among the listings to a folder", () => {
  mkdirSync(join(folder, "elsewhere"));
  writeFileSync(join(folder, "elsewhere/secret.yaml"), "secret: x\n");
  symlinkSync("../elsewhere", join(root, "tools"));
  symlinkSync("../../elsewhere", join(root, "entities/more"));
  expect(readDataset(root).map(({ path }) => path)).toEqual(["entities/good.yaml", "entities/more", "tools"]);
  expect(readFindings("entities/more")).toEqual(["0 symbolic link: entities/more"]);
  expect(readFindings("tools")).toEqual(["0 symbolic link: tools"]);
});

test("a folder that is a link to the other one is not read twice", () => {
  symlinkSync("entities", join(root, "tools"));
  expect(readDataset(root).map(({ path }) => path)).toEqual(["entities/good.yaml", "tools"]);
  expect(readFindings("tools")).toEqual(["0 symbolic link: tools"]);
});

test("the root itself may be a symbolic link", () => {
  symlinkSync("root", join(folder, "clone"));
  expect(readDataset(join(folder, "clone")).map(({ bytes }) => bytes?.length)).toEqual([13]);
});

test("links in a circle and links to nothing are faults", () => {
  symlinkSync("loop.yaml", join(root, "entities/loop.yaml"));
  symlinkSync("nothing.yaml", join(root, "entities/dangling.yaml"));
  symlinkSync(".", join(root, "entities/self.yaml"));
  for (const name of ["loop", "dangling", "self"])
    expect(readFindings(`entities/${name}.yaml`)).toEqual([`0 symbolic link: entities/${name}.yaml`]);
});

test("a folder among the listings is one fault, whatever is in it", () => {
  mkdirSync(join(root, "entities/x.yaml/y"), { recursive: true });
  writeFileSync(join(root, "entities/x.yaml/a.yaml"), "a: b");
  expect(readFindings("entities/x.yaml")).toEqual(["0 folder among the listings: entities/x.yaml"]);
  expect(readDataset(root)).toHaveLength(2);
});

test("a large file is not read into memory", () => {
  writeFileSync(join(root, "entities/large.yaml"), "");
  truncateSync(join(root, "entities/large.yaml"), 11 * 1024 * 1024);
  expect(readDataset(root)[1]).toEqual({ path: "entities/large.yaml", size: 11 * 1024 * 1024 });
  expect(readFindings("entities/large.yaml")).toEqual(["0 too large: 11264 KB"]);
});

test("a pipe is a fault, and is not waited for", () => {
  execFileSync("mkfifo", [join(root, "entities/pipe.yaml")]);
  expect(readFindings("entities/pipe.yaml")).toEqual(["0 not a file: entities/pipe.yaml"]);
});

test("a file without read permission is a fault, except for root, who can read everything", () => {
  writeFileSync(join(root, "entities/locked.yaml"), "a: b");
  chmodSync(join(root, "entities/locked.yaml"), 0);
  const isRoot = process.getuid?.() === 0;
  expect(readFindings("entities/locked.yaml")[0]).toMatch(isRoot ? /missing key/ : /^0 cannot be read: EACCES$/);
});

test("file names with any characters are read, and found invalid", () => {
  const names = ["Not An Id.yaml", "line\nbreak.yaml", "工会.yaml", "$(rm).yaml", "a.yml"];
  for (const name of names) writeFileSync(join(root, "entities", name), "a: b");
  for (const name of names) expect(readFindings(`entities/${name}`)).toEqual([expect.stringMatching(/^0 file name /)]);
});
