import type { Rule } from "../rule.ts";

export const nationalCountry: Rule = {
  name: "national-country",
  description: "A national listing has exactly one country.",
  severity: "error",
  *check({ draft: { reach } }) {
    if (reach?.scope !== "national") return;
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
