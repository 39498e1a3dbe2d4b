import type { SourceFile } from "../../dataset/source-file.ts";
import type { PublishedFile } from "../../core/publish/files.ts";

/** The dataset of one register, made file by file as the browser asks for them. */
export class DevelopmentData {
  readonly #files: Iterator<PublishedFile>;
  readonly #made = new Map<string, PublishedFile["content"]>();

  /** @param files as a build writes them */
  constructor(files: Iterable<PublishedFile>) {
    this.#files = files[Symbol.iterator]();
  }

  /**
   * @param path from the site's folder
   * @returns undefined where a build writes no such file
   */
  read(path: string): PublishedFile["content"] | undefined {
    while (!this.#made.has(path)) {
      const { done, value } = this.#files.next();
      if (done === true) return undefined;
      this.#made.set(value.path, value.content);
    }
    return this.#made.get(path);
  }
}

/** Listings' own files as they are published, for the form. */
export function* sourceFiles(
  files: readonly SourceFile[],
  publishSource: (file: SourceFile) => string,
): Generator<PublishedFile> {
  for (const file of files) yield { path: `source/${file.path}`, content: publishSource(file) };
}
