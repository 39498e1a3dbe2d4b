import type { Listing } from "../../dataset/model.ts";
import type { Freshness } from "../register/freshness.ts";
import type { Placed } from "../register/place.ts";

/**
 * What a row of a directory shows of a listing, and no more.
 *
 * The build makes it of a listing, the browser of the index (`rowAt`), and both give it to the same component.
 */
export interface DirectoryRow extends Placed {
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

/** Makes a listing's row. */
export function measureRow(listing: Listing, { source: _, ...freshness }: Freshness): DirectoryRow {
  const { kind, id, name, acronym, aliases = [], reach, review, status, sources, added, summary } = listing;
  const { scope, regions = [], countries = [] } = reach ?? {};
  return {
    kind,
    id,
    name,
    ...(acronym !== undefined && { acronym }),
    aliases,
    ...(listing.kind === "entity" && { type: listing.type }),
    developers: listing.kind === "tool" ? (listing.developers ?? []).map((each) => each.name) : [],
    reach: { ...(scope !== undefined && { scope }), regions, countries },
    offers: listing.kind === "entity" ? (listing.offer?.services ?? []) : listing.functions,
    freshness,
    review: { level: review.level },
    status: { state: status.state, ...(status.successor !== undefined && { successor: status.successor }) },
    sources: sources.length,
    added,
    summary,
  };
}
