/* What the thread of empty-folder.ts runs. */
import { existsSync, readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { workerData } from "node:worker_threads";

/** The history of a branch that is published, and what Astro makes for itself and removes. */
const left = [".git", ".prerender"];
const folder = workerData as string;
for (const name of existsSync(folder) ? readdirSync(folder) : []) {
  if (!left.includes(name)) rmSync(join(folder, name), { recursive: true, force: true });
}
