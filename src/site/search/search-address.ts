import type { Filters } from "./pagefind.ts";

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
