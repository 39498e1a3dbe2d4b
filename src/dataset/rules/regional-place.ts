import { valueAt } from "../pointer.ts";
import type { Rule } from "../rule.ts";

export const regionalPlace: Rule = {
  name: "regional-place",
  description: "A regional listing names its regions or countries.",
  severity: "error",
  *check({ draft: { reach }, written }) {
    if (reach?.scope !== "regional") return;
    const isWritten = (key: string) => valueAt(written, `/reach/${key}`) !== undefined;
    if (isWritten("regions") || isWritten("countries")) return;
    yield {
      pointer: "/reach/scope",
      message: "regional without a place",
      hint: "add the regions, such as `regions: [south-asia]`, or the countries, such as `countries: [NP, IN]`",
    };
  },
};
