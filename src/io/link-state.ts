import { existsSync, writeFileSync } from "node:fs";
import { ascending } from "d3-array";
import { parseLinkState, type LinkState } from "../core/review/link-state.ts";
import { resolveTypedPath, readJsonFile } from "./command-files.ts";

/** Enough for 30,000 addresses that all lead on to a long address. */
const maxBytes = 64_000_000;

/**
 * Reads what an earlier link check found.
 *
 * @param path relative to where the command was called
 * @throws {RangeError} if there is no such file, or it is too large, no JSON or not the state of a link check
 */
export function readLinkState(path: string): LinkState {
  const state = parseLinkState(readJsonFile(path, maxBytes));
  if (state === undefined) throw new RangeError(`not the state of a link check: ${path}; remove it to start again`);
  return state;
}

/** The same, or the empty state where there is no file yet. */
export function readLinkStateIfAny(path: string): LinkState {
  return existsSync(resolveTypedPath(path)) ? readLinkState(path) : { version: 1, links: {} };
}

export function writeLinkState(path: string, state: LinkState): void {
  writeFileSync(resolveTypedPath(path), formatLinkState(state));
}

/** The state as it is kept: in order of address. */
export function formatLinkState({ links }: LinkState): string {
  const sorted = Object.fromEntries(Object.entries(links).sort(([a], [b]) => ascending(a, b)));
  return `${JSON.stringify({ version: 1, links: sorted }, null, 1)}\n`;
}
