import { execFileSync, spawnSync } from "node:child_process";
import { ascending } from "d3-array";
import { linkFault, maxListingBytes, type SourceFile } from "../dataset/source-file.ts";

/** Maximum size of the output of a Git process, in bytes. */
const maxBuffer = 1024 * 1024 * 1024;

/**
 * Returns the full hash of the commit that a name stands for: a branch, a tag, "HEAD~2" or a shorter hash.
 *
 * @throws {RangeError} if `root` is not in a Git checkout, or if there is no such commit in it
 */
export function resolveCommit(root: string, name: string): string {
  if (tryGit(root, "rev-parse", "--git-dir") === undefined) {
    throw new RangeError(`no Git checkout: ${root}; compare two commits of a clone`);
  }
  const hash = tryGit(root, "rev-parse", "--verify", "--quiet", "--end-of-options", `${name}^{commit}`);
  if (hash === undefined) {
    throw new RangeError(
      `no such commit, branch or tag: ${name}; \`git fetch\` brings what is missing, \`git branch -a\` lists`,
    );
  }
  return hash.trim();
}

/** Reads the full hash of HEAD. Undefined without a Git checkout, or before its first commit. */
export function readHeadCommit(root: string): string | undefined {
  return tryGit(root, "rev-parse", "HEAD")?.trim();
}

/**
 * Lists the tags of a repository, in Git's order, by name: `["v1.0.0", "v1.1.0"]`. With a commit, only those of it and its
 * ancestors. [] if there are none or Git fails.
 */
export function readTags(root: string, commit?: string): string[] {
  const merged = commit === undefined ? [] : ["--merged", commit];
  return (tryGit(root, "tag", "--list", ...merged) ?? "").split("\n").filter(Boolean);
}

/**
 * Reads the day of a commit, its committer date, YYYY-MM-DD in UTC. That is today if its date is later, because of a wrong clock.
 *
 * @param today YYYY-MM-DD
 * @throws if there is no such commit
 */
export function readCommitDay(root: string, commit: string, today: string): string {
  const seconds = Number(runGit(root, "show", "-s", "--format=%ct", commit).trim());
  return isUpToDay(seconds, today) ? new Date(seconds * 1000).toISOString().slice(0, 10) : today;
}

/** Returns true if a time, in seconds since 1970, is before the end of a day, YYYY-MM-DD in UTC. False for NaN. */
export function isUpToDay(seconds: number, day: string): boolean {
  const endOfDay = Date.parse(day) / 1000 + 24 * 60 * 60;
  return seconds < endOfDay;
}

/**
 * Returns the hash of the newest commit that HEAD and main have in common, which is where the work of a branch began. Without a
 * branch `main` it looks at `origin/main`; without both it returns the hash of HEAD.
 *
 * @throws {RangeError} if there is no Git checkout, or no commit in it
 */
export function findMergeBaseWithMain(root: string): string {
  const head = resolveCommit(root, "HEAD");
  for (const main of ["main", "origin/main"]) {
    const base = tryGit(root, "merge-base", main, head);
    if (base !== undefined) return base.trim();
  }
  return head;
}

/**
 * Reads all files in entities/ and tools/ at a commit, sorted by path. The working tree is not read.
 *
 * A symbolic link has a `fault` instead of its content, and a file above `maxListingBytes` has its `size` only.
 *
 * @param root folder with entities/ and tools/ in the working tree, by which they are found in the commit
 * @param commit hash (see `resolveCommit`)
 * @throws if there is no such commit
 */
export function readDatasetAt(root: string, commit: string): SourceFile[] {
  const lines = runGit(root, "ls-tree", "-r", "-l", "-z", commit, "--", "entities", "tools")
    .split("\0")
    .filter(Boolean);
  const entries = lines.map(parseTreeEntry);
  const hashes = entries
    .filter(({ mode, size }) => mode !== symbolicLinkMode && size <= maxListingBytes)
    .map(({ hash }) => hash);
  const contents = readObjects(root, hashes);
  const contentByHash = new Map(hashes.map((hash, index) => [hash, contents[index]]));
  return entries
    .map(({ path, mode, size, hash }): SourceFile => {
      if (mode === symbolicLinkMode) return { path, fault: linkFault(path) };
      const bytes = contentByHash.get(hash);
      return bytes === undefined ? { path, size } : { path, bytes };
    })
    .sort((a, b) => ascending(a.path, b.path));
}

/** Mode of symbolic links in Git's trees. */
const symbolicLinkMode = "120000";

/** Byte of a line feed. */
const lineFeed = 10;

/** File of a commit's tree. */
interface TreeEntry {
  /** Six digits: "100644", or `symbolicLinkMode`. */
  readonly mode: string;
  readonly hash: string;
  /** In bytes. */
  readonly size: number;
  readonly path: string;
}

/**
 * Parses a line of `git ls-tree -l`: "100644 blob 0123abcd     1234\tentities/a.yaml" → `{mode: "100644", hash: "0123abcd",
 * size: 1234, path: "entities/a.yaml"}`. The size is 0 if the line has none ("-").
 */
