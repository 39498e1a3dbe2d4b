import { ascending } from "d3-array";
import type { SourceFile } from "../../dataset/source-file.ts";
import { parseYaml, decodeText } from "../../dataset/yaml/parse-yaml.ts";
import { buildChangeLog, type ListingChange } from "../changes/change-log.ts";
import { datasetFacts } from "../publish/dataset-facts.ts";
import { computeNextVersion } from "./versions.ts";

/** Listings, schemas and format version at one commit. */
export interface DatasetSnapshot {
  /** Files of entities/ and tools/. */
  readonly files: readonly SourceFile[];
  /** Texts of the schemas by file name. */
  readonly schemas: ReadonlyMap<string, string>;
  /** Version of the format, such as `1.1.0`. Undefined for a commit from before formats had versions. */
  readonly formatVersion: string | undefined;
}

/** Release that the next one is compared with. */
export interface LastRelease extends DatasetSnapshot {
  /** Its tag, or the name that the caller gave for its commit. */
  readonly name: string;
  /** YYYY-MM-DD. */
  readonly day: string;
}

/** Listings and fields that readers of the last release would no longer find in the next one. */
export interface Loss {
  /** Number of listings in the last release. */
  readonly listingsBefore: number;
  /** Changes of the type `removed`: listings that are gone, without those that moved. */
  readonly removedListings: readonly ListingChange[];
  /** Sorted paths such as `entities/reach.scope` that no listing fills any more. */
  readonly emptiedFields: readonly string[];
}

/** Inputs of a release plan beside the listings. */
export interface PlanOptions {
  /** Day of the release, YYYY-MM-DD. */
  readonly day: string;
  /** All tags of the repository. */
  readonly tags: readonly string[];
  /** Number of listings in the release. */
  readonly counts: Readonly<Record<"entities" | "tools", number>>;
  /** Undefined for the first release. */
  readonly last: LastRelease | undefined;
  /** Why a loss is right, in the words of the maintainer. Undefined if no reason was given. */
  readonly reason: string | undefined;
}

/** Plan of the next release. */
export interface ReleasePlan extends Omit<PlanOptions, "tags"> {
  /** Version of the data, such as `2026.11.2`. */
  readonly version: string;
  readonly formatVersion: string;
  /** Changes of listings since the last release; [] for the first one. */
  readonly changes: readonly ListingChange[];
  readonly loss: Loss;
}

/**
 * Plans the next release: compares its snapshot with the last release, and computes version, changes and loss.
 *
 * @returns `{day, counts, last, reason, version, formatVersion, changes, loss}`. The first four are those of the options;
 *   `version` is such as "2026.11.2" (`computeNextVersion`); `formatVersion` that of the snapshot or, if it has none, of this
 *   code. Without a last release `changes` is [], and `loss` has 0 listings before and empty lists
 */
export function planRelease(snapshot: DatasetSnapshot, { day, tags, counts, last, reason }: PlanOptions): ReleasePlan {
  const filesBefore = last?.files ?? [];
  const changes = last === undefined ? [] : listChanges(filesBefore, snapshot.files, day);
  return {
    day,
    counts,
    last,
    reason,
    version: computeNextVersion(day, tags),
    formatVersion: snapshot.formatVersion ?? datasetFacts.formatVersion,
    changes,
    loss: measureLoss(filesBefore, snapshot.files, changes),
  };
}

/**
 * Returns the changes between two sets of files, as if all had happened on one day: such as `{day, type: "added", reference:
 * "tools/a", kind: "tool", name: "A", fields: [], …}`, by type in the order of `changeTypes`, then by reference. [] if nothing
 * changed.
 */
function listChanges(before: readonly SourceFile[], after: readonly SourceFile[], day: string): ListingChange[] {
  const paths = [...new Set([...before, ...after].map(({ path }) => path))];
  const log = buildChangeLog([{ day, commit: "", committedAt: day, paths, before, after }]);
  return log.flatMap((dayOfChanges) => dayOfChanges.changes);
}

/**
 * Measures what readers of the last release would no longer find in the next one.
 *
 * Fields are compared by the listings that fill them, so that one that was dropped from the schemas counts too.
 *
 * @param changes between the two sets of files
 * @returns `listingsBefore`: number of listings in the last release; `removedListings`: the changes of the type `removed`, so not
 *   of listings that moved; `emptiedFields`: sorted paths such as `entities/reach.scope` that no listing fills any more
 */
function measureLoss(
  before: readonly SourceFile[],
  after: readonly SourceFile[],
  changes: readonly ListingChange[],
): Loss {
  const fieldsBefore = listFilledFields(before);
  const fieldsAfter = new Set(listFilledFields(after).flat());
  return {
    listingsBefore: fieldsBefore.length,
    removedListings: changes.filter(({ type }) => type === "removed"),
    emptiedFields: [...new Set(fieldsBefore.flat()).difference(fieldsAfter)].sort(ascending),
  };
}

/**
 * Returns the paths of the filled fields of each listing, one list per listing: `[["entities/name", "entities/reach.scope"]]`. A
 * list of several items has its path several times; an empty text is not filled.
 *
 * Tombstones and files that are not YAML mappings are left out, and so are `kind`, and `notes`, which are not published.
 */
function listFilledFields(files: readonly SourceFile[]): string[][] {
  return files.flatMap(({ path, bytes }) => {
    const decoded = decodeText(bytes ?? new Uint8Array());
    const listing = "text" in decoded ? parseYaml(decoded.text).document?.value : undefined;
    if (typeof listing !== "object" || listing === null) return [];
    const { kind, notes: _, ...fields } = listing as Readonly<Record<string, unknown>>;
    const folder = path.slice(0, path.indexOf("/") + 1);
    return kind === "moved" ? [] : [[...listFilledPaths(fields, folder)]];
  });
}

/**
 * Yields the dotted paths of the scalars in a value that are not null, undefined or "". Items of a list have the path of the
 * list: `{reach: {countries: ["KE", "TH"]}}` at `entities/` → `entities/reach.countries` twice.
 */
function* listFilledPaths(value: unknown, path: string): Generator<string> {
  if (value === null || value === undefined || value === "") return;
  if (typeof value !== "object") yield path;
  else if (Array.isArray(value)) for (const item of value) yield* listFilledPaths(item, path);
  else
    for (const [name, inner] of Object.entries(value))
      yield* listFilledPaths(inner, path.endsWith("/") ? path + name : `${path}.${name}`);
}
