/* The thread of folder-writer.ts. */
import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { parentPort, workerData } from "node:worker_threads";

type Message = { readonly path: string; readonly content: string | Uint8Array } | "end";

/** The history of a branch that is published, and what Astro makes for itself and removes. */
const left = [".git", ".prerender"];
const folder = workerData as string;
const made = new Set<string>();

for (const name of existsSync(folder) ? readdirSync(folder) : []) {
  if (!left.includes(name)) rmSync(join(folder, name), { recursive: true, force: true });
}
parentPort?.postMessage("emptied");

parentPort?.on("message", (message: Message) => {
  if (message === "end") return parentPort?.close();
  const file = join(folder, message.path);
  if (!made.has(dirname(file))) mkdirSync(dirname(file), { recursive: true });
  made.add(dirname(file));
  writeFileSync(file, message.content);
});
