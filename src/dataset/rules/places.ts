import type { Finding } from "../diagnostic.ts";
import { formatPointer, valueAt } from "../pointer.ts";
import type { Rule } from "../rule.ts";
import { vocabularyByName } from "../vocabularies.ts";

export const countryRegion: Rule = {
  name: "country-region",
  description: "The countries of a regional or national listing are in the regions that it states.",
  severity: "error",
  /**
   * Yields `outside the stated regions: TH` for each country of a regional or national listing that is in none of its
   * `regions`. Nothing for a global listing, without regions, or if one of them fails the schema.
   */
  *check({ draft: { reach } }): Generator<Finding> {
    const { scope, regions, countries = [] } = reach ?? {};
    if ((scope !== "regional" && scope !== "national") || regions === undefined) return;
    // A misspelt region is reported by the schema check. It may be the one of the country.
    if (regions.includes(undefined)) return;
    const statedRegions = new Set<string | undefined>(regions);
    for (const [index, country] of countries.entries()) {
      if (country === undefined) continue;
      const countryRegions = listRegionsOfCountry(country);
      if (countryRegions.some((region) => statedRegions.has(region))) continue;
      const addition = countryRegions.length === 0 ? "" : `add ${countryRegions.join(" or ")} to regions, or `;
      yield {
        pointer: formatPointer("reach", "countries", index),
        message: `outside the stated regions: ${country}`,
        hint: `${addition}remove ${country}`,
      };
    }
  },
};

/**
 * Returns the ids of the regions that a country is in, in the order of the vocabulary: TH → `["south-east-asia"]`. [] for an
 * unknown code.
 */
function listRegionsOfCountry(country: string): string[] {
  return vocabularyByName("region").terms.flatMap(({ id, countries }) => (countries?.includes(country) ? id : []));
}

export const nationalCountry: Rule = {
  name: "national-country",
  description: "A national listing has exactly one country.",
  severity: "error",
  /**
   * Yields `national without a country`, or `national with 2 countries: TH, MM`, for a national listing. Nothing if a part of
   * its reach fails the schema.
   */
  *check({ draft: { reach }, rawValue }): Generator<Finding> {
    // A key or value that the schema does not know may be the country, misspelt, which is reported already.
    if (reach?.scope !== "national" || isPruned(valueAt(rawValue, "/reach"), reach)) return;
    const countries = reach.countries ?? [];
    const pointer = countries.length === 0 ? "/reach/scope" : "/reach/countries";
    if (countries.length === 0)
      yield { pointer, message: "national without a country", hint: "add the country, such as `countries: [TH]`" };
    if (countries.length > 1) {
      const message = `national with ${countries.length} countries: ${countries.join(", ")}`;
      yield { pointer, message, hint: "keep one, or write scope: regional" };
    }
  },
};

export const regionalPlace: Rule = {
  name: "regional-place",
  description: "A regional listing names its regions or countries.",
  severity: "error",
  /**
   * Yields `regional without a place` for a regional listing with neither regions nor countries. Nothing if a part of its reach
   * fails the schema.
   */
  *check({ draft: { reach }, rawValue }): Generator<Finding> {
    if (reach?.scope !== "regional" || reach.regions !== undefined || reach.countries !== undefined) return;
    // A key or value that the schema does not know may be the place, misspelt, which is reported already.
    if (isPruned(valueAt(rawValue, "/reach"), reach)) return;
    yield {
      pointer: "/reach/scope",
      message: "regional without a place",
      hint: "add the regions, such as `regions: [south-asia]`, or the countries, such as `countries: [NP, IN]`",
    };
  },
};

/**
 * Returns true if the schema check removed something from a part of a listing. What the part seems to lack may then be the
 * removed part, misspelt, so that rules report nothing as missing.
 *
 * @param written the part as written
 * @param draft the same part without what fails the schema; undefined if all of it was removed or there never was one
 */
export function isPruned(written: unknown, draft: unknown): boolean {
  if (draft === undefined) return true;
  if (Array.isArray(written)) {
    const items: readonly unknown[] = Array.isArray(draft) ? draft : [];
    return written.some((item, index) => isPruned(item, items[index]));
  }
  if (typeof written !== "object" || written === null) return false;
  const parts = draft as Readonly<Record<string, unknown>>;
  return Object.entries(written).some(([key, part]) => isPruned(part, parts[key]));
}
