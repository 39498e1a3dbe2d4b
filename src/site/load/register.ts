import { type Diagnostic, formatText } from "../../dataset/diagnostic.ts";
import type { SourceFile } from "../../dataset/source-file.ts";
import { parseDataset } from "../../dataset/parse-dataset.ts";
import { contactEmail, repositoryUrl } from "../../io/channels.ts";
import { readBuildDate, readDatasetRoot, readLinkStatePath, repositoryRoot } from "../../io/environment.ts";
import { readHeadCommit } from "../../io/git-dataset.ts";
import { readLastChangeDays } from "../../io/git-history.ts";
import { readLinkState } from "../../io/link-state.ts";
import { readDataset } from "../../io/read-dataset.ts";
import { measureRegister, type Register } from "../../core/register/register.ts";
import { isBroken } from "../../core/review/link-state.ts";
import { referenceOf, type Listing } from "../../dataset/model.ts";

export { contactEmail, repositoryUrl };

let loaded: Promise<Register> | undefined;

/**
 * The register of this build, once for all pages.
 *
 * @throws {Error} with every error of the listings, since a site must not be built on listings that do not validate
 */
export function loadSiteRegister(): Promise<Register> {
  loaded ??= readRegister();
  return loaded;
}

/** The commit of this build, for the dataset and the foot of each page. */
export const commit = readHeadCommit(repositoryRoot);

/** A page of the repository on GitHub, such as `releases`; undefined where the build knows none. */
export function repositoryPageUrl(path: string): string | undefined {
  return repositoryUrl && `${repositoryUrl}/${path}`;
}

async function readRegister(): Promise<Register> {
  const today = readBuildDate();
  const files = readDataset(readDatasetRoot());
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

const changes = readLastChangeDays(readDatasetRoot());

/** The day on which a listing's file last changed, where the build has the whole history. */
export function findLastChangeDate(listing: Listing): string | undefined {
  return changes?.get(`${referenceOf(listing)}.yaml`);
}

const linksFile = readLinkStatePath();

/** What the link check found; undefined where the build has none. */
export const linkState = linksFile === undefined ? undefined : readLinkState(linksFile);

/** The day on which an address was last found broken, YYYY-MM-DD; undefined for one that opens or was not checked. */
export function findBrokenDate(url: string): string | undefined {
  const links = linkState?.links ?? {};
  const record = Object.hasOwn(links, url) ? links[url] : undefined;
  return record !== undefined && isBroken(record) ? record.checked : undefined;
}
