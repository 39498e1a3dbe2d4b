import { ascending } from "d3-array";
import type { Folder, Kind, Reference } from "../../dataset/model.ts";
import { formatPointer, valueAt } from "../../dataset/pointer.ts";
import type { SourceFile } from "../../dataset/source-file.ts";
import { regionsOfReach } from "../register/terms.ts";
import { diffDatasets, parseDiffFile, type DiffFile } from "./diff-dataset.ts";
import {
  changeTypeByOutcome,
  changeTypes,
  findFieldRow,
  listEnclosingPaths,
  type ChangeType,
  type ListingDiff,
} from "./diff.ts";

/** Vocabularies by whose terms readers can follow changes. */
export const followedVocabularies = ["industry", "region", "issue"] as const;

/** Ids of terms by vocabulary. A vocabulary without terms has an empty list. */
type FollowedTerms = Readonly<Record<(typeof followedVocabularies)[number], readonly string[]>>;

/** Change of one listing on one day. */
export interface ListingChange {
  /** YYYY-MM-DD in UTC. */
  readonly day: string;
  readonly type: ChangeType;
  /** Folder and id after the change, or before it if the listing is gone. */
  readonly reference: Reference;
  readonly kind: Kind;
  readonly name: string;
  /** Reference before the change. Only for a listing that moved. */
  readonly from?: string | undefined;
  /** Listing that took its place. Only for a listing that is gone, if it has a tombstone. */
  readonly to?: string | undefined;
  /** Dotted paths of the fields that changed, by weight, the highest first. Empty for a new listing. */
  readonly fields: readonly string[];
  /** Terms of the listing after the change, or before it if the listing is gone. */
  readonly terms: FollowedTerms;
}

/** Fields of a listing as its file states them, with its id, without notes. */
type ListingFacts = Readonly<Record<string, unknown>> & { readonly id: string };

/**
 * Changes of a day, and what a copy of the facts needs to get from the day before to this one: delete the removed listings, then
 * put in the entities, tools and tombstones by id.
 */
export interface DayOfChanges extends Pick<DayOfFiles, "day" | "commit" | "committedAt"> {
  /** By type in the order of `changeTypes`, then by reference. */
  readonly changes: readonly ListingChange[];
  /** References that have no listing from then on, including those that moved. */
  readonly removed: readonly Reference[];
  /** Whole listings of organisations that were added or changed, by id. */
  readonly entities: readonly ListingFacts[];
  /** Whole listings of tools that were added or changed, by id. */
  readonly tools: readonly ListingFacts[];
  readonly moved: readonly (ListingFacts & { readonly folder: Folder; readonly to: string })[];
}

/** Files that were touched on a day, as they were before and after it. */
export interface DayOfFiles {
  /** YYYY-MM-DD in UTC. */
  readonly day: string;
  /** Hash of the last commit of the day. */
  readonly commit: string;
  /** Time of that commit: ISO 8601 in UTC. */
  readonly committedAt: string;
  /** Paths that a commit of the day touched, sorted, including files that ended the day as they began it. */
  readonly paths: readonly string[];
  readonly before: readonly SourceFile[];
  readonly after: readonly SourceFile[];
}

/**
 * Builds the change log: one entry for each day, in the order of the days, with the day's `changes` by type (the order of
 * `changeTypes`), then by reference.
 *
 * A day whose changes nobody sees, such as only notes or formatting, has an entry with `changes: []`. Its `entities`, `tools`
 * and `moved` still hold each listing and tombstone that the day touched, and its `removed` the paths that it left without a
 * listing.
 */
export function buildChangeLog(days: readonly DayOfFiles[]): DayOfChanges[] {
  return days.map(({ day, commit, committedAt, paths, before, after }) => {
    const changes = diffDatasets(before, after)
      .flatMap((diff) => toListingChange(diff, day) ?? [])
      .sort((a, b) => changeTypes.indexOf(a.type) - changeTypes.indexOf(b.type) || ascending(a.reference, b.reference));
    return { day, commit, committedAt, changes, ...collectFacts(paths, after) };
  });
}

/**
 * Converts a difference to an entry of the change log. Its `type` is that of the outcome in `changeTypeByOutcome`, but `reviewed`
 * if only fields of the review changed, beside those about how the listing is kept (`added`, `notes`). Its `fields` are the paths
 * of the changes, without unpublished ones; [] if it was added.
 *
 * @returns undefined if the outcome is not in the change log (`unreadable`, `followed`, `formatted`), or if a change of an
 *   existing listing touches only fields about how it is kept, in which no reader looks for news
 */
