import { ascending } from "d3-array";
import { fieldsByKind } from "../../dataset/fields.ts";
import { kinds, type Folder, type Kind, type Listing, type Source } from "../../dataset/model.ts";
import { parseListing } from "../../dataset/parse-listing.ts";
import { memo } from "../../dataset/memo.ts";
import type { SourceFile } from "../../dataset/source-file.ts";
import { evidenceOf } from "../register/evidence.ts";
import { isEnded } from "../register/register.ts";
import {
  diffField,
  changeTypeByOutcome,
  changeWeights,
  type FieldChange,
  type ListingDiff,
  type Outcome,
} from "./diff.ts";

type Values = Readonly<Record<string, unknown>>;

/** One side of a listing's file, as far as it can be read. */
export interface DiffFile {
  /** Folder and id, or the path where the file's name is no id. */
  readonly reference: string;
  readonly kind: Kind;
  /** The valid part of the listing; absent for a tombstone and for a file that can't be read. */
  readonly listing?: Values;
  /** For a tombstone: where it leads, or empty when it does not say. */
  readonly to?: string;
}

/** Reads one side of a changed file. What is not valid is left out. */
export const parseDiffFile = memo((source: SourceFile): DiffFile => {
  const { entry, tombstone, complete } = parseListing(source);
  const folder = source.path.slice(0, source.path.indexOf("/")) as Folder;
  const base = { reference: source.path.replace(/\.yaml$/, ""), kind: kinds[folder] ?? "entity" };
  if (tombstone !== undefined) return { ...base, to: tombstone.to ?? "" };
  const { id: _, ...listing } = complete ?? { id: "", ...(entry?.draft as object | undefined) };
  return complete === undefined && entry === undefined ? base : { ...base, listing };
});

type Side = ReadonlyMap<string, DiffFile>;

/**
 * Compares two sides of a dataset, listing by listing.
 *
 * What is not valid is left out. A listing has moved where its tombstone leads to a new one. A file with the same data was only
 * formatted.
 *
 * @param before every file of the one side, in any order
 * @param after every file of the other side
 * @returns the listings that changed, those that a reviewer should see first at the top
 */
export function diffDatasets(before: readonly SourceFile[], after: readonly SourceFile[]): ListingDiff[] {
  const [old, now] = [readChanged(before, after), readChanged(after, before)];
  const moves = movesBetween(old, now);
  const targets = new Set(moves.values());
  const rest = [...new Set([...old.keys(), ...now.keys()])].filter((each) => !moves.has(each) && !targets.has(each));
  const placeOf = ({ outcome }: ListingDiff) => Object.keys(changeTypeByOutcome).indexOf(outcome);
  return [
    ...[...moves].map(([from, to]): ListingDiff => ({
      ...listingDiff(old.get(from), now.get(to)),
      outcome: "moved",
      from,
    })),
    ...rest.map((reference) => diffFollowing(old.get(reference), now.get(reference), moves)),
  ].sort((a, b) => placeOf(a) - placeOf(b) || ascending(a.reference, b.reference));
}

/** The files of a side whose bytes differ from those of the other; no other file can have a change. */
function readChanged(files: readonly SourceFile[], others: readonly SourceFile[]): Side {
  const otherByPath = new Map(others.map((file) => [file.path, file]));
  const changed = files.filter((file) => !isSame(file, otherByPath.get(file.path))).map(parseDiffFile);
  return new Map(changed.map((file) => [file.reference, file]));
}

function isSame({ bytes: a, size }: SourceFile, other: SourceFile | undefined): boolean {
  const b = other?.bytes;
  if (a === undefined || b === undefined) return other !== undefined && a === b && size === other.size;
  return a.length === b.length && a.every((byte, index) => byte === b[index]);
}

/** New references by old ones, of listings whose tombstone leads to a new file. */
function movesBetween(old: Side, now: Side): Map<string, string> {
  const moves = new Map<string, string>();
  const taken = new Set<string>();
  for (const { reference, to = "" } of [...now.values()].sort((a, b) => ascending(a.reference, b.reference))) {
    const isMove = old.get(reference)?.listing && now.get(to)?.listing && !old.get(to)?.listing;
    if (!isMove || taken.has(to)) continue;
    moves.set(reference, to);
    taken.add(to);
  }
  return moves;
}

