import { pointerTo } from "../pointer.ts";
import type { Rule } from "../rule.ts";
import { vocabularyByName } from "../vocabularies.ts";

const regionsByCountry = readRegions();

export const countryRegion: Rule = {
  name: "country-region",
  description: "The countries of a regional or national listing are in the regions that it states.",
  severity: "error",
  *check({ draft: { reach } }) {
    const { scope, regions, countries = [] } = reach ?? {};
    if ((scope !== "regional" && scope !== "national") || regions === undefined) return;
    if (regions.includes(undefined)) return; // a misspelt region may be the one
    const stated = new Set<string | undefined>(regions);
    for (const [index, country] of countries.entries()) {
      if (country === undefined) continue;
      const itsRegions = regionsByCountry.get(country) ?? [];
      if (itsRegions.some((region) => stated.has(region))) continue;
      const cure = itsRegions.length === 0 ? "" : `add ${itsRegions.join(" or ")} to regions, or `;
      yield {
        pointer: pointerTo("reach", "countries", index),
        message: `outside the stated regions: ${country}`,
        hint: `${cure}remove ${country}`,
      };
    }
  },
};

function readRegions(): ReadonlyMap<string, readonly string[]> {
  const regions = new Map<string, string[]>();
  for (const { id, countries = [] } of vocabularyByName("region").terms) {
    for (const country of countries) regions.set(country, [...(regions.get(country) ?? []), id]);
  }
  return regions;
}
