import regionVocabulary from "../../../schemas/vocabularies/region.json" with { type: "json" };
import { criterionByKey, type CriterionKey } from "./criteria.ts";
import type { MatchRecord } from "./record.ts";
import { answerValues, type Answer } from "./weights.ts";

/**
 * Returns a listing's answer to one term of the criteria; for countries and regions as `answerCountry` and `answerRegion` do.
 *
 * A tag of the term or of a part of it is a yes (any issue for human trafficking): "stated", or "tagged" if the summary does not
 * support it. Without such a tag it is the first that holds:
 * "case-study"; "related" for a related tag; "cross-industry" for an industry if the listing has that tag; for cost and access
 * "mixed" if it has that tag, and "stated" for `free` unless the term is `restricted`. Other tags of the field are "other"; an
 * empty field is "not-stated", never a no, and so is a law that is not among the tags.
 *
 * A tagged service of an intergovernmental body without partnerships, a way for companies to take part, is "to-states".
 */
export function answerTerm(key: CriterionKey, term: string, record: MatchRecord): Answer {
  if (key === "countries") return answerCountry(term, record);
  if (key === "regions") return answerRegion(term, record);
  const tags = record.stated[key] ?? [];
  if (tags.includes(term) || findNarrowerTag(key, term, record) !== undefined) return answerTag(key, term, record);
  if (record.studied[key]?.includes(term)) return "case-study";
  if (findRelatedTag(key, term, record) !== undefined) return "related";
  if (key === "industries" && tags.includes("cross-industry")) return "cross-industry";
  if (key === "cost" || key === "access") {
    if (tags.includes("mixed")) return "mixed";
    // A reader who would pay can also use what is free.
    if (tags.includes("free") && term !== "restricted") return "stated";
  }
  // Only laws that a source names are tags: help with other laws is not ruled out.
  return tags.length === 0 || key === "regulations" ? "not-stated" : "other";
}

/**
 * Returns the answer of a listing that has a term or a part of it as a tag: "to-states" for a service of an intergovernmental body without
 * partnerships, "tagged" if summaries usually name such terms and this one names neither it nor a part of it, else "stated".
 */
function answerTag(key: CriterionKey, term: string, record: MatchRecord): Answer {
  const isForStatesOnly = record.type === "intergovernmental" && record.stated.partnerships === undefined;
  if (key === "services" && isForStatesOnly) return "to-states";
  const terms = [term, ...(record.narrower[key]?.[term] ?? [])];
  const isMentioned = terms.some((id) => record.mentioned[key]?.includes(id));
  return isMentioned || !criterionByKey[key].isInSummaries ? "stated" : "tagged";
}

/** Returns the first related term of a term, in the order of `near`, that the listing has as a tag. Undefined if it has none. */
export function findRelatedTag(
  key: CriterionKey,
  term: string,
  { near, stated }: Pick<MatchRecord, "near" | "stated">,
): string | undefined {
  return near[key]?.[term]?.find((id) => stated[key]?.includes(id));
}

/**
 * Returns the first part of a term, in the order of `narrower`, that the listing has as a tag: "debt-bondage" for forced labour.
 * Undefined if it has none, or the term itself as a tag.
 */
export function findNarrowerTag(
  key: CriterionKey,
  term: string,
  { narrower, stated }: Pick<MatchRecord, "narrower" | "stated">,
): string | undefined {
  if (stated[key]?.includes(term)) return undefined;
  return narrower[key]?.[term]?.find((id) => stated[key]?.includes(id));
}

/* Read from its file and not through src/dataset/vocabularies.ts, so that a page does not load every vocabulary. */
const countriesByRegion = new Map(
  regionVocabulary.oneOf.map(({ const: id, countries }) => [id, new Set<string>(countries)]),
);

/**
 * Returns a listing's answer to a country.
 *
 * A tag is "stated", or "stated-global" for a worldwide listing. Without it, a case study ("case-study", 0.8) or else the summary
 * ("summary", 0.5) counts if its value is at least that of the answer by reach (`answerCountryByReach`): "regional" (0.7) loses
 * to a case study only. A listing that works elsewhere only stays "other": what its case studies and summary mention may be
 * history.
 */
