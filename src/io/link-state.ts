import { existsSync, writeFileSync } from "node:fs";
import { ascending } from "d3-array";
import { parseLinkState, type LinkState } from "../core/review/link-state.ts";
import { resolveTypedPath, readJsonFile } from "./command-files.ts";

/** Maximum size of the file: 30,000 addresses that all redirect to a long one. */
const maxBytes = 64_000_000;

/**
 * Reads the state of an earlier link check.
 *
 * @param path relative to the folder from which the command was called
 * @throws {RangeError} if the file does not exist, is too large, is not JSON or not the state of a link check
 */
export function readLinkState(path: string): LinkState {
  const state = parseLinkState(readJsonFile(path, maxBytes));
  if (state === undefined) throw new RangeError(`not the state of a link check: ${path}; remove it to start again`);
  return state;
}

/**
 * Reads the state of an earlier link check, as `readLinkState` does. Returns an empty state, `{version: 1, links: {}}`, if
 * there is no file yet.
 */
export function readLinkStateIfAny(path: string): LinkState {
  return existsSync(resolveTypedPath(path)) ? readLinkState(path) : { version: 1, links: {} };
}

/** Writes the state of a link check. `path` is relative to the folder from which the command was called. */
export function writeLinkState(path: string, state: LinkState): void {
  writeFileSync(resolveTypedPath(path), formatLinkState(state));
}

/**
 * Formats the state of a link check as JSON, sorted by address, one value a line, with an indentation of one space and a final
 * line break. Without links it is `{"version": 1, "links": {}}` on three lines.
 */
export function formatLinkState({ links }: LinkState): string {
  const sortedLinks = Object.fromEntries(Object.entries(links).sort(([a], [b]) => ascending(a, b)));
  return `${JSON.stringify({ version: 1, links: sortedLinks }, null, 1)}\n`;
}
