/*
 * Builds the pages of the site in a language other than English: the program that `build-languages.ts` starts for each, with the
 * hooks that give it the words of that language. What all languages share is not built again.
 */
import type { DayOfChanges } from "../src/core/changes/change-log.ts";
import { publishIndexes } from "../src/core/publish/indexes.ts";
import { isSharedAddress } from "../src/dataset/shared-address.ts";
import type { Register } from "../src/core/register/register.ts";
import { FolderWriter } from "../src/io/folder-writer.ts";
import { handChanges, handSizes, type FileSizes } from "../src/io/handed-register.ts";
import { buildPages } from "./build-pages.ts";

/** What the building command read, for a language; the sizes of the published files come after it. */
export interface LanguageTask {
  readonly outDir: string;
  readonly register: Register;
  readonly log: readonly DayOfChanges[] | undefined;
}

export type LanguageMessage = { readonly task: LanguageTask } | { readonly sizes: FileSizes };

const sizes = Promise.withResolvers<FileSizes>();

process.on("message", (message: LanguageMessage) => {
  if ("sizes" in message) return sizes.resolve(message.sizes);
  build(message.task)
    .catch((error: unknown) => {
      console.error(error);
      process.exitCode = 1;
    })
    .finally(() => process.connected && process.disconnect());
});

async function build({ outDir, register, log }: LanguageTask): Promise<void> {
  handChanges(log);
  handSizes(sizes.promise);
  const site = new FolderWriter(outDir);
  for (const { path, content } of publishIndexes(register, (path) => !isSharedAddress(`/data/v1/${path}`))) {
    site.write(`data/v1/${path}`, content);
  }
  await Promise.all([site.end(), buildPages(outDir, register, { emptied: site.emptied })]);
}
