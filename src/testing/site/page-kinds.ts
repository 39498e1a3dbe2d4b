import { readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { ascending, descending, greatest, group, least } from "d3-array";

/** A kind of page: what one route of src/pages makes. */
export interface PageKind {
  /** The route's file, such as `entities/[id].astro`. */
  readonly route: string;
  readonly pattern: RegExp;
}

const folder = fileURLToPath(new URL("../../pages/", import.meta.url));

/** Every kind of page, the most particular first: where several routes fit an address, the first one makes the page. */
export const pageKinds: readonly PageKind[] = readdirSync(folder, { recursive: true, encoding: "utf8" })
  .map((file) => file.replaceAll("\\", "/"))
  .filter((file) => file.endsWith(".astro"))
  .sort((a, b) => descending(fixedParts(a), fixedParts(b)) || ascending(openParts(a), openParts(b)) || ascending(a, b))
  .map((route) => ({ route, pattern: patternOf(route) }));

interface Page {
  /** Without the base. */
  readonly address: string;
  /** In bytes. */
  readonly size: number;
}

/** Of the pages of a kind the first, the largest and the smallest; none where the site has no page of it. */
export function pickPages<Each extends Page>(kind: PageKind, pages: readonly Each[]): Each[] {
  return pick(pagesOf(kind, pages));
}

/** All pages of a kind. */
export function pagesOf<Each extends Page>(kind: PageKind, pages: readonly Each[]): Each[] {
  return pages.filter(({ address }) => kindOf(address) === kind);
}

/** Such pages of every kind. */
export function pickOfKinds<Each extends Page>(pages: readonly Each[]): Each[] {
  return [...group(pages, ({ address }) => kindOf(address)).values()].flatMap(pick);
}

const kinds = new Map<string, PageKind | undefined>();

/** Kept, since each kind is asked of every page. */
function kindOf(address: string): PageKind | undefined {
  if (!kinds.has(address))
    kinds.set(
      address,
      pageKinds.find(({ pattern }) => pattern.test(address)),
    );
  return kinds.get(address);
}

function pick<Each extends Page>(ofKind: readonly Each[]): Each[] {
  const sizeOf = ({ size }: Each) => size;
  return [...new Set([greatest(ofKind, sizeOf), least(ofKind, sizeOf), ofKind[0]])].filter(
    (page) => page !== undefined,
  );
}

/** How many parts an address has in common with each other of a route: those before the first that stands for any text. */
function fixedParts(route: string): number {
  const address = addressOf(route);
  return address.replace(/\[.*$/, "").split("/").filter(Boolean).length + (address.includes("[") ? 0 : 1);
}

/** How many parts stand for any text; one that stands for any number of parts counts twice. */
function openParts(route: string): number {
  return (addressOf(route).match(/\[|\.{3}/g) ?? []).length;
}

/** The route as an address without its outer slashes; a folder of listings is one of two. */
function addressOf(route: string): string {
  return route
    .replace(/\.astro$/, "")
    .replace(/(^|\/)index$/, "")
    .replace("[folder]", "(?:entities|tools)");
}

function patternOf(route: string): RegExp {
  if (route === "404.astro") return /^\/404\.html$/;
  const parts = addressOf(route).split("/").filter(Boolean);
  const patterns = parts.map((part) =>
    part.startsWith("[...") ? "(?:.+/)?" : part.startsWith("[") ? "[^/]+/" : `${part}/`,
  );
  return new RegExp(`^/${patterns.join("")}$`);
}
