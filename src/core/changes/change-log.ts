import { ascending } from "d3-array";
import type { Folder, Kind, Reference } from "../../dataset/model.ts";
import { pointerTo, valueAt } from "../../dataset/pointer.ts";
import type { SourceFile } from "../../dataset/source-file.ts";
import { regionsAround } from "../register/terms.ts";
import { diffDatasets, parseDiffFile } from "./diff-dataset.ts";
import {
  changeTypes,
  changeTypeByOutcome,
  listEnclosingPaths,
  findFieldRow,
  type ChangeType,
  type ListingDiff,
} from "./diff.ts";

/** Readers can follow changes by terms of these vocabularies. */
export const followedVocabularies = ["industry", "region", "issue"] as const;

/** What a day did to one listing. */
export interface ListingChange {
  /** YYYY-MM-DD in UTC. */
  readonly day: string;
  readonly type: ChangeType;
  /** Folder and id after the change, or before it if the listing is gone. */
  readonly reference: Reference;
  readonly kind: Kind;
  readonly name: string;
  /** For a listing that moved: its reference before. */
  readonly from?: string | undefined;
  /** For a listing that is gone: the listing that took its place. */
  readonly to?: string | undefined;
  /** Dotted paths of the fields that changed, those that matter most first; none for a new listing. */
  readonly fields: readonly string[];
  /** Its terms after the change, or before it if the listing is gone: term ids. */
  readonly terms: Readonly<Record<(typeof followedVocabularies)[number], readonly string[]>>;
}

/** The facts of a listing as its file states them, with its id. */
type ListingFacts = Readonly<Record<string, unknown>> & { readonly id: string };

/**
 * What happened to the register on a day, and how to take a copy of the facts from before it to after it: delete what is removed,
 * then put in the rest by id.
 */
export interface DayOfChanges extends Pick<DayOfFiles, "day" | "commit" | "committedAt"> {
  /** In the order of types, then of references. */
  readonly changes: readonly ListingChange[];
  /** References without a listing from then on, those that moved included. */
  readonly removed: readonly Reference[];
  /** Listings that were added or changed, whole, in order of id. */
  readonly entities: readonly ListingFacts[];
  readonly tools: readonly ListingFacts[];
  readonly moved: readonly (ListingFacts & { readonly folder: Folder; readonly to: string })[];
}

/** A day with the files that were touched as they were before and after it. */
export interface DayOfFiles {
  readonly day: string;
  /** The day's last one. */
  readonly commit: string;
  /** When that was made: ISO 8601 in UTC. */
  readonly committedAt: string;
  /** Every path that a commit of the day touched, in order: also those that ended the day as they began it. */
  readonly paths: readonly string[];
  readonly before: readonly SourceFile[];
  readonly after: readonly SourceFile[];
}

/** Returns what happened to the register on each day, oldest first. */
export function buildChangeLog(days: readonly DayOfFiles[]): DayOfChanges[] {
  return days.map(({ day, commit, committedAt, paths, before, after }) => {
    const changes = diffDatasets(before, after)
      .flatMap((diff) => changeOf(diff, day))
      .sort((a, b) => changeTypes.indexOf(a.type) - changeTypes.indexOf(b.type) || ascending(a.reference, b.reference));
    return { day, commit, committedAt, changes, ...factsOf(paths, after) };
  });
}

function changeOf(diff: ListingDiff, day: string): ListingChange[] {
  const { outcome, kind, name, from, to } = diff;
  const type: ChangeType | undefined = changeTypeByOutcome[outcome];
  const paths = diff.changes.map(({ path }) => path);
  const published = paths.filter((path) =>
    listEnclosingPaths(path).every((each) => findFieldRow(each)?.isPublished !== false),
  );
  const fields = type === "added" ? [] : published;
  if (type === undefined || (type === "changed" && fields.length === 0)) return [];
  const isReview = type === "changed" && fields.every((path) => path.startsWith("review"));
  const reference = diff.reference as Reference;
  const shared = { day, reference, kind, name, from, to, fields, terms: listFollowedTerms(diff.listing) };
  return [{ ...shared, type: isReview ? "reviewed" : type }];
}

/** The terms of a listing by which readers follow changes. */
export function listFollowedTerms(listing: ListingDiff["listing"]): ListingChange["terms"] {
  const list = (part: string, name: string) =>
    [valueAt(listing, pointerTo(part, name))].flat().filter((item) => typeof item === "string");
  return {
    industry: list("focus", "industries"),
    region: regionsAround(list("reach", "regions"), list("reach", "countries")),
    issue: list("focus", "issues"),
  };
}

function factsOf(paths: readonly string[], after: readonly SourceFile[]) {
  const now = new Map(after.map((file) => [file.path, parseDiffFile(file)]));
  const files = paths.map((path) => {
    const reference = path.replace(/\.yaml$/, "") as Reference;
    const [folder, id = ""] = reference.split("/") as [Folder, string];
    return { reference, folder, id, file: now.get(path) };
  });
  const listings = (folder: Folder) =>
    files.flatMap(({ folder: own, id, file }): ListingFacts[] => {
      if (own !== folder || file?.listing === undefined) return [];
      const { notes: _, ...facts } = file.listing;
      return [{ id, ...facts }];
    });
  return {
    removed: files.filter(({ file }) => file?.listing === undefined).map(({ reference }) => reference),
    entities: listings("entities"),
    tools: listings("tools"),
    moved: files.flatMap(({ folder, id, file }) =>
      file?.to === undefined ? [] : [{ folder, id, kind: "moved", to: file.to }],
    ),
  };
}
