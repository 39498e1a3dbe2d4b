import { ascending } from "d3-array";
import { fieldsByKind } from "../../dataset/fields.ts";
import { kindByFolder, type Folder, type Kind, type Listing, type Source } from "../../dataset/model.ts";
import { parseListing } from "../../dataset/parse-listing.ts";
import { memo } from "../../dataset/memo.ts";
import type { SourceFile } from "../../dataset/source-file.ts";
import { findFieldEvidence } from "../register/evidence.ts";
import { isEnded } from "../register/register.ts";
import {
  changeTypeByOutcome,
  changeWeights,
  diffField,
  type FieldChange,
  type ListingDiff,
  type Outcome,
} from "./diff.ts";

type Values = Readonly<Record<string, unknown>>;

/** One version of a listing's file, as far as it can be read. */
export interface DiffFile {
  /** Folder and id, or the path if the file's name is no id. */
  readonly reference: string;
  readonly kind: Kind;
  /** Valid parts of the listing, without its id. Absent for a tombstone and for a file that can't be read. */
  readonly listing?: Values;
  /** Target of a tombstone, "" if it states none. Absent for anything else. */
  readonly to?: string;
}

/**
 * Parses one version of a listing's file. Invalid parts are left out.
 *
 * `entities/a.yaml` has the reference `entities/a` and, by its content, `listing` (its valid parts, without `id`), `to` (for
 * `kind: moved`; "" without a target), or neither (if it isn't a YAML mapping, or isn't a file of a listing). A path outside
 * `entities/` and `tools/` has the kind `entity`.
 */
export const parseDiffFile = memo((source: SourceFile): DiffFile => {
  const { entry, tombstone, record } = parseListing(source);
  const folder = source.path.slice(0, source.path.indexOf("/")) as Folder;
  const base = { reference: source.path.replace(/\.yaml$/, ""), kind: kindByFolder[folder] ?? "entity" };
  if (tombstone !== undefined) return { ...base, to: tombstone.to ?? "" };
  const { id: _, ...listing } = record ?? { id: "", ...(entry?.draft as object | undefined) };
  return record === undefined && entry === undefined ? base : { ...base, listing };
});

type DiffFiles = ReadonlyMap<string, DiffFile>;

/**
 * Compares two versions of a dataset, listing by listing. Files with the same bytes in both are skipped.
 *
 * Invalid parts are left out. A listing has moved if its tombstone leads to a listing that is new: the two files are then one
 * result, `{reference: "entities/a-new", outcome: "moved", from: "entities/a", …}`. A file whose data are equal has the outcome
 * `formatted`.
 *
 * @param before every file of the one version, in any order
 * @param after every file of the other version
 * @returns `{reference, outcome, kind, name, listing, changes}` (see `ListingDiff`) of the listings whose file differs, by
 *   outcome in the order of `changeTypeByOutcome`, then by reference; [] if none does
 */
export function diffDatasets(before: readonly SourceFile[], after: readonly SourceFile[]): ListingDiff[] {
  const filesBefore = parseChangedFiles(before, after);
  const filesAfter = parseChangedFiles(after, before);
  const moves = findMoves(filesBefore, filesAfter);
  const moveTargets = new Set(moves.values());
  const otherReferences = [...new Set([...filesBefore.keys(), ...filesAfter.keys()])].filter(
    (reference) => !moves.has(reference) && !moveTargets.has(reference),
  );
  const diffs = [
    ...[...moves].map(([from, target]): ListingDiff => ({
      ...compareListings(filesBefore.get(from), filesAfter.get(target)),
      outcome: "moved",
      from,
    })),
    ...otherReferences.map((reference) =>
      diffFileAfterMoves(filesBefore.get(reference), filesAfter.get(reference), moves),
    ),
  ];
  const outcomes = Object.keys(changeTypeByOutcome);
  const findRank = ({ outcome }: ListingDiff) => outcomes.indexOf(outcome);
  return diffs.sort((a, b) => findRank(a) - findRank(b) || ascending(a.reference, b.reference));
}

/**
 * Parses the files whose bytes differ from those of the other version, or that the other version lacks.
 *
 * @returns files by reference, in the order of `files`
 */
