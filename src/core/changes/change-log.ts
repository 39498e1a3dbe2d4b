import type { Folder, Kind, Reference } from "../../dataset/model.ts";
import type { SourceFile } from "../../dataset/source-file.ts";
import { regionsAround } from "../register/regions.ts";
import { diffDatasets } from "./diff-dataset.ts";
import { readDiffFile, type DiffFile } from "./diff-file.ts";
import type { FieldChange, ListingDiff, Outcome } from "./diff.ts";

/** What happened to a listing on a day, in the words of the change log. */
export const changeTypes = ["added", "ended", "moved", "removed", "changed", "reviewed"] as const;

export type ChangeType = (typeof changeTypes)[number];

/** The vocabularies by which changes can be followed. */
export const followedVocabularies = ["industry", "region", "issue"] as const;

export type FollowedVocabulary = (typeof followedVocabularies)[number];

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
  readonly from?: string;
  /** For a listing that is gone: the listing that took its place. */
  readonly to?: string;
  /** Dotted paths of the fields that changed, those that matter most first; none for a new listing. */
  readonly fields: readonly string[];
  /** Its terms after the change, or before it if the listing is gone: term ids. */
  readonly terms: Readonly<Record<FollowedVocabulary, readonly string[]>>;
}

/** The facts of a listing as its file states them, with its id. */
export type ListingFacts = Readonly<Record<string, unknown>> & { readonly id: string };

/** What is left where a listing's id changed. */
export interface MovedFacts {
  readonly folder: Folder;
  readonly id: string;
  readonly kind: "moved";
  /** Folder and id of the listing that took its place. */
  readonly to: string;
}

/** How to take a copy of the facts from before a day to after it: delete what is removed, then put in the rest by id. */
export interface DayOfFacts {
  /** References without a listing from then on, those that moved included. */
  readonly removed: readonly Reference[];
  /** Listings that were added or changed, whole, in order of id. */
  readonly entities: readonly ListingFacts[];
  readonly tools: readonly ListingFacts[];
  readonly moved: readonly MovedFacts[];
}

/** What happened to the register on a day. */
export interface DayOfChanges extends DayOfFacts {
  readonly day: string;
  readonly commit: string;
  /** When its last commit was made: ISO 8601 in UTC. */
  readonly at: string;
  /** In the order of types, then of references. */
  readonly changes: readonly ListingChange[];
}

/** A day on which listings changed, with the files that were touched as they were before and after it. */
export interface DayOfFiles {
  /** YYYY-MM-DD in UTC. */
  readonly day: string;
  /** The day's last commit, and when it was made: ISO 8601 in UTC. */
  readonly commit: string;
  readonly at: string;
  /** Every path that a commit of the day touched, in order: also those that ended the day as they began it. */
  readonly paths: readonly string[];
  readonly before: readonly SourceFile[];
  readonly after: readonly SourceFile[];
}

const typeOfOutcome: Readonly<Record<Outcome, ChangeType | undefined>> = {
  added: "added",
  ended: "ended",
  moved: "moved",
  redirected: "removed",
  removed: "removed",
  status: "changed",
  facts: "changed",
  evidence: "changed",
  reworded: "changed",
  // Readers don't see these.
  followed: undefined,
  formatted: undefined,
  unreadable: undefined,
};

/**
 * Says what happened to the register on each day.
 *
 * @param days oldest first
 */
export function measureChangeLog(days: readonly DayOfFiles[]): DayOfChanges[] {
  return days.map(({ day, commit, at, paths, before, after }) => {
    const old = byReference(before);
    const now = byReference(after);
    const diffs = diffDatasets(before, after);
    const moved = new Set(diffs.flatMap(({ outcome, from }) => (outcome === "moved" && from ? [from] : [])));
    const changes = diffs
      // The tombstone of a listing that moved says nothing more.
      .filter(({ reference }) => !moved.has(reference))
      .flatMap((diff) => changeOf(diff, day, now.get(diff.reference) ?? old.get(diff.reference)));
    return { day, commit, at, changes: changes.sort(compareChanges), ...factsOf(paths, now) };
  });
}

function byReference(files: readonly SourceFile[]): ReadonlyMap<string, DiffFile> {
  return new Map(files.map((file) => [file.path.replace(/\.yaml$/, ""), readDiffFile(file)]));
}

function compareChanges(a: ListingChange, b: ListingChange): number {
  const place = changeTypes.indexOf(a.type) - changeTypes.indexOf(b.type);
  return place || (a.reference < b.reference ? -1 : a.reference > b.reference ? 1 : 0);
}

function changeOf(diff: ListingDiff, day: string, file: DiffFile | undefined): ListingChange[] {
  const type = typeOfDiff(diff);
  const fields = type === "added" ? [] : [...new Set(diff.changes.filter(isPublished).map(({ path }) => path))];
  if (type === undefined || (type === "changed" && fields.length === 0)) return [];
  const { reference, kind, name, from, to } = diff;
  return [
    {
      day,
      type,
      reference: reference as Reference,
      kind,
      name,
      ...(from !== undefined && { from }),
      ...(to !== undefined && { to }),
      fields,
      terms: termsOf(file?.listing),
    },
  ];
}

/** A change of the review alone is called a review. */
function typeOfDiff({ outcome, changes }: ListingDiff): ChangeType | undefined {
  const type = typeOfOutcome[outcome];
  const published = changes.filter(isPublished);
  const isReview = published.length > 0 && published.every(({ path }) => path.startsWith("review"));
  return type === "changed" && isReview ? "reviewed" : type;
}

/** Reviewers' notes are not published. */
function isPublished({ path }: FieldChange): boolean {
  return path !== "notes" && !path.startsWith("notes.");
}

function termsOf(listing: DiffFile["listing"]): ListingChange["terms"] {
  const lists = (path: string, key: string) => {
    const part = listing?.[path] as Readonly<Record<string, unknown>> | undefined;
    const items = part?.[key];
    return Array.isArray(items) ? items.filter((item) => typeof item === "string") : [];
  };
  return {
    industry: lists("focus", "industries"),
    region: regionsAround(lists("reach", "regions"), lists("reach", "countries")),
    issue: lists("focus", "issues"),
  };
}

function factsOf(paths: readonly string[], now: ReadonlyMap<string, DiffFile>): DayOfFacts {
  const references = paths.map((path) => path.replace(/\.yaml$/, "") as Reference);
  const listings = (folder: Folder) =>
    references.flatMap((reference): ListingFacts[] => {
      const listing = reference.startsWith(`${folder}/`) ? now.get(reference)?.listing : undefined;
      if (listing === undefined) return [];
      const { notes: _, ...facts } = listing;
      return [{ id: idIn(reference), ...facts }];
    });
  const moved = references.flatMap((reference): MovedFacts[] => {
    const to = now.get(reference)?.to;
    return to === undefined ? [] : [{ folder: folderIn(reference), id: idIn(reference), kind: "moved", to }];
  });
  const removed = references.filter((reference) => now.get(reference)?.listing === undefined);
  return { removed, entities: listings("entities"), tools: listings("tools"), moved };
}

function folderIn(reference: Reference): Folder {
  return reference.startsWith("entities/") ? "entities" : "tools";
}

function idIn(reference: Reference): string {
  return reference.slice(reference.indexOf("/") + 1);
}
