import type { Freshness } from "../register/freshness.ts";
import type { ListingPlace } from "../register/format-place.ts";

/**
 * What a row of a directory shows of a listing, and no more.
 *
 * It is made from the index (`rowAt`), at build time and in the browser, for the same component.
 */
export interface DirectoryRow extends ListingPlace {
  readonly id: string;
  readonly name: string;
  readonly acronym?: string;
  readonly aliases: readonly string[];
  /** Services of an entity, functions of a tool: term ids. */
  readonly offers: readonly string[];
  readonly freshness: Omit<Freshness, "source">;
  readonly review: { readonly level: string };
  readonly status: { readonly state: string; readonly successor?: string };
  /** How many sources it has. */
  readonly sources: number;
  /** When it was first listed, YYYY-MM-DD. */
  readonly added: string;
  /** In the browser only once the summaries are there. */
  readonly summary?: string;
}