/** Where references only follow a listing to its new id, nothing else is reported. */
function diffFollowing(before: DiffFile | undefined, after: DiffFile | undefined, moves: ReadonlyMap<string, string>) {
  const text = JSON.stringify(before?.listing);
  // Only `to` and `successor` hold references.
  const followed = JSON.stringify(before?.listing, (key, value: unknown) =>
    /^(to|successor)$/.test(key) ? (moves.get(value as string) ?? value) : value,
  );
  if (before === undefined || followed === text) return diffFile(before, after);
  const diff = diffFile({ ...before, listing: JSON.parse(followed) as Values }, after);
  return diff.outcome === "formatted" ? { ...diff, outcome: "followed" as const } : diff;
}

function diffFile(before: DiffFile | undefined, after: DiffFile | undefined): ListingDiff {
  const diff = listingDiff(before, after);
  const isUnreadable = (file: DiffFile | undefined) => file && !file.listing && file.to === undefined;
  const tombstone = before?.to === undefined ? {} : { to: before.to };
  if (after === undefined) return { ...diff, ...tombstone, changes: [], outcome: "removed" };
  if (isUnreadable(before) || isUnreadable(after)) return { ...diff, changes: [], outcome: "unreadable" };
  if (after.to !== undefined)
    return { ...diff, changes: [], outcome: before?.to === after.to ? "formatted" : "redirected", to: after.to };
  if (before?.listing === undefined) return { ...diff, ...tombstone, outcome: "added" };
  return { ...diff, outcome: outcomeOf(before.listing, after.listing ?? {}, diff.changes) };
}

function outcomeOf(before: Values, after: Values, changes: readonly FieldChange[]): Outcome {
  // A status that was invalid and taken out counts as not ended.
  const hasEnded = (listing: Values) => listing["status"] !== undefined && isEnded(listing as unknown as Listing);
  if (!hasEnded(before) && hasEnded(after)) return "ended";
  const has = (weight: FieldChange["weight"]) => changes.some((change) => change.weight === weight);
  if (has("status")) return "status";
  if (has("fact")) return "facts";
  if (has("evidence")) return "evidence";
  return changes.length > 0 ? "reworded" : "formatted";
}

function listingDiff(before: DiffFile | undefined, after: DiffFile | undefined): Omit<ListingDiff, "outcome"> {
  const file = (after ?? before) as DiffFile;
  const [old, now] = [before?.listing ?? {}, after?.listing ?? {}];
  const changes = [...diffField(fieldsByKind[file.kind], old, now)].map((change) => withSource(change, old, now));
  return {
    reference: file.reference,
    kind: file.kind,
    listing: file.listing,
    name: [now["name"], old["name"]].find((name) => typeof name === "string") ?? file.reference,
    changes: changes.sort((a, b) => changeWeights.indexOf(a.weight) - changeWeights.indexOf(b.weight)),
  };
}

/** Finds the source of a change's new value; undefined where there is no new value or the field needs no source. */
function withSource(change: FieldChange, before: Values, after: Values): FieldChange {
  const needsSource = change.weight === "status" || change.weight === "fact" || change.path === "summary";
  if (!needsSource || change.after.length === 0) return change;
  const sources = sourcesOf(after);
  const known = new Set(sourcesOf(before).map((source) => JSON.stringify(source)));
  const cited = evidenceOf({ sources }, change.path).sources.flatMap((index) => sources[index] ?? []);
  const source = cited.find((each) => !known.has(JSON.stringify(each))) ?? cited[0];
  if (source === undefined) return change;
  const { url, publisher, as_of } = source;
  return { ...change, source: { url, ...(publisher && { publisher }), ...(as_of && { as_of }) } };
}

/** A source without an address had an invalid one, and can't be cited. */
function sourcesOf({ sources }: Values): Source[] {
  if (!Array.isArray(sources)) return [];
  return (sources as readonly (Source | undefined)[])
    .filter((source) => source?.url !== undefined)
    .map((source) => ({ ...(source as Source), supports: source?.supports?.filter(Boolean) ?? [] }));
}
