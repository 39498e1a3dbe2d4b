import type { Diagnostic } from "../../dataset/diagnostic.ts";
import { formatText } from "../../dataset/format-diagnostics.ts";
import type { SourceFile } from "../../dataset/source-file.ts";
import { parseDataset } from "../../dataset/parse-dataset.ts";
import { buildDate, datasetRoot, repositoryRoot } from "../../io/environment.ts";
import { commitHash } from "../../io/git-dataset.ts";
import { readDataset } from "../../io/read-dataset.ts";
import { measureRegister, type Register } from "../../core/register/register.ts";

let loaded: Promise<Register> | undefined;

/**
 * The register of this build, once for all pages.
 *
 * @throws {Error} with every error of the listings, since a site must not be built on listings that do not validate
 */
export function loadRegister(): Promise<Register> {
  loaded ??= readRegister();
  return loaded;
}

/** The commit of this build, for the dataset and the foot of each page. */
export const commit = commitHash(repositoryRoot);

async function readRegister(): Promise<Register> {
  const today = buildDate();
  const files = readDataset(datasetRoot());
  const { dataset, diagnostics } = parseDataset(files, { today });
  const errors = diagnostics.filter(({ severity }) => severity === "error");
  if (errors.length > 0)
    throw new Error(`the listings do not validate:\n${formatText(errors, textsOf(files, errors))}`);
  return measureRegister(dataset, today);
}

/** The texts of listings with errors, of which a message shows the line. */
function textsOf(files: readonly SourceFile[], errors: readonly Diagnostic[]): Map<string, string> {
  const faulty = new Set(errors.map(({ file }) => file));
  const read = files.filter(({ path }) => faulty.has(path));
  return new Map(read.map(({ path, bytes }) => [path, new TextDecoder().decode(bytes)]));
}
