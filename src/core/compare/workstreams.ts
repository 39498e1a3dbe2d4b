import { isMapping, referenceOf, type Reference } from "../../dataset/model.ts";
import type { Register } from "../register/register.ts";
import type { ComparedListing } from "./compare.ts";

/**
 * Workstreams of the listings in the language of the page: `/data/v1/index/workstreams.json`. Published listings have the English
 * ones.
 */
export interface WorkstreamsIndex {
  readonly version: "1";
  /** Build date, YYYY-MM-DD. */
  readonly generated: string;
  /** Workstreams by reference, in the order of the listing. A listing without any is absent. */
  readonly workstreams: Readonly<Partial<Record<Reference, readonly string[]>>>;
}

/** Builds the index of workstreams: `{version: "1", generated: "2026-11-25", workstreams: {"entities/a": ["Training of trainers"]}}`. */
export function buildWorkstreamsIndex({ listings, today }: Register): WorkstreamsIndex {
  const entries = listings.flatMap((listing) => {
    const { workstreams = [] } = listing.offer ?? {};
    return workstreams.length === 0 ? [] : [[referenceOf(listing), workstreams] as const];
  });
  return { version: "1", generated: today, workstreams: Object.fromEntries(entries) };
}

/** Checks a fetched value, and returns it as it is. Undefined if it has another version, or no mapping `workstreams`. */
export function parseWorkstreamsIndex(value: unknown): WorkstreamsIndex | undefined {
  const index = value as Partial<WorkstreamsIndex> | null | undefined;
  return index?.version === "1" && isMapping(index.workstreams) ? (index as WorkstreamsIndex) : undefined;
}

/**
 * Returns a listing with the workstreams of an index. The listing itself without an index, and if it has another number of
 * workstreams than the index, which is then of another edition.
 */
export function withWorkstreams(listing: ComparedListing, index: WorkstreamsIndex | undefined): ComparedListing {
  const { offer } = listing;
  const workstreams = index?.workstreams[referenceOf(listing)];
  if (workstreams === undefined || offer?.workstreams?.length !== workstreams.length) return listing;
  return { ...listing, offer: { ...offer, workstreams: [...workstreams] } } as ComparedListing;
}
