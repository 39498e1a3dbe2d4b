import { fileURLToPath } from "node:url";
import { measureRegister } from "../core/register/register.ts";
import { parseDataset } from "../dataset/parse-dataset.ts";
import { readDataset } from "../io/read-dataset.ts";

/**
 * The register that tests of behaviour read: invented listings, made after real ones, with every extreme.
 *
 * It changes only together with tests, so a test may name its listings and count them.
 */
export const fixtureRoot = fileURLToPath(new URL("./register/", import.meta.url));

/** The day on which the fixture register is read, YYYY-MM-DD. It lies away from any day of the live register. */
export const fixtureDate = "2026-09-01";

/** The same day for SOURCE_DATE_EPOCH, in seconds since 1970. */
export const fixtureEpoch = String(Date.parse(fixtureDate) / 1000);

/** The environment in which a command reads the fixture register on its day. */
export const fixtureEnvironment = { REGISTER_ROOT: fixtureRoot, SOURCE_DATE_EPOCH: fixtureEpoch } as const;

/** The files of the fixture register. */
export const fixtureFiles = readDataset(fixtureRoot);

/** Their listings, with what is computed of them on the fixture's day. */
export const fixtureRegister = measureRegister(parseDataset(fixtureFiles, { today: fixtureDate }).dataset, fixtureDate);
