import { fileURLToPath } from "node:url";
import { Worker } from "node:worker_threads";

/**
 * Replaces the files of a folder, on a thread of its own, since a disk that others use may keep a program waiting for each.
 *
 * What was in the folder is removed first; a `.git` stays, for those who publish from a branch.
 */
export class FolderWriter {
  readonly #worker: Worker;
  readonly #ended: Promise<unknown>;
  /** When nothing of what was in the folder is left. */
  readonly emptied: Promise<unknown>;

  constructor(folder: string) {
    this.#worker = new Worker(fileURLToPath(new URL("folder-writer-thread.ts", import.meta.url)), {
      workerData: folder,
    });
    const ended = Promise.withResolvers<undefined>();
    const emptied = Promise.withResolvers<undefined>();
    this.#worker.once("message", () => {
      // A program that failed elsewhere need not wait for more files.
      this.#worker.unref();
      emptied.resolve(undefined);
    });
    this.#worker.once("exit", () => ended.resolve(undefined));
    this.#worker.once("error", (error) => {
      emptied.reject(error);
      ended.reject(error);
    });
    this.#ended = ended.promise;
    this.emptied = emptied.promise;
    // Whoever waits is told; that nobody waits yet is no fault.
    this.#ended.catch(() => undefined);
    this.emptied.catch(() => undefined);
  }

  /** Writes a file in its turn, and the folders that hold it. */
  write(path: string, content: string | Uint8Array): void {
    this.#worker.postMessage({ path, content });
  }

  /**
   * Waits until everything is written.
   *
   * @throws what the system had against one of the files
   */
  async end(): Promise<void> {
    this.#worker.ref();
    this.#worker.postMessage("end");
    await this.#ended;
  }
}
