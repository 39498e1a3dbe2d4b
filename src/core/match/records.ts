import { referenceOf, type Listing, type Reference } from "../../dataset/model.ts";
import { measureClarity } from "../register/clarity.ts";
import { criterionKeys, vocabularyOfKey, type CriterionKey, type TermsByKey } from "./criteria.ts";
import type { MatchRecord } from "./record.ts";
import { mentionsOf } from "./text.ts";
import { freshnessOf, type Register } from "../register/register.ts";
import { termsOf } from "../register/terms.ts";

/**
 * Reads what matching needs of every listing, those that ended included.
 *
 * Summaries are read here and not while matching, so that a page need not carry the vocabularies.
 *
 * @returns in the register's order
 */
export function matchRecords(register: Pick<Register, "listings" | "freshness" | "today">): MatchRecord[] {
  return register.listings.map((listing) => recordOf(listing, register));
}

function recordOf(listing: Listing, register: Pick<Register, "freshness" | "today">): MatchRecord {
  const id = referenceOf(listing);
  const freshness = freshnessOf(register, listing);
  const { state, successor } = listing.status;
  const scope = listing.reach?.scope;
  const { case_studies: studies = [], workstreams = [] } = listing.offer ?? {};
  return {
    id,
    kind: listing.kind,
    name: listing.name,
    ...(listing.kind === "entity" && { type: listing.type }),
    ...(scope !== undefined && { scope }),
    stated: termsByKey((key) => termsOf(listing, vocabularyOfKey[key])),
    studied: termsByKey((key) => {
      if (key === "countries") return studies.flatMap(({ countries = [] }) => countries);
      return key === "industries" ? studies.flatMap(({ industry = [] }) => industry) : [];
    }),
    mentioned: mentionsOf([listing.name, listing.summary, ...workstreams].join(". "), listing.kind),
    state,
    ...(successor !== undefined && { successor: successor as Reference }),
    ...(freshness.age_in_days !== undefined && { ageInDays: freshness.age_in_days }),
    missing: measureClarity(listing, freshness, register.today).missing,
  };
}

/** Each key's terms once; keys without any are left out. */
function termsByKey(read: (key: CriterionKey) => readonly string[]): TermsByKey {
  const entries = criterionKeys.map((key) => [key, [...new Set(read(key))]] as const);
  return Object.fromEntries(entries.filter(([, terms]) => terms.length > 0));
}
