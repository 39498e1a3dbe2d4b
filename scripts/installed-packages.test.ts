import { expect, test } from "vitest";
import { repositoryRoot } from "../src/io/environment.ts";
import { hasLockedPackages, listMissingPackages } from "./installed-packages.mjs";

const machine = { platform: "linux", arch: "x64" };
const astro = { version: "7.3.5", integrity: "sha512-a" };

test.each([
  { name: "nothing is missing of a whole installation", installed: { "node_modules/astro": astro }, missing: [] },
  { name: "a package that is not installed is missing", installed: {}, missing: ["node_modules/astro"] },
  {
    name: "an older version is missing",
    installed: { "node_modules/astro": { ...astro, version: "7.3.4" } },
    missing: ["node_modules/astro"],
  },
  {
    name: "other contents of the same version are missing",
    installed: { "node_modules/astro": { ...astro, integrity: "sha512-b" } },
    missing: ["node_modules/astro"],
  },
])("$name", ({ installed, missing }) => {
  const locked = { "": { version: "0.1.0" }, "node_modules/astro": astro };
  expect(listMissingPackages(locked, installed, true, machine)).toEqual(missing);
});

test.each([
  { name: "one for this machine is required", entry: { os: ["linux"], cpu: ["x64"] }, missing: ["node_modules/node"] },
  { name: "one for another system is not", entry: { os: ["win32"], cpu: ["x64"] }, missing: [] },
  { name: "one for another processor is not", entry: { os: ["linux"], cpu: ["arm64"] }, missing: [] },
  { name: "one for a C library is not", entry: { os: ["linux"], cpu: ["x64"], libc: ["musl"] }, missing: [] },
  { name: "one for any system is not", entry: {}, missing: [] },
])("of optional packages, $name", ({ entry, missing }) => {
  const locked = { "node_modules/node": { version: "24.21.0", optional: true, ...entry } };
  expect(listMissingPackages(locked, {}, true, machine)).toEqual(missing);
});

test("a package for development is only missing if development packages are asked for", () => {
  const locked = { "node_modules/vitest": { version: "5.1.1", dev: true } };
  expect(listMissingPackages(locked, {}, false, machine)).toEqual([]);
  expect(listMissingPackages(locked, {}, true, machine)).toEqual(["node_modules/vitest"]);
});

test("the packages that these tests run with are those of the lock file", () => {
  expect(hasLockedPackages(repositoryRoot, true)).toBe(true);
});
