import { valueAt } from "../pointer.ts";
import type { Rule } from "../rule.ts";
import { isPruned } from "./pruned.ts";

export const regionalPlace: Rule = {
  name: "regional-place",
  description: "A regional listing names its regions or countries.",
  severity: "error",
  *check({ draft: { reach }, written }) {
    if (reach?.scope !== "regional" || reach.regions !== undefined || reach.countries !== undefined) return;
    // What the schema does not know may be the place, misspelt.
    if (isPruned(valueAt(written, "/reach"), reach)) return;
    yield {
      pointer: "/reach/scope",
      message: "regional without a place",
      hint: "add the regions, such as `regions: [south-asia]`, or the countries, such as `countries: [NP, IN]`",
    };
  },
};
