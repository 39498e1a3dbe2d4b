import type { Pagefind } from "./pagefind.ts";

type Filters = NonNullable<NonNullable<Parameters<Pagefind["search"]>[1]>["filters"]>;

/**
 * Returns whether a test record passes Pagefind's filters, as a stand-in for Pagefind. A record's terms are "<filter>=<value>":
 * `["kind=tool", "countries=KE"]` passes `{ countries: { any: ["KE", "TZ"] } }` and `{ all: [{ kind: "tool" }] }`.
 */
export function passesFilters(terms: readonly string[], filters: Filters): boolean {
  if (Array.isArray(filters["all"])) return filters["all"].every((part: Filters) => passesFilters(terms, part));
  return Object.entries(filters).every(([key, filter]) => {
    const values: readonly string[] = typeof filter === "string" ? [filter] : filter.any;
    return values.some((value) => terms.includes(`${key}=${value}`));
  });
}
