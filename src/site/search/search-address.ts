import type { SearchFilters } from "../../core/search/search.ts";

/** What narrows a search, by the names of its fields. */
export type Filters = Readonly<Record<string, string>>;

const facetByField: Readonly<Record<string, string>> = {
  region: "regions",
  issue: "issues",
  status: "status",
  freshness: "freshness",
};

/** Filters as the search takes them; fields that it does not know are passed over. */
export function filtersOf({ kind, ...fields }: Filters): SearchFilters {
  const terms = Object.entries(fields).flatMap(([field, id]) => {
    const facet = facetByField[field];
    return facet === undefined ? [] : [[facet, [id]] as const];
  });
  return {
    ...(kind !== undefined && { kind: kind as SearchFilters["kind"] & string }),
    terms: Object.fromEntries(terms),
  };
}

/** What the address asks for, after "#" or "?". */
export function readAddress(): URLSearchParams {
  return new URLSearchParams(location.hash.includes("=") ? location.hash.slice(1) : location.search);
}

export function fillForm(form: HTMLFormElement, parameters: URLSearchParams): void {
  for (const [name, value] of parameters) {
    const field = form.elements.namedItem(name);
    if (field instanceof HTMLInputElement || field instanceof HTMLSelectElement) field.value = value;
  }
}

export function readForm(form: HTMLFormElement): { query: string; filters: Filters } {
  const { q, ...filters } = Object.fromEntries(
    [...new FormData(form)].flatMap(([name, value]) => {
      const text = String(value).trim();
      return text === "" ? [] : [[name, text]];
    }),
  ) as Record<string, string>;
  return { query: q ?? "", filters };
}

export function addressOf(query: string, filters: Filters): string {
  const parameters = new URLSearchParams({ ...(query !== "" && { q: query }), ...filters });
  const hash = location.hash.includes("=") ? "" : location.hash;
  return location.pathname + (parameters.size === 0 ? "" : `?${parameters}`) + hash;
}
