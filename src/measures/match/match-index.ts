import { referenceOf, type Kind } from "../../dataset/model.ts";
import type { Register } from "../register.ts";
import type { MatchEntry, MatchIndex } from "./match-entry.ts";
import { matchRecords } from "./match-records.ts";

/** What the match page reads of each kind: `/data/v1/index/match-entities.json` and `match-tools.json`. */
export function measureMatchIndex(register: Register, kind: Kind): MatchIndex {
  const byId = new Map(register.listings.map((listing) => [referenceOf(listing), listing]));
  const listings = matchRecords(register).flatMap((record): MatchEntry[] => {
    const listing = byId.get(record.id);
    if (listing === undefined || listing.kind !== kind) return [];
    const { state, date, basis, quiet } = register.freshness.get(record.id) ?? { state: "undated", quiet: false };
    const { level } = listing.review;
    return [
      {
        ...record,
        ...(listing.acronym !== undefined && { acronym: listing.acronym }),
        ...(listing.kind === "entity" && { type: listing.type }),
        ...(listing.kind === "tool" &&
          listing.developers && { developers: listing.developers.map(({ name }) => name) }),
        freshness: { state, ...(date !== undefined && { date }), quiet },
        ...(basis === "review" && level !== "compiled" && { reviewed: level }),
      },
    ];
  });
  return { version: "1", kind, generated: register.today, listings };
}