function toListingChange(diff: ListingDiff, day: string): ListingChange | undefined {
  const { outcome, kind, name, from, to } = diff;
  const type: ChangeType | undefined = changeTypeByOutcome[outcome];
  const publishedPaths = diff.changes.map(({ path }) => path).filter(isPublished);
  const fields = type === "added" ? [] : publishedPaths;
  const facts = fields.filter((path) => findFieldRow(path)?.weight !== "keeping");
  if (type === undefined || (type === "changed" && facts.length === 0)) return undefined;
  const isReview = type === "changed" && facts.every((path) => path.startsWith("review"));
  return {
    day,
    reference: diff.reference as Reference,
    kind,
    name,
    from,
    to,
    fields,
    terms: listFollowedTerms(diff.listing),
    type: isReview ? "reviewed" : type,
  };
}

/**
 * Returns true if neither the field of a path nor a field around it is left out of the published dataset. False for `notes`;
 * true for an unknown path.
 */
function isPublished(path: string): boolean {
  return listEnclosingPaths(path).every((enclosingPath) => findFieldRow(enclosingPath)?.isPublished !== false);
}

/**
 * Returns the terms by which readers follow a listing: `{industry: ["agriculture"], region: ["africa"], issue: []}`.
 *
 * Regions are those of `reach.regions` and of all regions that contain one of its countries, each once and in order of id. The
 * other lists are as the listing has them, unknown ids too; values that are no texts are left out. All lists are empty for
 * undefined.
 */
export function listFollowedTerms(listing: ListingDiff["listing"]): FollowedTerms {
  const listTexts = (part: string, name: string) =>
    [valueAt(listing, formatPointer(part, name))].flat().filter((item) => typeof item === "string");
  return {
    industry: listTexts("focus", "industries"),
    region: regionsOfReach(listTexts("reach", "regions"), listTexts("reach", "countries")),
    issue: listTexts("focus", "issues"),
  };
}

/** Touched path with its file after the day. `file` is undefined if it was deleted. */
interface TouchedFile {
  readonly reference: Reference;
  readonly folder: Folder;
  readonly id: string;
  readonly file: DiffFile | undefined;
}

/**
 * Collects what a copy of the facts needs to take over a day (see `DayOfChanges`), each list in the order of `paths`.
 *
 * `removed` has every path without a valid listing after the day: deleted, now a tombstone, or unreadable. A tombstone is also
 * in `moved`, as `{folder: "entities", id: "a", kind: "moved", to: "entities/b"}`.
 *
 * @param paths that the day touched, such as `entities/a.yaml`
 * @param after files as they are after the day; those of other paths are ignored
 */
function collectFacts(
  paths: readonly string[],
  after: readonly SourceFile[],
): Pick<DayOfChanges, "removed" | "entities" | "tools" | "moved"> {
  const fileByPath = new Map(after.map((file) => [file.path, parseDiffFile(file)]));
  const touchedFiles = paths.map((path): TouchedFile => {
    const reference = path.replace(/\.yaml$/, "") as Reference;
    const [folder, id = ""] = reference.split("/") as [Folder, string];
    return { reference, folder, id, file: fileByPath.get(path) };
  });
  return {
    removed: touchedFiles.filter(({ file }) => file?.listing === undefined).map(({ reference }) => reference),
    entities: listFacts(touchedFiles, "entities"),
    tools: listFacts(touchedFiles, "tools"),
    moved: touchedFiles.flatMap(({ folder, id, file }) =>
      file?.to === undefined ? [] : [{ folder, id, kind: "moved", to: file.to }],
    ),
  };
}

/**
 * Returns the facts of the listings in a folder that exist after the day, in their order: `{id: "a", kind: "entity", name: "A",
 * …}`, as the file states them, without notes. Empty if there are none.
 */
function listFacts(touchedFiles: readonly TouchedFile[], folder: Folder): ListingFacts[] {
  return touchedFiles.flatMap((touched): ListingFacts[] => {
    if (touched.folder !== folder || touched.file?.listing === undefined) return [];
    const { notes: _, ...facts } = touched.file.listing;
    return [{ id: touched.id, ...facts }];
  });
}
