import { parseDataset } from "../../dataset/parse-dataset.ts";
import { buildDate, datasetRoot } from "../../io/environment.ts";
import { readDataset } from "../../io/read-dataset.ts";
import { measureRegister } from "../../core/register/register.ts";

/*
 * The register as it is, on the day of the run. Tests of it state only what holds for any listings on any day: no id, count
 * or date.
 */

export const liveFiles = readDataset(datasetRoot());

const today = buildDate();

export const liveRegister = measureRegister(parseDataset(liveFiles, { today }).dataset, today);
