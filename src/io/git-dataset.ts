import { execFileSync, spawnSync } from "node:child_process";
import { ascending } from "d3-array";
import { linkFault, maxListingBytes, type SourceFile } from "../dataset/source-file.ts";

const maxBuffer = 1024 * 1024 * 1024;

/** The commit of a name, such as a branch or tag. @throws {RangeError} without a Git checkout, or a commit of this name */
export function resolveCommit(root: string, name: string): string {
  if (attempt(root, "rev-parse", "--git-dir") === undefined) {
    throw new RangeError(`no Git checkout: ${root}; compare two commits of a clone`);
  }
  const found = attempt(root, "rev-parse", "--verify", "--quiet", "--end-of-options", `${name}^{commit}`);
  if (found === undefined) {
    throw new RangeError(
      `no such commit, branch or tag: ${name}; \`git fetch\` brings what is missing, \`git branch -a\` lists`,
    );
  }
  return found.trim();
}

/** The commit that a checkout is at; undefined where there is none. */
export function readHeadCommit(root: string): string | undefined {
  return attempt(root, "rev-parse", "HEAD")?.trim();
}

/** Every tag; of a commit, those that it or a commit before it has. */
export function readTags(root: string, commit?: string): string[] {
  const merged = commit === undefined ? [] : ["--merged", commit];
  return (attempt(root, "tag", "--list", ...merged) ?? "").split("\n").filter(Boolean);
}

/** The day on which a commit was made, YYYY-MM-DD in UTC. */
export function readCommitDay(root: string, commit: string): string {
  const seconds = Number(runGit(root, "show", "-s", "--format=%ct", commit).trim());
  return new Date(seconds * 1000).toISOString().slice(0, 10);
}

/** Where work began: the newest commit shared with main, here or at origin; HEAD where there is no main. */
export function findMergeBaseWithMain(root: string): string {
  const head = resolveCommit(root, "HEAD");
  for (const main of ["main", "origin/main"]) {
    const base = attempt(root, "merge-base", main, head);
    if (base !== undefined) return base.trim();
  }
  return head;
}

/**
 * Every file of the dataset at a commit, in order of path, read without a work tree.
 *
 * @param root holds entities/ and tools/ in the work tree
 * @param commit as resolveCommit gives it
 */
export function readDatasetAt(root: string, commit: string): SourceFile[] {
  const listed = runGit(root, "ls-tree", "-r", "-l", "-z", commit, "--", "entities", "tools")
    .split("\0")
    .filter(Boolean);
  const entries = listed.map(parseTreeEntry);
  const wanted = entries
    .filter(({ mode, size }) => mode !== "120000" && size <= maxListingBytes)
    .map(({ hash }) => hash);
  const objects = readObjects(root, wanted);
  const blobs = new Map(wanted.map((hash, index) => [hash, objects[index]]));
  return entries
    .map(({ path, mode, size, hash }): SourceFile => {
      if (mode === "120000") return { path, fault: linkFault(path) };
      const bytes = blobs.get(hash);
      return bytes === undefined ? { path, size } : { path, bytes };
    })
    .sort((a, b) => ascending(a.path, b.path));
}

/** `100644 blob 0123abcd     1234\tentities/a.yaml` */
function parseTreeEntry(line: string) {
  const tab = line.indexOf("\t");
  const [mode = "", , hash = "", size = "0"] = line.slice(0, tab).split(/ +/);
  return { mode, hash, size: Number(size) || 0, path: line.slice(tab + 1) };
}

/** The contents of objects in the order of their names, all from one process; undefined for one that is not there. */
export function readObjects(root: string, names: readonly string[]): (Uint8Array | undefined)[] {
  if (names.length === 0) return [];
  const input = `${names.join("\n")}\n`;
  const { stdout, status } = spawnSync("git", ["cat-file", "--batch"], { cwd: root, input, maxBuffer });
  if (status !== 0) throw new Error("git cat-file failed");
  let at = 0;
  // `<hash> blob <size>\n<bytes>\n` each, or `<name> missing\n`.
  return names.map(() => {
    const end = stdout.indexOf(10, at);
    const [, type, size] = /^\S+ (\w+) (\d+)$/.exec(stdout.toString("latin1", at, end)) ?? [];
    at = end + 1;
    if (type === undefined) return undefined;
    const bytes = new Uint8Array(stdout.subarray(at, at + Number(size)));
    at += bytes.length + 1;
    return type === "blob" ? bytes : undefined;
  });
}

/** Paths of the repository that differ, from its root; without an end the working tree, new files included. */
export function listChangedPaths(root: string, from: string, to: string | undefined): string[] {
  const range = to === undefined ? [from] : [from, to];
  const changed = runGit(root, "diff", "--name-only", "--no-renames", "-z", ...range, "--", ":/");
  const fresh =
    to === undefined ? runGit(root, "ls-files", "--others", "--exclude-standard", "-z", "--full-name", ":/") : "";
  return [...new Set(`${changed}${fresh}`.split("\0").filter(Boolean))].sort(ascending);
}

/** A text of the repository at a commit, by its path from the repository's root; undefined where no such file is. */
export function readTextAt(root: string, commit: string, path: string): string | undefined {
  return attempt(root, "cat-file", "blob", `${commit}:${path}`);
}

/** Whether the whole history is here: false outside of Git, before the first commit, and in a clone with `--depth`. */
export function hasWholeHistory(root: string): boolean {
  // HEAD fails where there is no commit yet.
  return attempt(root, "rev-parse", "--is-shallow-repository", "HEAD")?.startsWith("false\n") === true;
}

/** Whether a file ever stood at a path, as far as the history is here. */
export function wasPathEverUsed(root: string, path: string): boolean {
  return Boolean(attempt(root, "log", "--all", "-1", "--format=%h", "--", path));
}

/** Not the listings, and no fixtures: they are frozen. */
const outsideListings = [".", ":!entities", ":!tools", ":(exclude,glob)**/fixtures/**"];

/** Files outside entities/ and tools/ that speak of a listing by its reference, from the root. */
export function findPathsMentioning(root: string, reference: string): string[] {
  const pattern = `${reference}([^a-z0-9-]|$)`;
  const found = attempt(root, "grep", "-lzE", "--untracked", "-e", pattern, "--", ...outsideListings);
  return (found ?? "").split("\0").filter(Boolean).sort(ascending);
}

function attempt(root: string, ...args: string[]): string | undefined {
  try {
    return runGit(root, ...args);
  } catch {
    return undefined;
  }
}

/** What Git prints, with days in UTC and paths as they are. @throws if it fails */
export function runGit(root: string, ...args: string[]): string {
  const env = { ...process.env, TZ: "UTC" };
  const stdio: ("ignore" | "pipe")[] = ["ignore", "pipe", "ignore"];
  return execFileSync("git", ["-c", "core.quotePath=false", ...args], {
    cwd: root,
    encoding: "utf8",
    env,
    maxBuffer,
    stdio,
  });
}
