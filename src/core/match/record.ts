import type { Kind, Listing, Reference } from "../../dataset/model.ts";
import type { ClarityFact } from "../register/clarity.ts";
import type { TermsByKey } from "./criteria.ts";

/**
 * As much of a listing as matching reads: plain data, so that a compact index can carry it to the browser.
 *
 * @see matchRecords — which makes one of each listing
 */
export interface MatchRecord {
  readonly id: Reference;
  readonly kind: Kind;
  readonly name: string;
  /** A term of the vocabulary entity-type; tools have none. */
  readonly type?: string;
  readonly scope?: "global" | "regional" | "national";
  /** What its tags say. */
  readonly stated: TermsByKey;
  /** Countries and industries of its case studies. */
  readonly studied: TermsByKey;
  /** Terms that its name or its summary speaks of, whether tagged or not. */
  readonly mentioned: TermsByKey;
  readonly state: Listing["status"]["state"];
  /** What took the place of a listing that ended. */
  readonly successor?: Reference;
  /** Age of the newest evidence, in days; absent when undated. */
  readonly ageInDays?: number;
  /** Facts that could not be found. */
  readonly missing: readonly ClarityFact[];
}
