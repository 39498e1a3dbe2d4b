import type { SourceFile } from "../../dataset/source-file.ts";
import { measureChangeLog, type ListingChange } from "../changes/change-log.ts";
import { datasetFacts } from "../publish/dataset-facts.ts";
import { diffFormat, isAtLeast, raise, stepOf } from "./format-version.ts";
import { losesListings, measureLoss, type Loss, type Refusal } from "./loss.ts";
import { nextVersion } from "./version.ts";
import type { ReleaseWords } from "./words.ts";

/** One side of a release. */
export interface ReleaseSide {
  readonly files: readonly SourceFile[];
  /** Texts of schemas by file name. */
  readonly schemas: ReadonlyMap<string, string>;
  /** Version of the format; undefined where the side names none. */
  readonly format: string | undefined;
}

/** The release that the next one is compared with. */
export interface LastRelease extends ReleaseSide {
  /** Its tag, or what it was asked for by. */
  readonly name: string;
  /** YYYY-MM-DD. */
  readonly day: string;
}

/** The next release. */
export interface ReleasePlan {
  readonly version: string;
  readonly format: string;
  /** YYYY-MM-DD. */
  readonly day: string;
  readonly counts: Readonly<Record<"entities" | "tools", number>>;
  /** Undefined for the first release. */
  readonly last: LastRelease | undefined;
  readonly changes: readonly ListingChange[];
  readonly loss: Loss;
  /** Why a loss is right, where somebody said so. */
  readonly reason: string | undefined;
}

export interface PlanOptions {
  /** YYYY-MM-DD. */
  readonly day: string;
  /** Every tag that there is. */
  readonly tags: readonly string[];
  /** Listings now. */
  readonly counts: ReleasePlan["counts"];
  readonly last: LastRelease | undefined;
  readonly reason: string | undefined;
}

/** Plans the next release from the files of both sides. */
export function planRelease(now: ReleaseSide, { day, tags, counts, last, reason }: PlanOptions): ReleasePlan {
  const before = last?.files ?? [];
  const changes = last === undefined ? [] : changesBetween(before, now.files, day);
  return {
    version: nextVersion(day, tags),
    format: now.format ?? datasetFacts.formatVersion,
    day,
    counts,
    last,
    changes,
    loss: measureLoss(before, now.files, changes),
    reason,
  };
}

/** What keeps a plan from being carried out; nothing where it is sound. */
export function refusalsOf(plan: ReleasePlan, now: ReleaseSide, words: ReleaseWords): Refusal[] {
  const { loss, reason } = plan;
  const lost: Refusal[] = [
    ...(losesListings(loss) ? [words.refuse.listings(loss)] : []),
    ...(loss.fields.length > 0 ? [words.refuse.fields(loss.fields)] : []),
  ];
  return [...(reason === undefined ? lost : []), ...refuseFormat(plan, now, words)];
}

function refuseFormat({ last, format }: ReleasePlan, now: ReleaseSide, words: ReleaseWords): Refusal[] {
  if (last?.format === undefined) return [];
  const change = diffFormat(last.schemas, now.schemas);
  const needed = raise(last.format, stepOf(change));
  return isAtLeast(format, needed) ? [] : [words.refuse.format(format, needed, change)];
}

function changesBetween(before: readonly SourceFile[], after: readonly SourceFile[], day: string) {
  const paths = [...new Set([...before, ...after].map(({ path }) => path))];
  const sides = { before, after };
  return measureChangeLog([{ day, commit: "", at: day, paths, ...sides }]).flatMap(({ changes }) => changes);
}
