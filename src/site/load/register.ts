import { contactEmail, repositoryUrl } from "../../io/channels.ts";
import { readBuildDate, readDatasetRoot, readWatchStatePath } from "../../io/environment.ts";
import { readHeadCommit } from "../../io/git-dataset.ts";
import { readLastChangeDays } from "../../io/git-history.ts";
import { measureFiles } from "../../io/measure-files.ts";
import { readDataset } from "../../io/read-dataset.ts";
import { readWatchState } from "../../io/watch-state.ts";
import type { Register } from "../../core/register/register.ts";
import { findRecord, isBroken, type WatchState } from "../../core/review/watch-state.ts";
import { referenceOf, type Listing } from "../../dataset/model.ts";

export { contactEmail, repositoryUrl };

let siteRegister: Promise<Register> | undefined;

/**
 * Returns the register of this build: its listings, validated and measured on the build date.
 *
 * The files are read on the first call; later calls return the same promise.
 *
 * @throws {Error} (rejects) with all validation errors of the listings, so that no site is built from invalid ones
 */
export function loadSiteRegister(): Promise<Register> {
  siteRegister ??= readRegister();
  return siteRegister;
}

/** Hash of the commit that the listings of this build are from. Undefined if they are in no Git repository. */
export const commit = readHeadCommit(readDatasetRoot());

/**
 * Returns the URL of a page of the repository on GitHub, such as `https://github.com/a/b/releases`.
 *
 * @param path below the repository's page, without a slash at its start, such as "releases"
 * @returns undefined if the build has no repository URL
 */
export function repositoryPageUrl(path: string): string | undefined {
  return repositoryUrl && `${repositoryUrl}/${path}`;
}

/** Reads the listings and measures them, as `measureFiles` does. */
async function readRegister(): Promise<Register> {
  return measureFiles(readDataset(readDatasetRoot()));
}

const lastChangeByFile = readLastChangeDays(readDatasetRoot(), readBuildDate());

/**
 * Returns the day on which a listing's file last changed in Git, such as "2026-11-25".
 *
 * @returns undefined if the build lacks the complete Git history, or the file is not committed
 */
export function findLastChangeDate(listing: Listing): string | undefined {
  return lastChangeByFile?.get(`${referenceOf(listing)}.yaml`);
}

/** State of the watch. Undefined if the build has no file of it, or one without pages. */
export const watchState = readWatchStateOfBuild();

function readWatchStateOfBuild(): WatchState | undefined {
  const file = readWatchStatePath();
  const state = file === undefined ? undefined : readWatchState(file);
  return state === undefined || Object.keys(state.pages).length === 0 ? undefined : state;
}

/**
 * Returns the day on which the watch found a URL broken, such as "2026-11-25".
 *
 * @param url as the listing states it; it is compared as a text
 * @returns undefined if the URL was not broken at the latest request, was not asked for, or the build has no state
 */
export function findBrokenDate(url: string): string | undefined {
  const record = watchState && findRecord(watchState, url);
  return record !== undefined && isBroken(record) ? record.checked : undefined;
}
