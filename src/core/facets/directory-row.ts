import type { Freshness } from "../register/freshness.ts";
import type { ListingPlace } from "../register/format-place.ts";

/**
 * Data of a listing that a row of a directory displays.
 *
 * `buildDirectoryRow` makes it from the index, both at build time and in the browser, for the same component.
 */
export interface DirectoryRow extends ListingPlace {
  readonly id: string;
  readonly name: string;
  readonly acronym?: string;
  readonly aliases: readonly string[];
  /** Ids of an entity's services or of a tool's functions. */
  readonly offers: readonly string[];
  readonly freshness: Omit<Freshness, "source">;
  readonly review: { readonly level: string };
  readonly status: { readonly state: string; readonly successor?: string };
  /** Number of the listing's sources. */
  readonly sources: number;
  /** Date when the listing was added to the register, YYYY-MM-DD. */
  readonly added: string;
  /** Absent in the browser until the summaries have loaded. */
  readonly summary?: string;
  /** True if the summary is in English since it has no translation into the language of the page. */
  readonly isSummaryEnglish?: boolean;
}
