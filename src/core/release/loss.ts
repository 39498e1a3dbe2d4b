import { ascending } from "d3-array";
import type { SourceFile } from "../../dataset/source-file.ts";
import { decodeText } from "../../dataset/yaml/source-text.ts";
import { parseYaml } from "../../dataset/yaml/parse-yaml.ts";
import type { ListingChange } from "../changes/change-log.ts";

/** What readers had in the last release and would not find in the next. */
export interface Loss {
  /** Number of listings in the last release. */
  readonly before: number;
  /** Listings that went without another id. */
  readonly listings: readonly ListingChange[];
  /** The folder and the dotted path of each field that was filled somewhere, and is empty in every listing now. */
  readonly fields: readonly string[];
}

/** Why a release can't be made, and what to do. */
export interface Refusal {
  readonly message: string;
  readonly hint: string;
}

/** At most this share of the listings may go from one release to the next. */
export const mostLost = 0.02;

type Node = Readonly<Record<string, unknown>>;

/**
 * Says what would be lost.
 *
 * Fields are read from the files as they are, whatever today's schemas know: a field that the schemas gave up is lost too.
 *
 * @param changes from the one side to the other
 */
export function measureLoss(
  before: readonly SourceFile[],
  after: readonly SourceFile[],
  changes: readonly ListingChange[],
): Loss {
  const [old, now] = [readFields(before), readFields(after)];
  return {
    before: old.listings,
    listings: changes.filter(({ type }) => type === "removed"),
    fields: [...old.filled].filter((path) => !now.filled.has(path)).sort(ascending),
  };
}

/** Whether more went than a release may lose without a reason. */
export function losesListings({ before, listings }: Loss): boolean {
  return listings.length > before * mostLost;
}

/** Notes for reviewers are not published, so nobody loses them. */
const unpublished: ReadonlySet<string> = new Set(["kind", "notes"]);

function readFields(files: readonly SourceFile[]) {
  const filled = new Set<string>();
  let listings = 0;
  for (const { path, bytes } of files) {
    const value = bytes === undefined ? undefined : valueIn(bytes);
    if (value === undefined || value["kind"] === "moved") continue;
    listings++;
    for (const [name, inner] of Object.entries(value)) {
      if (!unpublished.has(name)) for (const field of pathsIn(inner, name)) filled.add(`${folderOf(path)}/${field}`);
    }
  }
  return { filled, listings };
}

function valueIn(bytes: Uint8Array): Node | undefined {
  const decoded = decodeText(bytes);
  const value = "text" in decoded ? parseYaml(decoded.text).document?.value : undefined;
  return typeof value === "object" && value !== null ? (value as Node) : undefined;
}

/** The dotted paths of what says something, without list indices. */
function* pathsIn(value: unknown, path: string): Generator<string> {
  if (value === null || value === undefined || value === "") return;
  if (typeof value !== "object") {
    yield path;
  } else if (Array.isArray(value)) {
    for (const item of value) yield* pathsIn(item, path);
  } else {
    for (const [name, inner] of Object.entries(value)) yield* pathsIn(inner, `${path}.${name}`);
  }
}

function folderOf(path: string): string {
  return path.slice(0, path.indexOf("/"));
}

/** Why a release can't be made, and what to do. */
export interface Refusal {
  readonly message: string;
  readonly hint: string;
}
