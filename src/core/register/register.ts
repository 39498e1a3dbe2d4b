import { ascending } from "d3-array";
import {
  foldText,
  isEndedState,
  referenceOf,
  type Dataset,
  type Listing,
  type Reference,
} from "../../dataset/model.ts";
import { measureFreshness, type Freshness } from "./freshness.ts";
import { buildTies, type Tie } from "./relations.ts";

/** A dataset with what is computed of it at a build date. */
export interface Register {
  readonly dataset: Dataset;
  /** The build date, YYYY-MM-DD. */
  readonly today: string;
  /** Every listing, entities before tools, in order of id. */
  readonly listings: readonly Listing[];
  readonly listingByReference: ReadonlyMap<Reference, Listing>;
  readonly freshness: ReadonlyMap<Reference, Freshness>;
  readonly ties: ReadonlyMap<Reference, readonly Tie[]>;
}

/** What a publication needs in addition to the register. */
export interface Edition {
  /** The Git commit, when there is one. */
  readonly commit: string | undefined;
  /** What is before every address: scheme, host and base path, as far as they are known; without a slash at the end. */
  readonly prefix: string;
}

/** Computes what the site and the published data say of every listing. */
export function measureRegister(dataset: Dataset, today: string): Register {
  const listings = [...dataset.entities, ...dataset.tools];
  return {
    dataset,
    today,
    listings,
    listingByReference: new Map(listings.map((listing) => [referenceOf(listing), listing])),
    freshness: new Map(listings.map((listing) => [referenceOf(listing), measureFreshness(listing, today)])),
    ties: buildTies(dataset),
  };
}

/** How old the newest evidence of a listing is. @throws {RangeError} if the listing is not in the register */
export function freshnessOf({ freshness }: Pick<Register, "freshness">, listing: Listing): Freshness {
  const found = freshness.get(referenceOf(listing));
  if (found === undefined) throw new RangeError(`not in the register: ${referenceOf(listing)}`);
  return found;
}

/** Whether a listing has come to an end. */
export function isEnded({ status }: Listing): boolean {
  return isEndedState(status.state);
}

/** Alphabetical by name without regard to case or accents, then by id: a total order. */
export function compareByName(a: Listing, b: Listing): number {
  return ascending(sortKey(a.name), sortKey(b.name)) || ascending(a.id, b.id);
}

/** A name as it is sorted: letters and digits only, without accents. */
export function sortKey(name: string): string {
  return foldText(name)
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}
