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

/** What is said of the file beside the good one. */
function faultsOf(path: string): string[] {
  const files = readDataset(root);
  expect(files.map((file) => file.path)).toContain("entities/good.yaml");
  const { diagnostics } = parseDataset(files, { today: "2026-11-25" });
  const found = diagnostics.filter(({ file }) => file === path);
  return found.map(({ line, message }) => `${line} ${message}`);
}

test("files are read in order of path, hidden ones too", () => {
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

test("one of the two folders may be missing, not both", () => {
  expect(readDataset(root)).toHaveLength(1);
  expect(() => readDataset(folder)).toThrow(`no dataset here: ${folder} has neither entities/ nor tools/`);
  expect(() => readDataset(join(folder, "nowhere"))).toThrow(RangeError);
  expect(() => readDataset(join(folder, "outside.yaml"))).toThrow(RangeError);
});

test("a link is not followed, wherever it leads", () => {
  symlinkSync("../../outside.yaml", join(root, "entities/link.yaml"));
  symlinkSync("/etc/hostname", join(root, "entities/system.yaml"));
  symlinkSync("good.yaml", join(root, "entities/twin.yaml"));
  for (const name of ["link", "system", "twin"])
    expect(faultsOf(`entities/${name}.yaml`)).toEqual([`0 symbolic link: entities/${name}.yaml`]);
  expect(readDataset(root).filter(({ bytes }) => bytes !== undefined)).toHaveLength(1);
});

test("neither is a folder that is one, or a link among the listings that leads to a folder", () => {
  mkdirSync(join(folder, "elsewhere"));
  writeFileSync(join(folder, "elsewhere/secret.yaml"), "secret: x\n");
  symlinkSync("../elsewhere", join(root, "tools"));
  symlinkSync("../../elsewhere", join(root, "entities/more"));
  expect(readDataset(root).map(({ path }) => path)).toEqual(["entities/good.yaml", "entities/more", "tools"]);
  expect(faultsOf("entities/more")).toEqual(["0 symbolic link: entities/more"]);
  expect(faultsOf("tools")).toEqual(["0 symbolic link: tools"]);
});

test("a folder that leads to the other one is not read twice", () => {
  symlinkSync("entities", join(root, "tools"));
  expect(readDataset(root).map(({ path }) => path)).toEqual(["entities/good.yaml", "tools"]);
  expect(faultsOf("tools")).toEqual(["0 symbolic link: tools"]);
});

test("the root itself may be reached by a link", () => {
  symlinkSync("root", join(folder, "clone"));
  expect(readDataset(join(folder, "clone")).map(({ bytes }) => bytes?.length)).toEqual([13]);
});

test("links in a circle and links to nothing are faults", () => {
  symlinkSync("loop.yaml", join(root, "entities/loop.yaml"));
  symlinkSync("nothing.yaml", join(root, "entities/dangling.yaml"));
  symlinkSync(".", join(root, "entities/self.yaml"));
  for (const name of ["loop", "dangling", "self"])
    expect(faultsOf(`entities/${name}.yaml`)).toEqual([`0 symbolic link: entities/${name}.yaml`]);
});

test("a folder among the listings is one fault, whatever is in it", () => {
  mkdirSync(join(root, "entities/x.yaml/y"), { recursive: true });
  writeFileSync(join(root, "entities/x.yaml/a.yaml"), "a: b");
  expect(faultsOf("entities/x.yaml")).toEqual(["0 folder among the listings: entities/x.yaml"]);
  expect(readDataset(root)).toHaveLength(2);
});

test("a large file is not read into memory", () => {
  writeFileSync(join(root, "entities/large.yaml"), "");
  truncateSync(join(root, "entities/large.yaml"), 11 * 1024 * 1024);
  expect(readDataset(root)[1]).toEqual({ path: "entities/large.yaml", size: 11 * 1024 * 1024 });
  expect(faultsOf("entities/large.yaml")).toEqual(["0 too large: 11264 KB"]);
});

test("a pipe is no file, and is not waited for", () => {
  execFileSync("mkfifo", [join(root, "entities/pipe.yaml")]);
  expect(faultsOf("entities/pipe.yaml")).toEqual(["0 not a file: entities/pipe.yaml"]);
});

test("a file that may not be read is a fault, but to root, who may read everything", () => {
  writeFileSync(join(root, "entities/locked.yaml"), "a: b");
  chmodSync(join(root, "entities/locked.yaml"), 0);
  const isRoot = process.getuid?.() === 0;
  expect(faultsOf("entities/locked.yaml")[0]).toMatch(isRoot ? /missing key/ : /^0 cannot be read: EACCES$/);
});

test("a file name may hold anything", () => {
  const names = ["Not An Id.yaml", "line\nbreak.yaml", "工会.yaml", "$(rm).yaml", "a.yml"];
  for (const name of names) writeFileSync(join(root, "entities", name), "a: b");
  for (const name of names) expect(faultsOf(`entities/${name}`)).toEqual([expect.stringMatching(/^0 file name /)]);
});
