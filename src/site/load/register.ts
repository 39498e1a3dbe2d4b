import type { Diagnostic } from "../../dataset/diagnostic.ts";
import { formatText } from "../../dataset/format-diagnostics.ts";
import { parseDataset } from "../../dataset/parse-dataset.ts";
import { buildDate, commitHash, datasetRoot } from "../../io/environment.ts";
import { handedRegister } from "../../io/handed-register.ts";
import { readDataset } from "../../io/read-dataset.ts";
import { measureRegister, type Register } from "../../core/register/register.ts";

let loaded: Promise<Register> | undefined;

/**
 * The register of this build, once for all pages: as the building command read it, else read here.
 *
 * @throws {FaultyListings} since a site must not be built on listings that do not validate
 */
export function loadRegister(): Promise<Register> {
  const handed = handedRegister();
  loaded ??= handed === undefined ? readRegister() : Promise.resolve(handed);
  return loaded;
}

/** The errors that keep the register from being loaded, none when it can be: what the development server shows in its place. */
export async function loadFaults(): Promise<readonly Diagnostic[]> {
  try {
    await loadRegister();
    return [];
  } catch (error) {
    if (error instanceof FaultyListings) return error.diagnostics;
    throw error;
  }
}

/** The commit of this build, for the dataset and the foot of each page. */
export const commit = commitHash();

class FaultyListings extends Error {
  readonly diagnostics: readonly Diagnostic[];

  constructor(diagnostics: readonly Diagnostic[]) {
    super(`the listings do not validate:\n${formatText(diagnostics)}`);
    this.diagnostics = diagnostics;
  }
}

async function readRegister(): Promise<Register> {
  const today = buildDate();
  const { dataset, diagnostics } = parseDataset(readDataset(datasetRoot()), { today });
  const errors = diagnostics.filter(({ severity }) => severity === "error");
  if (errors.length > 0) throw new FaultyListings(errors);
  return measureRegister(dataset, today);
}
