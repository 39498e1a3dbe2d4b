import { readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { ascending, descending, greatest, group, least } from "d3-array";

/** Kind of page: the pages that one route in src/pages builds. */
export interface PageKind {
  /** Path of the route's file, such as `entities/[id].astro`. */
  readonly route: string;
  readonly pattern: RegExp;
}

const pagesFolder = fileURLToPath(new URL("../../pages/", import.meta.url));

/** All kinds of pages, the most specific first: if an address matches several routes, the first one builds the page. */
export const pageKinds: readonly PageKind[] = readdirSync(pagesFolder, { recursive: true, encoding: "utf8" })
  .map((file) => file.replaceAll("\\", "/"))
  .filter((file) => file.endsWith(".astro"))
  .sort(
    (a, b) =>
      descending(countFixedParts(a), countFixedParts(b)) ||
      ascending(countOpenParts(a), countOpenParts(b)) ||
      ascending(a, b),
  )
  .map((route) => ({ route, pattern: buildPattern(route) }));

interface Page {
  /** Address without the base path. */
  readonly address: string;
  /** Size in bytes. */
  readonly size: number;
}

/** Returns the largest, the smallest and the first page of a kind, in this order and each once. Empty without such a page. */
export function pickExamples<SizedPage extends Page>(kind: PageKind, pages: readonly SizedPage[]): SizedPage[] {
  return pickExtremes(filterByKind(kind, pages));
}

/** Returns all pages of a kind, in their order. */
export function filterByKind<SizedPage extends Page>(kind: PageKind, pages: readonly SizedPage[]): SizedPage[] {
  return pages.filter(({ address }) => findKind(address) === kind);
}

/**
 * Returns the largest, the smallest and the first page of each kind, each once. The kinds are in the order of their first page.
 */
export function pickExamplesOfAllKinds<SizedPage extends Page>(pages: readonly SizedPage[]): SizedPage[] {
  return [...group(pages, ({ address }) => findKind(address)).values()].flatMap(pickExtremes);
}

const kindByAddress = new Map<string, PageKind | undefined>();

/** Finds the kind of the page at an address. Undefined if no route matches. Cached, since it is needed for each kind. */
function findKind(address: string): PageKind | undefined {
  if (!kindByAddress.has(address))
    kindByAddress.set(
      address,
      pageKinds.find(({ pattern }) => pattern.test(address)),
    );
  return kindByAddress.get(address);
}

/** Returns the largest, the smallest and the first of the pages, in this order and each once. */
function pickExtremes<SizedPage extends Page>(pages: readonly SizedPage[]): SizedPage[] {
  const sizeOf = ({ size }: SizedPage) => size;
  return [...new Set([greatest(pages, sizeOf), least(pages, sizeOf), pages[0]])].filter((page) => page !== undefined);
}

/**
 * Counts the segments before a route's first parameter, plus 1 if it has no parameter: 1 for `entities/[id].astro`, 2 for
 * `data/index.astro`.
 */
function countFixedParts(route: string): number {
  const address = toRouteAddress(route);
  return address.replace(/\[.*$/, "").split("/").filter(Boolean).length + (address.includes("[") ? 0 : 1);
}

/** Counts the parameters of a route: 1 for `entities/[id].astro`. A rest parameter (`[...page]`) counts twice. */
function countOpenParts(route: string): number {
  return (toRouteAddress(route).match(/\[|\.{3}/g) ?? []).length;
}

/** Returns the address pattern of a route without outer slashes: `(?:entities|tools)/[id]` for `[folder]/[id].astro`. */
function toRouteAddress(route: string): string {
  return route
    .replace(/\.astro$/, "")
    .replace(/(^|\/)index$/, "")
    .replace("[folder]", "(?:entities|tools)");
}

/** Builds the pattern of a route's addresses: `^/entities/[^/]+/$` for `entities/[id].astro`. */
function buildPattern(route: string): RegExp {
  if (route === "404.astro") return /^\/404\.html$/;
  const parts = toRouteAddress(route).split("/").filter(Boolean);
  const patterns = parts.map((part) => {
    if (part.startsWith("[...")) return "(?:.+/)?";
    return part.startsWith("[") ? "[^/]+/" : `${part}/`;
  });
  return new RegExp(`^/${patterns.join("")}$`);
}
