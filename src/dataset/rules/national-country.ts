import { valueAt } from "../pointer.ts";
import type { Rule } from "../rule.ts";
import { isPruned } from "./pruned.ts";

export const nationalCountry: Rule = {
  name: "national-country",
  description: "A national listing has exactly one country.",
  severity: "error",
  *check({ draft: { reach }, written }) {
    // What the schema does not know may be the country, misspelt.
    if (reach?.scope !== "national" || isPruned(valueAt(written, "/reach"), reach)) return;
    const countries = reach.countries ?? [];
    if (countries.length === 1) return;
    yield {
      pointer: countries.length === 0 ? "/reach/scope" : "/reach/countries",
      message:
        countries.length === 0
          ? "national without a country"
          : `national with ${countries.length} countries: ${countries.join(", ")}`,
      hint:
        countries.length === 0 ? "add the country, such as `countries: [TH]`" : "keep one, or write scope: regional",
    };
  },
};
