/* What the thread of empty-folder.ts runs. */
import { existsSync, readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { workerData } from "node:worker_threads";

const folder = workerData as string;
for (const name of existsSync(folder) ? readdirSync(folder) : []) {
  if (name !== ".git") rmSync(join(folder, name), { recursive: true, force: true });
}
