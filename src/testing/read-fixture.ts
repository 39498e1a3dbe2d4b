import { parseDataset } from "../dataset/parse-dataset.ts";
import { readDataset } from "../io/read-dataset.ts";
import { measureRegister } from "../core/register/register.ts";
import { fixtureDate, fixtureRoot } from "./fixture-register.ts";

/** The files of the fixture register, read once for all tests of a process. */
export const fixtureFiles = readDataset(fixtureRoot);

/** Their listings, with what is computed of them on the fixture's day. */
export const fixtureRegister = measureRegister(parseDataset(fixtureFiles, { today: fixtureDate }).dataset, fixtureDate);