export function answerCountry(country: string, record: MatchRecord): Answer {
  const { scope, stated, studied, mentioned } = record;
  if (stated.countries?.includes(country)) return scope === "global" ? "stated-global" : "stated";
  const reachAnswer = answerCountryByReach(country, record);
  if (reachAnswer === "other") return "other";
  if (studied.countries?.includes(country)) return betterAnswer("case-study", reachAnswer);
  return mentioned.countries?.includes(country) ? betterAnswer("summary", reachAnswer) : reachAnswer;
}

/**
 * Returns a listing's answer to a region.
 *
 * A tag of the region or of a country in it is "stated", or "stated-global" for a worldwide listing. Without it, a worldwide
 * listing is "summary" if its text names the region, else "global"; a listing that isn't worldwide is "other". "not-stated" if
 * the listing states no reach at all.
 */
export function answerRegion(region: string, record: MatchRecord): Answer {
  const { scope, stated, mentioned } = record;
  if (hasNoReach(record)) return "not-stated";
  const countries = countriesByRegion.get(region);
  const isStated = stated.regions?.includes(region) || stated.countries?.some((country) => countries?.has(country));
  if (isStated) return scope === "global" ? "stated-global" : "stated";
  if (scope !== "global") return "other";
  return mentioned.regions?.includes(region) ? "summary" : "global";
}

/**
 * Returns the regions of a query that narrow it, in their order.
 *
 * A region that contains a country or a smaller region of the query is left out: `["africa"]` with `["KE"]` → `[]`, `["africa"]`
 * with `["TH"]` → `["africa"]`. A region that is not in the vocabulary stays, and makes no other redundant.
 *
 * @param regions ids of regions, each once
 * @param membersByRegion the countries of each region
 */
export function dropRedundantRegions(
  regions: readonly string[],
  countries: readonly string[],
  membersByRegion: ReadonlyMap<string, ReadonlySet<string>> = countriesByRegion,
): string[] {
  const membersOf = (region: string) => membersByRegion.get(region) ?? new Set<string>();
  const containsRegion = (region: string, other: string) =>
    membersOf(region).size > membersOf(other).size &&
    membersOf(other).size > 0 &&
    [...membersOf(other)].every((country) => membersOf(region).has(country));
  const isRedundant = (region: string) =>
    countries.some((country) => membersOf(region).has(country)) ||
    regions.some((other) => containsRegion(region, other));
  return regions.filter((region) => !isRedundant(region));
}

/**
 * Returns a listing's answer to a country that it does not have as a tag, by its scope and regions alone.
 *
 * - "not-stated" without any reach
 * - "global-region" for a worldwide listing that names the country's region, "global" for any other
 * - "other" for a national listing, and for one that is not worldwide and names other regions, or none
 * - "nearby" for a regional listing of the country's region that names other countries in it, else "regional"
 */
function answerCountryByReach(country: string, record: MatchRecord): Answer {
  const { scope, stated } = record;
  if (hasNoReach(record)) return "not-stated";
  const region = stated.regions?.find((id) => countriesByRegion.get(id)?.has(country));
  if (scope === "global") return region === undefined ? "global" : "global-region";
  if (scope === "national" || region === undefined) return "other";
  const namesOtherCountries = stated.countries?.some((id) => countriesByRegion.get(region)?.has(id)) ?? false;
  return namesOtherCountries ? "nearby" : "regional";
}

/** Returns true if a listing states no scope, region or country. */
function hasNoReach({ scope, stated }: MatchRecord): boolean {
  return scope === undefined && stated.regions === undefined && stated.countries === undefined;
}

/** Returns the answer with the higher value in `answerValues`; of equal ones `a`. */
function betterAnswer(a: Answer, b: Answer): Answer {
  return answerValues[a] >= answerValues[b] ? a : b;
}
