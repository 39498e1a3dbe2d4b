import regions from "../../../schemas/vocabularies/region.json" with { type: "json" };
import { criterionByKey, type CriterionKey } from "./criteria.ts";
import type { MatchRecord } from "./record.ts";
import { answerValues, type Answer } from "./weights.ts";

/**
 * How a listing answers one term of the query.
 *
 * A tag says yes. Where there is none, a case study may still be about it, or a tag be next to it; an industry is answered in
 * part by "cross-industry", a price by "mixed". An empty field is "not stated", never "no".
 *
 * What a body of states offers counts as help only if companies can take part: a forum of governments is none.
 */
export function answerTerm(key: CriterionKey, term: string, record: MatchRecord): Answer {
  if (key === "countries") return answerCountry(term, record);
  if (key === "regions") return answerRegion(term, record);
  const stated = record.stated[key] ?? [];
  const isMentioned = record.mentioned[key]?.includes(term) ?? false;
  const isAmongStates = record.type === "intergovernmental" && record.stated.partnerships === undefined;
  if (key === "services" && stated.includes(term) && isAmongStates) return "to-states";
  if (stated.includes(term))
    return isMentioned || criterionByKey[key].isInSummaries === undefined ? "stated" : "tagged";
  if (record.studied[key]?.includes(term)) return "case-study";
  if (findRelatedTag(key, term, record) !== undefined) return "related";
  if (key === "industries" && stated.includes("cross-industry")) return "cross-industry";
  if (key === "cost" || key === "access") {
    if (stated.includes("mixed")) return "mixed";
    // Whoever would pay may have it free, too.
    if (stated.includes("free") && term !== "restricted") return "stated";
  }
  return stated.length === 0 ? "not-stated" : "other";
}

/** The tag of a listing that is related to a term of the query. */
export function findRelatedTag(
  key: CriterionKey,
  term: string,
  { near, stated }: Pick<MatchRecord, "near" | "stated">,
) {
  return near[key]?.[term]?.find((id) => stated[key]?.includes(id));
}

/* Read alone and not through src/dataset/vocabularies.ts, so that a page need not carry every vocabulary. */
const countriesByRegion = new Map(regions.oneOf.map(({ const: id, countries }) => [id, new Set(countries)]));

/**
 * How a listing answers a country.
 *
 * A tag wins. Else its case studies and its summary may lift it above what its region or its worldwide reach says, but never
 * bring back a listing that works elsewhere only: what those mention may be history.
 */
export function answerCountry(country: string, record: MatchRecord): Answer {
  const { scope, stated, studied, mentioned } = record;
  if (stated.countries?.includes(country)) return scope === "global" ? "stated-global" : "stated";
  const reach = reachOf(country, record);
  if (reach === "other") return "other";
  if (studied.countries?.includes(country)) return better("case-study", reach);
  return mentioned.countries?.includes(country) ? better("summary", reach) : reach;
}

/** How a listing answers a region: it may state the region, or a country in it. */
export function answerRegion(region: string, record: MatchRecord): Answer {
  const { scope, stated, mentioned } = record;
  if (isSilent(record)) return "not-stated";
  const inside = countriesByRegion.get(region);
  const isStated = stated.regions?.includes(region) || stated.countries?.some((country) => inside?.has(country));
  if (isStated) return scope === "global" ? "stated-global" : "stated";
  if (scope !== "global") return "other";
  if (mentioned.regions?.includes(region)) return "summary";
  return stated.regions === undefined ? "global" : "global-elsewhere";
}

/**
 * The regions of a query that narrow it.
 *
 * A region that contains a country or another region of the query adds nothing.
 */
export function dropRedundantRegions(
  regions: readonly string[],
  countries: readonly string[],
  countriesOf: ReadonlyMap<string, ReadonlySet<string>> = countriesByRegion,
): string[] {
  const within = (region: string) => countriesOf.get(region) ?? new Set<string>();
  const isWider = (region: string, other: string) =>
    within(region).size > within(other).size && [...within(other)].every((country) => within(region).has(country));
  const holds = (region: string) =>
    countries.some((country) => within(region).has(country)) || regions.some((other) => isWider(region, other));
  return regions.filter((region) => !holds(region));
}

/** What reach alone says of a country that is not stated; who names other countries of its region works in these. */
function reachOf(country: string, record: MatchRecord): Answer {
  const { scope, stated } = record;
  if (isSilent(record)) return "not-stated";
  const around = stated.regions?.find((region) => countriesByRegion.get(region)?.has(country));
  if (scope === "global" && around === undefined) {
    return (stated.regions ?? stated.countries) === undefined ? "global" : "global-elsewhere";
  }
  if (scope === "national" || around === undefined) return "other";
  const isElsewhere = stated.countries?.some((other) => countriesByRegion.get(around)?.has(other)) ?? false;
  if (isElsewhere) return "nearby";
  return scope === "global" ? "global-region" : "regional";
}

function isSilent({ scope, stated }: MatchRecord): boolean {
  return scope === undefined && stated.regions === undefined && stated.countries === undefined;
}

function better(a: Answer, b: Answer): Answer {
  return answerValues[a] >= answerValues[b] ? a : b;
}
