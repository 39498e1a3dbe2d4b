import { existsSync, readFileSync, renameSync, statSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { ascending } from "d3-array";
import { parseLinkState, type LinkState } from "../measures/links/link-state.ts";

/** Enough for 30,000 addresses that all lead on to the longest address that is kept. */
const maxBytes = 64 * 1024 * 1024;

/**
 * Reads what an earlier link check found.
 *
 * @param path relative to where the command was called
 * @throws {RangeError} if there is no such file, or it is too large or not such a state
 */
export function readLinkState(path: string): LinkState {
  const full = resolveCalled(path);
  if (!existsSync(full)) throw new RangeError(`no such file: ${path}`);
  if (statSync(full).size > maxBytes)
    throw new RangeError(`too large: ${path}; at most ${maxBytes / 1024 / 1024} MB are read; remove it to begin again`);
  const state = parseLinkState(parseJson(readFileSync(full, "utf8")));
  if (state === undefined) throw new RangeError(`not the state of a link check: ${path}; remove it to begin again`);
  return state;
}

/** The same, or the empty state where there is no file yet. */
export function readLinkStateIfAny(path: string): LinkState {
  return existsSync(resolveCalled(path)) ? readLinkState(path) : { version: 1, links: {} };
}

/** Writes the state in order of address; a run that is killed meanwhile leaves the file as it was. */
export function writeLinkState(path: string, { links }: LinkState): void {
  const full = resolveCalled(path);
  const sorted = Object.fromEntries(Object.entries(links).sort(([a], [b]) => ascending(a, b)));
  writeFileSync(`${full}.part`, `${JSON.stringify({ version: 1, links: sorted }, null, 1)}\n`);
  renameSync(`${full}.part`, full);
}

function resolveCalled(path: string): string {
  return resolve(process.env["INIT_CWD"] ?? process.cwd(), path);
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
