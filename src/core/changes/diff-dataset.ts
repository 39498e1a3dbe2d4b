import { fieldsByKind } from "../../dataset/fields.ts";
import type { Listing, Source } from "../../dataset/model.ts";
import type { SourceFile } from "../../dataset/source-file.ts";
import { evidenceOf } from "../register/evidence.ts";
import { regionsAround } from "../register/regions.ts";
import { isEnded } from "../register/register.ts";
import { diffField } from "./diff-fields.ts";
import { readDiffFile, type DiffFile } from "./diff-file.ts";
import { followRenames, pairRenames, type Rename } from "./diff-renames.ts";
import { compareListingDiffs, weights, type FieldChange, type ListingDiff, type Outcome } from "./diff.ts";

type Values = Readonly<Record<string, unknown>>;

/**
 * Compares two sides of a dataset, listing by listing.
 *
 * Either side may be invalid: what is not valid is left out of the comparison and reported. A listing with a new id has moved. A
 * file with the same data was only formatted.
 *
 * @param before every file of the one side, in any order
 * @param after every file of the other side
 * @returns the listings that changed, those that a reviewer should see first at the top
 */
export function diffDatasets(before: readonly SourceFile[], after: readonly SourceFile[]): ListingDiff[] {
  const { old, now } = readChanged(before, after);
  const tombstones = new Map([...now.values()].flatMap(({ reference, to }) => (to ? [[reference, to] as const] : [])));
  const gone = [...old.values()].filter((file) => file.listing && now.get(file.reference)?.listing === undefined);
  const came = [...now.values()].filter((file) => file.listing && old.get(file.reference)?.listing === undefined);
  const isReadable = ({ reference }: DiffFile, side: ReadonlyMap<string, DiffFile>) => {
    const other = side.get(reference);
    return other === undefined || other.to !== undefined;
  };
  const renames = pairRenames(
    gone.filter((file) => isReadable(file, now)),
    came.filter((file) => isReadable(file, old)),
    tombstones,
  );
  const moved = new Set(renames.flatMap((rename) => [rename.before.reference, rename.after.reference]));
  const rest = [...new Set([...old.keys(), ...now.keys()])].filter((reference) => !moved.has(reference));
  return [
    ...renames.map(({ before: from, after: to, hasTombstone }) => ({
      ...listingDiff(from, to),
      outcome: "moved" as const,
      from: from.reference,
      hasTombstone,
    })),
    ...rest.map((reference) => diffFollowing(old.get(reference), now.get(reference), renames)),
  ].sort(compareListingDiffs);
}

/** Files whose bytes differ; no other file can have a change. */
function readChanged(before: readonly SourceFile[], after: readonly SourceFile[]) {
  const others = new Map(after.map((file) => [file.path, file]));
  const same = new Set(before.filter((file) => isSame(file, others.get(file.path))).map(({ path }) => path));
  const read = (files: readonly SourceFile[]) => {
    const changed = files.filter(({ path }) => !same.has(path)).map(readDiffFile);
    return new Map(changed.map((file) => [file.reference, file]));
  };
  return { old: read(before), now: read(after) };
}

function isSame({ bytes: a, size }: SourceFile, other: SourceFile | undefined): boolean {
  const b = other?.bytes;
  if (a === undefined || b === undefined) return other !== undefined && a === b && size === other.size;
  return a.length === b.length && a.every((byte, index) => byte === b[index]);
}

/** Where references only follow a listing to its new id, nothing else is reported. */
function diffFollowing(before: DiffFile | undefined, after: DiffFile | undefined, renames: readonly Rename[]) {
  const followed = before && followRenames(before, renames);
  const diff = diffFile(followed, after);
  return followed !== before && diff.outcome === "formatted" ? { ...diff, outcome: "followed" as const } : diff;
}