function parseChangedFiles(files: readonly SourceFile[], otherFiles: readonly SourceFile[]): DiffFiles {
  const otherByPath = new Map(otherFiles.map((file) => [file.path, file]));
  const changedFiles = files.filter((file) => !isSame(file, otherByPath.get(file.path))).map(parseDiffFile);
  return new Map(changedFiles.map((file) => [file.reference, file]));
}

/**
 * Returns true if two files have the same bytes, or if both were not read and have the same size. False if there is no other
 * file.
 */
function isSame({ bytes, size }: SourceFile, other: SourceFile | undefined): boolean {
  const otherBytes = other?.bytes;
  if (bytes === undefined || otherBytes === undefined) {
    return other !== undefined && bytes === otherBytes && size === other.size;
  }
  return bytes.length === otherBytes.length && bytes.every((byte, index) => byte === otherBytes[index]);
}

/**
 * Finds listings that became a tombstone which leads to a listing that is new. Of several that lead to the same one, only the
 * first by reference has moved.
 *
 * @returns new references by old ones, in order of the old: `entities/a` → `entities/a-new`
 */
function findMoves(filesBefore: DiffFiles, filesAfter: DiffFiles): Map<string, string> {
  const moves = new Map<string, string>();
  const moveTargets = new Set<string>();
  const sortedFiles = [...filesAfter.values()].sort((a, b) => ascending(a.reference, b.reference));
  for (const { reference, to: target = "" } of sortedFiles) {
    const wasListing = filesBefore.get(reference)?.listing !== undefined;
    const isNewListing =
      filesAfter.get(target)?.listing !== undefined && filesBefore.get(target)?.listing === undefined;
    if (!wasListing || !isNewListing || moveTargets.has(target)) continue;
    moves.set(reference, target);
    moveTargets.add(target);
  }
  return moves;
}

/**
 * Compares two versions of a file as `diffFile` does, after old references of moved listings in the first version were replaced
 * by the new ones. So a file in which only references follow a listing that moved has the outcome `followed`, and other outcomes
 * don't report these references.
 *
 * @param moves new references by old ones
 */
function diffFileAfterMoves(
  before: DiffFile | undefined,
  after: DiffFile | undefined,
  moves: ReadonlyMap<string, string>,
): ListingDiff {
  const json = JSON.stringify(before?.listing);
  // Only `to` and `successor` hold references.
  const updatedJson = JSON.stringify(before?.listing, (key, value: unknown) =>
    /^(to|successor)$/.test(key) ? (moves.get(value as string) ?? value) : value,
  );
  if (before === undefined || updatedJson === json) return diffFile(before, after);
  const diff = diffFile({ ...before, listing: JSON.parse(updatedJson) as Values }, after);
  return diff.outcome === "formatted" ? { ...diff, outcome: "followed" } : diff;
}

/**
 * Compares two versions of a file. A version is undefined if the file does not exist; at most one may be.
 *
 * @returns the differences as `compareListings` finds them, with the first `outcome` that applies: `removed` (no file after),
 *   `unreadable` (one of the two is), `redirected` (a tombstone after; `formatted` if its target is as before), `added` (no
 *   listing before), else that of `findOutcome`. The first three have no `changes`; `added` has one for every field of the
 *   listing, with `before: []`. `to` is the target of the tombstone after or, if `removed` or `added`, of the one before
 */
function diffFile(before: DiffFile | undefined, after: DiffFile | undefined): ListingDiff {
  const diff = compareListings(before, after);
  const formerTarget = before?.to === undefined ? {} : { to: before.to };
  if (after === undefined) return { ...diff, ...formerTarget, changes: [], outcome: "removed" };
  if (isUnreadable(before) || isUnreadable(after)) return { ...diff, changes: [], outcome: "unreadable" };
  if (after.to !== undefined) {
    const outcome = before?.to === after.to ? "formatted" : "redirected";
    return { ...diff, changes: [], outcome, to: after.to };
  }
  if (before?.listing === undefined) return { ...diff, ...formerTarget, outcome: "added" };
  return { ...diff, outcome: findOutcome(before.listing, after.listing ?? {}, diff.changes) };
}

