import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { datasetRoot } from "../disk/environment.ts";
import type { PublishedFile } from "../formats/files.ts";

/** The dataset of one register, made file by file as the browser asks for them. */
export class DevelopmentData {
  readonly #files: Iterator<PublishedFile>;
  readonly #made = new Map<string, string>();

  /** @param files as `publishFiles` makes them */
  constructor(files: Iterable<PublishedFile>) {
    this.#files = files[Symbol.iterator]();
  }

  /**
   * @param path below /data/v1/
   * @returns undefined where a build writes no such file
   */
  async read(path: string): Promise<string | undefined> {
    const source = /^source\/((?:entities|tools)\/[a-z0-9-]+\.yaml)$/.exec(path)?.[1];
    if (source !== undefined) return readFile(join(datasetRoot(), source), "utf8").catch(() => undefined);
    while (!this.#made.has(path)) {
      const { done, value } = this.#files.next();
      if (done === true) return undefined;
      this.#made.set(value.path, value.text);
    }
    return this.#made.get(path);
  }
}
