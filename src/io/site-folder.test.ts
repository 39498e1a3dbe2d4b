import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { fixtureRoot } from "../testing/fixture-register.ts";
import { repositoryRoot } from "./environment.ts";
import { buildMarker, completionMarker, releaseSiteFolder, takeSiteFolder } from "./site-folder.ts";

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "register-site-"));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

test.each([
  { name: "a new folder", files: [], path: "a/b" },
  { name: "an empty folder", files: [], path: "" },
  { name: "a built site", files: [completionMarker, buildMarker, "index.html", "entities/a/index.html"], path: "" },
  { name: "a built site without the mark of its start", files: [completionMarker, "index.html"], path: "" },
  { name: "a build that was interrupted", files: [buildMarker, ".prerender/a.mjs"], path: "" },
])("empties $name", async ({ files, path }) => {
  for (const file of files) createFile(file);
  await takeSiteFolder(join(root, path));
  expect(readdirSync(join(root, path))).toEqual([buildMarker]);
});

test("keeps the history of a branch that is published from", async () => {
  for (const file of [".git/HEAD", "CNAME"]) createFile(file);
  await takeSiteFolder(root);
  expect(readdirSync(root).sort()).toEqual([".git", buildMarker]);
});

test.each([
  { name: "a folder of other things", path: "", message: "would remove a folder that no build wrote" },
  { name: "a site that something else wrote", path: "site", message: "would remove a folder that no build wrote" },
  { name: "the repository", path: repositoryRoot, message: "would remove the register itself" },
  {
    name: "a folder above the repository",
    path: join(repositoryRoot, ".."),
    message: "would remove the register itself",
  },
  {
    name: "a folder of listings",
    path: join(fixtureRoot, "entities"),
    message: "would remove a folder that no build wrote",
  },
])("refuses $name, and changes nothing", async ({ path, message }) => {
  createFile("letters/mother.txt");
  createFile("site/index.html");
  await expect(takeSiteFolder(path.startsWith("/") ? path : join(root, path))).rejects.toThrow(message);
  expect(readdirSync(root).sort()).toEqual(["letters", "site"]);
  expect(readdirSync(join(root, "site"))).toEqual(["index.html"]);
});

test("refuses a folder that a running process builds in, and names it", async () => {
  const builder = await startProcess();
  writeFileSync(join(root, buildMarker), String(builder.pid));
  createFile("index.html");
  await expect(takeSiteFolder(root)).rejects.toThrow(`process ${builder.pid} is building in this folder: ${root}`);
  expect(readdirSync(root).sort()).toEqual([buildMarker, "index.html"]);
  builder.kill();
  await once(builder, "exit");
  await takeSiteFolder(root);
  expect(readFileSync(join(root, buildMarker), "utf8")).toBe(String(process.pid));
});

test("a folder that is released has an empty mark, and can be taken again", async () => {
  await takeSiteFolder(root);
  releaseSiteFolder(root);
  expect(readFileSync(join(root, buildMarker), "utf8")).toBe("");
  await takeSiteFolder(root);
  releaseSiteFolder(join(root, "none"));
  expect(existsSync(join(root, "none"))).toBe(false);
});

/** Starts a process that runs until it is stopped. */
async function startProcess(): Promise<ChildProcess> {
  const child = spawn(process.execPath, ["--eval", "setInterval(() => {}, 1000)"]);
  await once(child, "spawn");
  return child;
}

/** Creates an empty file in the folder of the test. */
function createFile(path: string): void {
  mkdirSync(join(root, path, ".."), { recursive: true });
  writeFileSync(join(root, path), "");
}
