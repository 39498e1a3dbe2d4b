import { relative, resolve, sep } from "node:path";
import { calledPath } from "../src/io/called-file.ts";

/** A path as typed, from the dataset's root: relative to where the command was called, else to the root. */
export function pathInDataset(path: string, root: string): string {
  const candidates = [calledPath(path), resolve(root, path)].map((full) => relative(root, full).split(sep).join("/"));
  return candidates.find((candidate) => candidate === "" || /^(entities|tools)(\/|$)/.test(candidate)) ?? path;
}

/** Whether a file is the path or lies below it; the empty path is the root. */
export function isWithin(file: string, path: string): boolean {
  return path === "" || file === path || file.startsWith(`${path}/`);
}
