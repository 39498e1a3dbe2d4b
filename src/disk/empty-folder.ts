import { fileURLToPath } from "node:url";
import { Worker } from "node:worker_threads";

/**
 * Removes what is in a folder, on a thread of its own: for a built site that takes as long as reading all listings.
 *
 * A `.git` in it stays, for those who publish from a branch, and what Astro makes meanwhile. A folder that is missing is empty.
 */
export function emptyFolder(folder: string): Promise<void> {
  const worker = new Worker(fileURLToPath(new URL("remove-entries.ts", import.meta.url)), { workerData: folder });
  return new Promise((resolve, reject) => {
    worker.once("error", reject);
    worker.once("exit", () => resolve());
  });
}
