import { formatText } from "../dataset/format-diagnostics.ts";
import { parseDataset } from "../dataset/parse-dataset.ts";
import { buildDate, commitHash, datasetRoot } from "../disk/environment.ts";
import { handedRegister } from "../disk/handed-register.ts";
import { readDataset } from "../disk/read-dataset.ts";
import { measureRegister, type Register } from "../measures/register.ts";

let loaded: Promise<Register> | undefined;

/** The register of this build, once for all pages: as the building command read it, else read here. */
export function loadRegister(): Promise<Register> {
  const handed = handedRegister();
  loaded ??= handed === undefined ? readRegister() : Promise.resolve(handed);
  return loaded;
}

/** The commit of this build, for the dataset and the foot of each page. */
export const commit = commitHash();

/** @throws {Error} with every fault in it, since a site must not be built on listings that do not validate */
async function readRegister(): Promise<Register> {
  const today = buildDate();
  const { dataset, diagnostics } = parseDataset(readDataset(datasetRoot()), { today });
  const errors = diagnostics.filter(({ severity }) => severity === "error");
  if (errors.length > 0) throw new Error(`the listings do not validate:\n${formatText(errors)}`);
  return measureRegister(dataset, today);
}
