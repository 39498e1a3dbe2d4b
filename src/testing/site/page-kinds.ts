import { readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { ascending, descending, greatest, group, least } from "d3-array";

/** A kind of page: what one route of src/pages makes. */
export interface PageKind {
  /** The route's file, such as `entities/[id].astro`. */
  readonly route: string;
  readonly pattern: RegExp;
}

const pagesFolder = fileURLToPath(new URL("../../pages/", import.meta.url));

/** Every kind of page, the most particular first: where several routes fit an address, the first one makes the page. */
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
  /** Without the base. */
  readonly address: string;
  /** In bytes. */
  readonly size: number;
}

/** Of the pages of a kind the first, the largest and the smallest; none where the site has no page of it. */
export function pickExamples<SizedPage extends Page>(kind: PageKind, pages: readonly SizedPage[]): SizedPage[] {
  return pickExtremes(filterByKind(kind, pages));
}

/** All pages of a kind. */
export function filterByKind<SizedPage extends Page>(kind: PageKind, pages: readonly SizedPage[]): SizedPage[] {
  return pages.filter(({ address }) => findKind(address) === kind);
}

/** Such pages of every kind. */
export function pickExamplesOfAllKinds<SizedPage extends Page>(pages: readonly SizedPage[]): SizedPage[] {
  return [...group(pages, ({ address }) => findKind(address)).values()].flatMap(pickExtremes);
}

const kindByAddress = new Map<string, PageKind | undefined>();

/** Kept, since each kind is asked of every page. */
function findKind(address: string): PageKind | undefined {
  if (!kindByAddress.has(address))
    kindByAddress.set(
      address,
      pageKinds.find(({ pattern }) => pattern.test(address)),
    );
  return kindByAddress.get(address);
}

function pickExtremes<SizedPage extends Page>(pages: readonly SizedPage[]): SizedPage[] {
  const sizeOf = ({ size }: SizedPage) => size;
  return [...new Set([greatest(pages, sizeOf), least(pages, sizeOf), pages[0]])].filter((page) => page !== undefined);
}

/** How many parts an address has in common with each other of a route: those before the first that stands for any text. */
function countFixedParts(route: string): number {
  const address = toRouteAddress(route);
  return address.replace(/\[.*$/, "").split("/").filter(Boolean).length + (address.includes("[") ? 0 : 1);
}

/** How many parts stand for any text; one that stands for any number of parts counts twice. */
function countOpenParts(route: string): number {
  return (toRouteAddress(route).match(/\[|\.{3}/g) ?? []).length;
}

/** The route as an address without its outer slashes; a folder of listings is one of two. */
function toRouteAddress(route: string): string {
  return route
    .replace(/\.astro$/, "")
    .replace(/(^|\/)index$/, "")
    .replace("[folder]", "(?:entities|tools)");
}

function buildPattern(route: string): RegExp {
  if (route === "404.astro") return /^\/404\.html$/;
  const parts = toRouteAddress(route).split("/").filter(Boolean);
  const patterns = parts.map((part) =>
    part.startsWith("[...") ? "(?:.+/)?" : part.startsWith("[") ? "[^/]+/" : `${part}/`,
  );
  return new RegExp(`^/${patterns.join("")}$`);
}
