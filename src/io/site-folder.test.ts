import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { fixtureRoot } from "../testing/fixture-register.ts";
import { repositoryRoot } from "./environment.ts";
import { prepareSiteFolder } from "./site-folder.ts";

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "register-site-"));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

test.each([
  { name: "a new folder", files: [], path: "a/b" },
  { name: "an empty folder", files: [], path: "" },
  { name: "a built site", files: ["index.html", "entities/a/index.html"], path: "" },
  { name: "a build that was interrupted", files: [".prerender/a.mjs"], path: "" },
  { name: "a build that failed with only the data written", files: ["favicon.svg", "data/v1/a.json"], path: "" },
  { name: "a branch that is published from, still empty", files: [".git/HEAD", "CNAME"], path: "" },
])("accepts $name", async ({ files, path }) => {
  for (const file of files) createFile(file);
  await prepareSiteFolder(join(root, path));
  expect(existsSync(join(root, path))).toBe(true);
});

test.each([
  { name: "a folder of other things", path: "", message: "would remove a folder that is not a built site" },
  { name: "the repository", path: repositoryRoot, message: "would remove the register itself" },
  {
    name: "a folder above the repository",
    path: join(repositoryRoot, ".."),
    message: "would remove the register itself",
  },
  {
    name: "a folder of listings",
    path: join(fixtureRoot, "entities"),
    message: "would remove a folder that is not a built site",
  },
])("refuses $name, which the build would empty", async ({ path, message }) => {
  createFile("letters/mother.txt");
  await expect(prepareSiteFolder(path || root)).rejects.toThrow(message);
});

/** Creates an empty file in the folder of the test. */
function createFile(path: string): void {
  mkdirSync(join(root, path, ".."), { recursive: true });
  writeFileSync(join(root, path), "");
}
