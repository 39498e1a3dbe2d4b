import { referenceOf, type Kind, type Listing, type Reference } from "../../dataset/model.ts";
import { vocabularyByName } from "../../dataset/vocabularies.ts";
import { readRows } from "../facets/facet-index.ts";
import { measureClarity } from "../register/clarity.ts";
import { freshnessOf, type Register } from "../register/register.ts";
import { termsOf } from "../register/terms.ts";
import { vocabularyOfKey, type CriterionKey } from "./criteria.ts";
import { termsByKey, type MatchIndex, type MatchRecord, type NearTerms } from "./record.ts";
import { mentionsOf } from "./text.ts";

const near: NearTerms = Object.fromEntries(
  (["services", "functions", "issues"] as const satisfies CriterionKey[]).map((key) => [
    key,
    Object.fromEntries(vocabularyByName(vocabularyOfKey[key]).terms.map(({ id, near = [] }) => [id, near])),
  ]),
);

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

/** What matching reads of a kind beside the index of its directory, whose rows it shares. */
export function measureMatchIndex(register: Register, kind: Kind): MatchIndex {
  const { listings, digest } = readRows(register, kind);
  const records = matchRecords({ ...register, listings });
  const rows = records.map(({ studied, mentioned, missing }) => ({ studied, mentioned, missing }));
  return { kind, digest, near, rows };
}

function recordOf(listing: Listing, register: Pick<Register, "freshness" | "today">): MatchRecord {
  const freshness = freshnessOf(register, listing);
  const { state, successor } = listing.status;
  const scope = listing.reach?.scope;
  const { case_studies: studies = [], workstreams = [] } = listing.offer ?? {};
  return {
    id: referenceOf(listing),
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
    near,
    state,
    ...(successor !== undefined && { successor: successor as Reference }),
    ...(freshness.age_in_days !== undefined && { ageInDays: freshness.age_in_days }),
    missing: measureClarity(listing, freshness, register.today).missing,
  };
}
