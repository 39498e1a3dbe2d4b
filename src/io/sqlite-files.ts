import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { PublishedFile } from "../core/publish/publications.ts";
import { repositoryRoot } from "./environment.ts";

/** Files of SQLite for browsers, by the names that they are published under. The first loads the second from its own folder. */
const fileNames = { "sqlite3.js": "index.mjs", "sqlite3.wasm": "sqlite3.wasm" } as const;

/**
 * Reads SQLite for browsers as its package ships it, for the query page.
 *
 * It is not bundled with the page's script, since each language would then have its own megabyte of it.
 *
 * @returns files named `sqlite3.js` and `sqlite3.wasm`
 */
export function readSqliteFiles(): PublishedFile[] {
  const folder = join(repositoryRoot, "node_modules", "@sqlite.org", "sqlite-wasm", "dist");
  return Object.entries(fileNames).map(([path, name]) => ({ path, content: readFileSync(join(folder, name)) }));
}
