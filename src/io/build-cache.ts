import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { ascending } from "d3-array";
import type { DayOfChanges } from "../core/changes/change-log.ts";
import { buildChangeLog } from "../core/changes/change-log.ts";
import { parseDataset } from "../dataset/parse-dataset.ts";
import type { SourceFile } from "../dataset/source-file.ts";
import { repositoryRoot } from "./environment.ts";
import { runGit, hasWholeHistory } from "./git-dataset.ts";
import { readChangedDays } from "./git-history.ts";

/** Folder of the cached results. The name of each file has a hash of its inputs, so that no file is ever out of date. */
const cacheFolder = join(repositoryRoot, ".cache", "build");

/** Files and folders of the repository whose code decides what the results are. */
const codePaths = ["schemas", "src/dataset", "src/core", "src/io", "package-lock.json"];

/** Age, in milliseconds, at which results of earlier builds are removed. */
const maxAge = 24 * 60 * 60 * 1000;

type ParsedDataset = ReturnType<typeof parseDataset>;

/**
 * Parses a dataset as `parseDataset` does, or reads the result of an earlier call with the same files, day and code.
 *
 * Each language of the site is built in a process of its own: the first one parses, the others read.
 *
 * @returns `{dataset, diagnostics}`
 */
export function parseDatasetOnce(files: readonly SourceFile[], options: { readonly today: string }): ParsedDataset {
  const hash = createHash("sha256").update(hashCode()).update(options.today);
  for (const { bytes, ...file } of files) {
    hash.update(JSON.stringify({ ...file, length: bytes?.length }));
    if (bytes !== undefined) hash.update(bytes);
  }
  return readOrCompute("dataset", hash.digest("hex"), () => parseDataset(files, options));
}

/**
 * Reads the changes of a dataset's Git history, oldest day first, or the result of an earlier call with the same history, day and
 * code.
 *
 * @param root folder that holds entities/ and tools/
 * @param today YYYY-MM-DD; no change is dated later
 * @returns undefined without the complete history; [] if no listing was ever committed
 */
export function readChangeLog(root: string, today: string): readonly DayOfChanges[] | undefined {
  if (!hasWholeHistory(root)) return undefined;
  const revision = runGit(root, "rev-parse", "HEAD", "--show-prefix");
  const key = createHash("sha256").update(hashCode()).update(today).update(revision).digest("hex");
  return readOrCompute("changes", key, () => buildChangeLog(readChangedDays(root, today) ?? []));
}

/**
 * Returns the cached value of a key, or computes and stores it, in `<folder>/<name>-<key>.json`.
 *
 * The value must survive JSON. A file that is being written has another name until it is whole, so that processes that compute
 * the same value at once do not read half of it. If `compute` throws, so does this, and nothing is stored.
 *
 * @param folder created if it is missing; `.cache/build` by default
 */
export function readOrCompute<Value>(name: string, key: string, compute: () => Value, folder = cacheFolder): Value {
  const file = join(folder, `${name}-${key}.json`);
  const stored = readFile(file);
  if (stored !== undefined) return JSON.parse(stored) as Value;
  const value = compute();
  mkdirSync(folder, { recursive: true });
  removeOldFiles(folder);
  const unfinished = `${file}.${process.pid}`;
  writeFileSync(unfinished, JSON.stringify(value));
  renameSync(unfinished, file);
  return value;
}

/** Reads a text file. Undefined if it can't be read. */
function readFile(path: string): string | undefined {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return undefined;
  }
}

/** Removes the files of a folder that were last written more than `maxAge` (a day) ago. */
function removeOldFiles(folder: string): void {
  for (const name of readdirSync(folder)) {
    const path = join(folder, name);
    const age = Date.now() - (statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? Infinity);
    if (age > maxAge) rmSync(path, { force: true });
  }
}

/** Returns a hash of the code that reads, parses and compares listings and their history, tests included. */
function hashCode(): string {
  return hashFiles(codePaths.map((path) => join(repositoryRoot, path)));
}

/** Returns a hash of the paths and bytes of files, and of all files in folders. Another name, byte or file gives another hash. */
export function hashFiles(paths: readonly string[]): string {
  const hash = createHash("sha256");
  for (const path of paths.flatMap(listFiles)) {
    const bytes = readFileSync(path);
    hash.update(JSON.stringify({ path, length: bytes.length })).update(bytes);
  }
  return hash.digest("hex");
}

/** Lists the file at a path, or the files in that folder and those in it, sorted by their absolute path. */
function listFiles(full: string): string[] {
  if (!statSync(full).isDirectory()) return [full];
  const entries = readdirSync(full, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort(ascending);
}
