import { formatText } from "../src/dataset/diagnostic.ts";
import { isId, type Dataset, type Folder, type Reference } from "../src/dataset/model.ts";
import { parseDataset } from "../src/dataset/parse-dataset.ts";
import { nearest } from "../src/dataset/schema/nearest.ts";
import type { SourceFile } from "../src/dataset/source-file.ts";
import { relative, resolve, sep } from "node:path";
import { calledPath, readJsonFile } from "../src/io/called-file.ts";

/**
 * A reference as it is typed, as `entities/a` or as the path of its file.
 *
 * @throws {RangeError} if it names no folder, or its id can be none
 */
export function readReference(argument: string | undefined): { folder: Folder; id: string; reference: Reference } {
  const match = /^(entities|tools)\/([^/]+)$/.exec((argument ?? "").replace(/\.yaml$/, ""));
  if (match === null)
    throw new RangeError(
      `not a reference: ${argument ?? "(none)"}; write the folder and the id, as entities/example-initiative`,
    );
  const [reference, folder, id = ""] = match;
  if (!isId(id)) throw new RangeError(`not an id: ${id}; use lower-case letters and digits, joined by single hyphens`);
  return { folder: folder as Folder, id, reference: reference as Reference };
}

/** The file of a reference. @throws {RangeError} if there is none, with the nearest that there is */
export function fileOf(reference: Reference, files: readonly SourceFile[]): SourceFile {
  const found = files.find(({ path }) => path === `${reference}.yaml`);
  if (found !== undefined) return found;
  const folder = reference.slice(0, reference.indexOf("/") + 1);
  const others = files.filter(({ path }) => path.startsWith(folder)).map(({ path }) => path.replace(/\.yaml$/, ""));
  const meant = nearest(reference, others);
  throw new RangeError(`no such listing: ${reference}${meant === undefined ? "" : `; did you mean ${meant}?`}`);
}

/** @throws {RangeError} if the text is not a number from 1 */
export function readCount(text: string): number {
  if (!/^[1-9]\d{0,8}$/.test(text)) throw new RangeError(`not a number from 1: ${text}`);
  return Number(text);
}

/** A path as typed, from the dataset's root: relative to where the command was called, else to the root. */
export function pathInDataset(path: string, root: string): string {
  const candidates = [calledPath(path), resolve(root, path)].map((full) => relative(root, full).split(sep).join("/"));
  return candidates.find((candidate) => candidate === "" || /^(entities|tools)(\/|$)/.test(candidate)) ?? path;
}

/** The files at typed paths or below them; all where none is typed. @throws {RangeError} if a path has no file */
export function filesAt(typed: readonly string[], files: readonly SourceFile[], root: string): readonly SourceFile[] {
  const paths = typed.map((path) => pathInDataset(path, root));
  // The empty path is the root.
  const isAt = (file: SourceFile, path: string) => path === "" || `${file.path}/`.startsWith(`${path}/`);
  const place = paths.findIndex((path) => !files.some((file) => isAt(file, path)));
  if (place >= 0) throw new RangeError(`no listing here: ${typed[place]}`);
  return paths.length === 0 ? files : files.filter((file) => paths.some((path) => isAt(file, path)));
}

/** @throws {RangeError} if the text is no port that a server can have */
export function parsePort(text: string): number {
  const port = Number(text);
  if (!/^\d{1,5}$/.test(text) || port < 1 || port > 65_535)
    throw new RangeError(`not a port: ${text}; write a number from 1 to 65535`);
  return port;
}

/**
 * The numbers of open issues, smallest first, from GitHub's answer to `repos/{owner}/{repo}/issues?labels=…&state=open`; of
 * pull requests, which that answer holds too, none.
 *
 * @throws {RangeError} if the file is no such answer
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

/** The listings of a dataset; undefined where one has an error, which is printed with what comes of it. */
export function parseValid(files: readonly SourceFile[], today: string, outcome: string): Dataset | undefined {
  const { dataset, diagnostics } = parseDataset(files, { today });
  const errors = diagnostics.filter(({ severity }) => severity === "error");
  if (errors.length === 0) return dataset;
  console.error(`${formatText(errors)}\n${outcome}: ${errors.length} errors in listings; see \`npm run -s validate\``);
  return undefined;
}
