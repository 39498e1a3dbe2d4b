import { formatForTerminal } from "../src/dataset/diagnostic.ts";
import { isId, type Dataset, type Folder, type Reference } from "../src/dataset/model.ts";
import { findNearestWord } from "../src/dataset/schema/nearest.ts";
import type { SourceFile } from "../src/dataset/source-file.ts";
import { relative, resolve, sep } from "node:path";
import { parseDatasetOnce } from "../src/io/build-cache.ts";
import { resolveTypedPath, readJsonFile } from "../src/io/command-files.ts";

/**
 * Parses a reference to a listing: `entities/a`, or the path of its file, `entities/a.yaml` →
 * `{folder: "entities", id: "a", reference: "entities/a"}`. The listing need not exist.
 *
 * @throws {RangeError} if the argument is missing or names no folder of listings (`not a reference: a; …`), or has an invalid
 *   id (`not an id: A; …`)
 */
export function parseReference(argument: string | undefined): { folder: Folder; id: string; reference: Reference } {
  const match = /^(entities|tools)\/([^/]+)$/.exec((argument ?? "").replace(/\.yaml$/, ""));
  if (match === null)
    throw new RangeError(
      `not a reference: ${argument ?? "(none)"}; write the folder and the id, as entities/example-initiative`,
    );
  const [reference, folder, id = ""] = match;
  if (!isId(id)) throw new RangeError(`not an id: ${id}; use lower-case letters and digits, joined by single hyphens`);
  return { folder: folder as Folder, id, reference: reference as Reference };
}

/**
 * Finds the file of a reference: `entities/a` → the one with the path `entities/a.yaml`.
 *
 * @throws {RangeError} if there is none: `no such listing: entities/x; did you mean entities/y?`, with the most similar
 *   reference in the folder if there is one
 */
export function findListingFile(reference: Reference, files: readonly SourceFile[]): SourceFile {
  const file = files.find(({ path }) => path === `${reference}.yaml`);
  if (file !== undefined) return file;
  const folder = reference.slice(0, reference.indexOf("/") + 1);
  const listingPaths = files
    .filter(({ path }) => path.startsWith(folder))
    .map(({ path }) => path.replace(/\.yaml$/, ""));
  const suggestion = findNearestWord(reference, listingPaths);
  const hint = suggestion === undefined ? "" : `; did you mean ${suggestion}?`;
  throw new RangeError(`no such listing: ${reference}${hint}`);
}

/**
 * Parses a whole number from 1 to 999,999,999: "20" → 20.
 *
 * @throws {RangeError} if the text is anything else, also "0", "01" and "": `not a number from 1: 0`
 */
export function parseCount(text: string): number {
  if (!/^[1-9]\d{0,8}$/.test(text)) throw new RangeError(`not a number from 1: ${text}`);
  return Number(text);
}

/**
 * Returns a typed path relative to the dataset's root, such as `entities/a.yaml`; "" is the root.
 *
 * The path is looked up from the folder in which the command was called, else from the root. One that leads to no listings is
 * returned as typed.
 */
export function toDatasetPath(path: string, root: string): string {
  const candidates = [resolveTypedPath(path), resolve(root, path)].map((full) =>
    relative(root, full).split(sep).join("/"),
  );
  return candidates.find((candidate) => candidate === "" || /^(entities|tools)(\/|$)/.test(candidate)) ?? path;
}

/**
 * Returns the files that typed paths name, and those in the folders that they name, each once and in the order of `files`.
 * Without paths, returns all files.
 *
 * @param root of the dataset; the paths are converted by `toDatasetPath`
 * @throws {RangeError} if a path has no file: `no listing here: x`
 */
export function selectFiles(
  typedPaths: readonly string[],
  files: readonly SourceFile[],
  root: string,
): readonly SourceFile[] {
  if (typedPaths.length === 0) return files;
  const paths = typedPaths.map((path) => toDatasetPath(path, root));
  // The empty path is the root.
  const isIn = (file: SourceFile, path: string) => path === "" || `${file.path}/`.startsWith(`${path}/`);
  const firstUnmatched = paths.findIndex((path) => !files.some((file) => isIn(file, path)));
  if (firstUnmatched >= 0) throw new RangeError(`no listing here: ${typedPaths[firstUnmatched]}`);
  return files.filter((file) => paths.some((path) => isIn(file, path)));
}

/**
 * Parses the number of a TCP port, 1 to 65535.
 *
 * @throws {RangeError} if the text is anything else
 */
export function parsePort(text: string): number {
  const port = Number(text);
  if (!/^\d{1,5}$/.test(text) || port < 1 || port > 65_535)
    throw new RangeError(`not a port: ${text}; write a number from 1 to 65535`);
  return port;
}

/**
 * Reads the numbers of open issues, smallest first, from a file with GitHub's response to
 * `repos/{owner}/{repo}/issues?labels=…&state=open`: `[3, 12]`. Pull requests, which that response lists too, closed issues,
 * and items without a number are left out.
 *
 * @param file its path; undefined returns []
 * @throws {RangeError} if the file is not JSON, or not a list
 */
export function readOpenIssues(file: string | undefined): number[] {
  if (file === undefined) return [];
  const issues = readJsonFile(file);
  if (!Array.isArray(issues)) throw new RangeError(`not a list of issues: ${file}`);
  const numbers = issues.flatMap((issue: unknown) => {
    const { number, state = "open", pull_request } = (issue ?? {}) as Record<string, unknown>;
    const isOpen = String(state).toLowerCase() === "open" && pull_request === undefined;
    return isOpen && typeof number === "number" && Number.isSafeInteger(number) && number > 0 ? number : [];
  });
  return numbers.sort((a, b) => a - b);
}

/**
 * Parses a dataset without errors. If a listing has one, prints all errors to stderr and returns undefined. Warnings are
 * ignored.
 *
 * @param outcome the consequence of an error, printed with it: "not built" → `not built: 2 errors in listings; see …`
 */
export function parseValidDataset(files: readonly SourceFile[], today: string, outcome: string): Dataset | undefined {
  const { dataset, diagnostics } = parseDatasetOnce(files, { today });
  const errors = diagnostics.filter(({ severity }) => severity === "error");
  if (errors.length === 0) return dataset;
  console.error(
    `${formatForTerminal(errors)}\n${outcome}: ${errors.length} errors in listings; see \`npm run -s validate\``,
  );
  return undefined;
}
