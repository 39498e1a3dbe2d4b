import { ascending } from "d3-array";
import type { SourceFile } from "../../dataset/source-file.ts";
import { parseYaml, decodeText } from "../../dataset/yaml/parse-yaml.ts";
import { buildChangeLog, type ListingChange } from "../changes/change-log.ts";
import { datasetFacts } from "../publish/dataset-facts.ts";
import { diffSchemaFields, isAtLeast, computeNextVersion, computeFormatVersion } from "./versions.ts";
import { maxLostShare, releaseWords as words, type Refusal } from "./words.ts";

/** One side of a release. */
export interface DatasetSnapshot {
  readonly files: readonly SourceFile[];
  /** Texts of schemas by file name. */
  readonly schemas: ReadonlyMap<string, string>;
  /** Version of the format; undefined where the side names none. */
  readonly format: string | undefined;
}

/** The release that the next one is compared with. */
export interface LastRelease extends DatasetSnapshot {
  /** Its tag, or the name that the caller gave. */
  readonly name: string;
  /** YYYY-MM-DD. */
  readonly day: string;
}

type Loss = ReturnType<typeof measureLoss>;

/** What a release is planned with. */
export interface PlanOptions {
  /** YYYY-MM-DD. */
  readonly day: string;
  /** Every tag that there is. */
  readonly tags: readonly string[];
  /** Listings now. */
  readonly counts: Readonly<Record<"entities" | "tools", number>>;
  /** Undefined for the first release. */
  readonly last: LastRelease | undefined;
  /** Why a loss is right, where somebody said so. */
  readonly reason: string | undefined;
}

/** The next release. */
export interface ReleasePlan extends Omit<PlanOptions, "tags"> {
  readonly version: string;
  readonly format: string;
  readonly changes: readonly ListingChange[];
  readonly loss: Loss;
}

/** Plans the next release from the files of both sides. */
export function planRelease(now: DatasetSnapshot, { tags, ...options }: PlanOptions): ReleasePlan {
  const { day, last } = options;
  const before = last?.files ?? [];
  const paths = [...new Set([...before, ...now.files].map(({ path }) => path))];
  const sides = { before, after: now.files };
  const changes =
    last === undefined
      ? []
      : buildChangeLog([{ day, commit: "", committedAt: day, paths, ...sides }]).flatMap((each) => each.changes);
  const format = now.format ?? datasetFacts.formatVersion;
  return {
    ...options,
    version: computeNextVersion(day, tags),
    format,
    changes,
    loss: measureLoss(before, now.files, changes),
  };
}

/** Whether more went than a release may lose without a reason. */
export function exceedsLossLimit({ before, listings }: Loss): boolean {
  return listings.length > before * maxLostShare;
}

/** What keeps a plan from being carried out; nothing where it is sound. */
export function findRefusals({ loss, reason, last, format }: ReleasePlan, now: DatasetSnapshot): Refusal[] {
  const lost = [
    ...(exceedsLossLimit(loss) ? [words.refuse.listings(loss)] : []),
    ...(loss.fields.length > 0 ? [words.refuse.fields(loss.fields)] : []),
  ];
  const refused = reason === undefined ? lost : [];
  if (last?.format === undefined) return refused;
  const change = diffSchemaFields(last.schemas, now.schemas);
  const needed = computeFormatVersion(last.format, change);
  return isAtLeast(format, needed) ? refused : [...refused, words.refuse.format(format, needed, change)];
}

/**
 * What readers had in the last release and would not find in the next.
 *
 * @returns `before`: number of listings in the last release; `listings` that went without another id; `fields`: folder and path of
 *   those that no listing fills any more, whatever today's schemas know
 */
function measureLoss(before: readonly SourceFile[], after: readonly SourceFile[], changes: readonly ListingChange[]) {
  const [old, now] = [readValues(before), readValues(after)];
  return {
    before: old.length,
    listings: changes.filter(({ type }) => type === "removed"),
    fields: [...new Set(old.flat()).difference(new Set(now.flat()))].sort(ascending),
  };
}

/** The filled fields of each listing; notes for reviewers are not published, so nobody loses them. */
function readValues(files: readonly SourceFile[]): string[][] {
  return files.flatMap(({ path, bytes }) => {
    const decoded = decodeText(bytes ?? new Uint8Array());
    const value = "text" in decoded ? parseYaml(decoded.text).document?.value : undefined;
    if (typeof value !== "object" || value === null) return [];
    const { kind, notes: _, ...fields } = value as Readonly<Record<string, unknown>>;
    return kind === "moved" ? [] : [[...pathsIn(fields, path.slice(0, path.indexOf("/") + 1))]];
  });
}

/** The dotted paths of what says something, without list indices. */
function* pathsIn(value: unknown, path: string): Generator<string> {
  if (value === null || value === undefined || value === "") return;
  if (typeof value !== "object") yield path;
  else if (Array.isArray(value)) for (const item of value) yield* pathsIn(item, path);
  else
    for (const [name, inner] of Object.entries(value))
      yield* pathsIn(inner, path.endsWith("/") ? path + name : `${path}.${name}`);
}