function parseTreeEntry(line: string): TreeEntry {
  const tab = line.indexOf("\t");
  const [mode = "", , hash = "", size = "0"] = line.slice(0, tab).split(/ +/);
  return { mode, hash, size: Number(size) || 0, path: line.slice(tab + 1) };
}

/**
 * Reads the contents of files from Git, with one process for all of them.
 *
 * @param names names of objects without line breaks, such as hashes or `<commit>:./entities/a.yaml`
 * @returns contents in the order of `names`; undefined for an object that doesn't exist or is not a file
 * @throws {Error} if Git fails
 */
export function readObjects(root: string, names: readonly string[]): (Uint8Array | undefined)[] {
  if (names.length === 0) return [];
  const input = `${names.join("\n")}\n`;
  const { stdout, status } = spawnSync("git", ["cat-file", "--batch"], { cwd: root, input, maxBuffer });
  if (status !== 0) throw new Error("git cat-file failed");
  let offset = 0;
  // The output for each name is `<hash> blob <size>\n<bytes>\n`, or `<name> missing\n`.
  return names.map(() => {
    const headEnd = stdout.indexOf(lineFeed, offset);
    const [, type, size] = /^\S+ (\w+) (\d+)$/.exec(stdout.toString("latin1", offset, headEnd)) ?? [];
    offset = headEnd + 1;
    if (type === undefined) return undefined;
    const bytes = new Uint8Array(stdout.subarray(offset, offset + Number(size)));
    offset += bytes.length + 1;
    return type === "blob" ? bytes : undefined;
  });
}

/**
 * Lists the paths of files that differ between two commits, sorted, from the root of the repository ("src/io/topics.ts"). Both
 * paths of a renamed file are in it.
 *
 * @param startCommit hash or name of a commit
 * @param endCommit hash or name; undefined compares with the working tree, including untracked files that are not ignored
 * @throws if Git fails, such as for an unknown commit
 */
export function listChangedPaths(root: string, startCommit: string, endCommit: string | undefined): string[] {
  const range = endCommit === undefined ? [startCommit] : [startCommit, endCommit];
  const changedPaths = runGit(root, "diff", "--name-only", "--no-renames", "-z", ...range, "--", ":/");
  const untrackedPaths =
    endCommit === undefined
      ? runGit(root, "ls-files", "--others", "--exclude-standard", "-z", "--full-name", ":/")
      : "";
  return [...new Set(`${changedPaths}${untrackedPaths}`.split("\0").filter(Boolean))].sort(ascending);
}

/**
 * Reads the text of a file at a commit. Undefined if the commit or the file doesn't exist.
 *
 * @param path from the root of the repository, not from `root`
 */
export function readTextAt(root: string, commit: string, path: string): string | undefined {
  return tryGit(root, "cat-file", "blob", `${commit}:${path}`);
}

/**
 * Returns true if the repository has its whole history. False without Git, before the first commit, and in a clone with
 * `--depth`.
 */
export function hasWholeHistory(root: string): boolean {
  // HEAD fails where there is no commit yet.
  return tryGit(root, "rev-parse", "--is-shallow-repository", "HEAD")?.startsWith("false\n") === true;
}

/**
 * Returns true if a commit of any branch or tag touched a file at a path below `root`. False without Git; files not committed
 * don't count.
 */
export function wasPathEverUsed(root: string, path: string): boolean {
  return Boolean(tryGit(root, "log", "--all", "-1", "--format=%h", "--", path));
}

/** Git pathspecs of all files but the listings and the fixtures, which must not change. */
const pathsOutsideListings = [".", ":!entities", ":!tools", ":(exclude,glob)**/fixtures/**"];

/**
 * Lists the paths of files that mention a listing's reference, sorted, relative to `root`. Longer references that begin with it,
 * such as "entities/a-b" for "entities/a", don't count.
 *
 * Listings, fixtures and ignored files are not searched; untracked ones are. Empty if there is none, or without Git.
 *
 * @param reference such as "entities/a"
 */
export function findPathsMentioning(root: string, reference: string): string[] {
  const pattern = `${reference}([^a-z0-9-]|$)`;
  const output = tryGit(root, "grep", "-lzE", "--untracked", "-e", pattern, "--", ...pathsOutsideListings);
  return (output ?? "").split("\0").filter(Boolean).sort(ascending);
}

/** Returns the output of Git (see `runGit`). Undefined if it fails. */
function tryGit(root: string, ...args: string[]): string | undefined {
  try {
    return runGit(root, ...args);
  } catch {
    return undefined;
  }
}

/**
 * Runs Git in a folder and returns its output, untrimmed. Local times in it are in UTC, and paths are not quoted.
 *
 * @param root working directory of the process
 * @param args subcommand and its arguments, not read by a shell
 * @throws if Git is missing or exits with an error; its error message is dropped
 */
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