/** Returns true for a file that exists and is neither a listing nor a tombstone. False for undefined. */
function isUnreadable(file: DiffFile | undefined): boolean {
  return file !== undefined && file.listing === undefined && file.to === undefined;
}

/**
 * Returns the outcome for a listing that exists in both versions: `ended` if it operated before and does not after, else that of
 * its change of the highest weight: `status`, `facts`, `evidence`, or `reworded` for wording and keeping. `formatted` without
 * changes.
 */
function findOutcome(before: Values, after: Values, changes: readonly FieldChange[]): Outcome {
  if (!hasEnded(before) && hasEnded(after)) return "ended";
  const hasWeight = (weight: FieldChange["weight"]) => changes.some((change) => change.weight === weight);
  if (hasWeight("status")) return "status";
  if (hasWeight("fact")) return "facts";
  if (hasWeight("evidence")) return "evidence";
  return changes.length > 0 ? "reworded" : "formatted";
}

/**
 * Returns true if the status of a listing is `closed`, `merged` or `discontinued`. False without a status: an invalid one was
 * left out.
 */
function hasEnded(listing: Values): boolean {
  return listing["status"] !== undefined && isEnded(listing as unknown as Listing);
}

/**
 * Compares the listings of two versions of a file, as far as there are any. At least one version must exist.
 *
 * @returns `{reference, kind, listing, name, changes}`. The first three are those of the version after, or before if there is
 *   none after; `name` is the newest that is a text, else the reference. `changes` are by weight, the highest first, then in the
 *   order of the schema, with their sources; all fields of a listing that only one version has are changes
 */
function compareListings(before: DiffFile | undefined, after: DiffFile | undefined): Omit<ListingDiff, "outcome"> {
  const file = (after ?? before) as DiffFile;
  const listingBefore = before?.listing ?? {};
  const listingAfter = after?.listing ?? {};
  const changes = [...diffField(fieldsByKind[file.kind], listingBefore, listingAfter)];
  const names = [listingAfter["name"], listingBefore["name"]];
  return {
    reference: file.reference,
    kind: file.kind,
    listing: file.listing,
    name: names.find((name) => typeof name === "string") ?? file.reference,
    changes: changes
      .map((change) => addSource(change, listingBefore, listingAfter))
      .sort((a, b) => changeWeights.indexOf(a.weight) - changeWeights.indexOf(b.weight)),
  };
}

/**
 * Returns a change with the source of its new value, as `{url, publisher, as_of}` without what the source lacks. That is the
 * newest source that supports the field and is new or changed itself, else the newest that supports it.
 *
 * The change is returned unchanged if it has no new value, if no source supports it, or if the field needs none: its weight is
 * neither `status` nor `fact`, and it isn't the summary.
 */
function addSource(change: FieldChange, before: Values, after: Values): FieldChange {
  const needsSource = change.weight === "status" || change.weight === "fact" || change.path === "summary";
  if (!needsSource || change.after.length === 0) return change;
  const sources = listSources(after);
  const formerSources = new Set(listSources(before).map((source) => JSON.stringify(source)));
  const supportingSources = findFieldEvidence({ sources }, change.path).sources.flatMap(
    (index) => sources[index] ?? [],
  );
  const newSource = supportingSources.find((candidate) => !formerSources.has(JSON.stringify(candidate)));
  const source = newSource ?? supportingSources[0];
  if (source === undefined) return change;
  const { url, publisher, as_of } = source;
  return { ...change, source: { url, ...(publisher && { publisher }), ...(as_of && { as_of }) } };
}

/**
 * Returns the sources of a listing that have a URL, in their order; others can't be cited. `supports` is [] if a source has
 * none. Empty if `sources` is no list.
 */
function listSources({ sources }: Values): Source[] {
  if (!Array.isArray(sources)) return [];
  return (sources as readonly (Source | undefined)[])
    .filter((source) => source?.url !== undefined)
    .map((source) => ({ ...(source as Source), supports: source?.supports?.filter(Boolean) ?? [] }));
}
