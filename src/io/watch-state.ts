import { existsSync, mkdirSync, renameSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import { ascending } from "d3-array";
import { publishedSchemas } from "../dataset/schemas.ts";
import { isWebAddress } from "../dataset/web-host.ts";
import type { WatchState } from "../core/review/watch-state.ts";
import { readJsonFile, resolveTypedPath } from "./command-files.ts";
import { readWatchStatePath, repositoryRoot } from "./environment.ts";

/** Maximum size of the file: some 60,000 addresses. */
const maxBytes = 64_000_000;
export const emptyWatchState: WatchState = { version: 2, pages: {} };

/** Returns the path of the state on this machine: that of WATCH_STATE, else `.cache/watch.json` in the repository. */
export function defaultWatchStatePath(): string {
  return readWatchStatePath() ?? join(repositoryRoot, ".cache", "watch.json");
}

/**
 * Reads the state of the watch.
 *
 * @param path relative to the folder from which the command was called
 * @throws {RangeError} if the file does not exist, is too large, is not JSON or does not hold to schemas/watch.schema.json
 */
export function readWatchState(path: string): WatchState {
  const value = readJsonFile(path, maxBytes);
  const ajv = new Ajv2020({ strict: false, allErrors: false });
  for (const [id, schema] of publishedSchemas()) if (!id.startsWith("vocabularies/")) ajv.addSchema(schema, id);
  if (ajv.validate("watch.schema.json", value) !== true)
    throw new RangeError(`not the state of the watch: ${path}; remove it to start again`);
  const state = value as WatchState;
  const isSafe = Object.values(state.pages).every(({ to }) => to === undefined || isWebAddress(to));
  if (!isSafe) throw new RangeError(`an address that is none of the web: ${path}; remove it to start again`);
  return state;
}

/** Reads the state of the watch, as `readWatchState` does. Returns an empty state if there is no file yet. */
export function readWatchStateIfAny(path: string): WatchState {
  return existsSync(resolveTypedPath(path)) ? readWatchState(path) : emptyWatchState;
}

/** Writes the state of the watch, whole or not at all. `path` is relative to the folder from which the command was called. */
export function writeWatchState(path: string, state: WatchState): void {
  const file = resolveTypedPath(path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(`${file}.new`, formatWatchState(state));
  renameSync(`${file}.new`, file);
}

/** Formats the state of the watch as JSON, sorted by address, one address a line, with a final line break. */
export function formatWatchState({ pages }: WatchState): string {
  const lines = Object.entries(pages)
    .sort(([a], [b]) => ascending(a, b))
    .map(([url, record]) => `${JSON.stringify(url)}: ${JSON.stringify(record)}`);
  return `{"version": 2, "pages": {\n${lines.join(",\n")}\n}}\n`;
}
