import regions from "../../../schemas/vocabularies/region.json" with { type: "json" };
import type { MatchRecord } from "./record.ts";
import { answerValues, type Answer } from "./weights.ts";

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
 * The regions that say more than what else is asked.
 *
 * One that contains an asked country adds nothing to it, nor does one that contains another asked region.
 */
export function tellingRegions(
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

/** What reach alone says of a country that is not stated. */
function reachOf(country: string, record: MatchRecord): Answer {
  if (isSilent(record)) return "not-stated";
  const { scope, stated } = record;
  const isInRegion = stated.regions?.some((region) => countriesByRegion.get(region)?.has(country)) ?? false;
  if (scope === "global") {
    if (isInRegion) return "global-region";
    return stated.regions === undefined ? "global" : "global-elsewhere";
  }
  if (scope === "national" || !isInRegion) return "other";
  return stated.countries === undefined ? "regional" : "nearby";
}

function isSilent({ scope, stated }: MatchRecord): boolean {
  return scope === undefined && stated.regions === undefined && stated.countries === undefined;
}

function better(a: Answer, b: Answer): Answer {
  return answerValues[a] >= answerValues[b] ? a : b;
}