function diffFile(before: DiffFile | undefined, after: DiffFile | undefined): ListingDiff {
  const diff = listingDiff(before, after);
  const isUnreadable = (file: DiffFile | undefined) => file && !file.listing && file.to === undefined;
  const led = before?.to === undefined ? {} : { to: before.to };
  if (after === undefined) return { ...diff, ...led, changes: [], outcome: "removed", hasTombstone: false };
  if (isUnreadable(before) || isUnreadable(after)) return { ...diff, changes: [], outcome: "unreadable" };
  if (after.to !== undefined) {
    const outcome = before?.to === after.to ? "formatted" : "redirected";
    return { ...diff, changes: [], outcome, to: after.to };
  }
  if (before?.listing === undefined) return { ...diff, ...led, outcome: "added" };
  return { ...diff, outcome: outcomeOf(before.listing, after.listing ?? {}, diff.changes) };
}

function outcomeOf(before: Values, after: Values, changes: readonly FieldChange[]): Outcome {
  if (!hasEnded(before) && hasEnded(after)) return "ended";
  const has = (weight: FieldChange["weight"]) => changes.some((change) => change.weight === weight);
  if (has("status")) return "status";
  if (has("fact")) return "facts";
  if (has("evidence")) return "evidence";
  return changes.length > 0 ? "reworded" : "formatted";
}

function listingDiff(before: DiffFile | undefined, after: DiffFile | undefined): Omit<ListingDiff, "outcome"> {
  const file = (after ?? before) as DiffFile;
  const old = before?.listing ?? {};
  const now = after?.listing ?? {};
  const changes = [...diffField(fieldsByKind[file.kind], old, now)].map((change) => withSource(change, old, now));
  const fault = (side: "before" | "after") => (message: string) => ({ side, message });
  return {
    reference: file.reference,
    kind: file.kind,
    name: [now["name"], old["name"]].find((name) => typeof name === "string") ?? file.reference,
    regions: regionsOf([old, now]),
    changes: changes.sort((a, b) => weights.indexOf(a.weight) - weights.indexOf(b.weight)),
    faults: [...(before?.errors ?? []).map(fault("before")), ...(after?.errors ?? []).map(fault("after"))],
  };
}

/** A listing whose status was invalid and taken out counts as not ended. */
function hasEnded(listing: Values): boolean {
  return listing["status"] !== undefined && isEnded(listing as unknown as Listing);
}

/** Invalid items that were taken out leave holes. */
function regionsOf(listings: readonly Values[]): string[] {
  const listed = (key: string) =>
    listings.flatMap(({ reach }) => ((reach as Values | undefined)?.[key] ?? []) as string[]).filter(Boolean);
  return regionsAround(listed("regions"), listed("countries"));
}

/** Finds the source of a change's new value; undefined where there is no new value or the field needs no source. */
function withSource(change: FieldChange, before: Values, after: Values): FieldChange {
  const needsSource = change.weight === "status" || change.weight === "fact" || change.path === "summary";
  if (!needsSource || change.added.length === 0) return change;
  const sources = sourcesOf(after);
  const known = new Set(sourcesOf(before).map((source) => JSON.stringify(source)));
  const found = evidenceOf({ sources } as Pick<Listing, "sources">, change.path).sources;
  const cited = found.flatMap((index) => sources[index] ?? []);
  const source = cited.find((each) => !known.has(JSON.stringify(each))) ?? cited[0];
  if (source === undefined) return change;
  const { url, publisher, as_of } = source;
  return { ...change, source: { url, ...(publisher && { publisher }), ...(as_of && { as_of }) } };
}

/** A source without an address had an invalid one, and can't be cited. */
function sourcesOf({ sources }: Values): Source[] {
  if (!Array.isArray(sources)) return [];
  const list = sources as readonly (Partial<Source> | undefined)[];
  return list.flatMap((source) =>
    source?.url === undefined
      ? []
      : [{ ...source, url: source.url, supports: source.supports?.filter((path) => path !== undefined) ?? [] }],
  ) as Source[];
}
