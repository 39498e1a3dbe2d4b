import { fileURLToPath } from "node:url";
import { measureRegister } from "../core/register/register.ts";
import { parseDataset } from "../dataset/parse-dataset.ts";
import { readDataset } from "../io/read-dataset.ts";

/**
 * Folder of the fixture register: invented listings, modelled on real ones, with every extreme.
 *
 * It changes only together with tests, so a test may name its listings and count them.
 */
export const fixtureRoot = fileURLToPath(new URL("./register/", import.meta.url));

/** Build date of the fixture register, YYYY-MM-DD. It is far from any date in the live register. */
export const fixtureDate = "2026-09-01";

/** The same date for SOURCE_DATE_EPOCH, in seconds since 1970. */
export const fixtureEpoch = String(Date.parse(fixtureDate) / 1000);

/** Environment variables with which a command reads the fixture register on its build date. */
export const fixtureEnvironment = { REGISTER_ROOT: fixtureRoot, SOURCE_DATE_EPOCH: fixtureEpoch } as const;

/** Files of the fixture register. */
export const fixtureFiles = readDataset(fixtureRoot);

/** Listings of the fixture register, with the facts computed for its build date. */
export const fixtureRegister = measureRegister(parseDataset(fixtureFiles, { today: fixtureDate }).dataset, fixtureDate);
