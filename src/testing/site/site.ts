import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "@playwright/test";
import { fixtureBase, fixtureSiteFolder } from "../fixture-site.ts";

/** Returns an address of the fixture site with its base path: `/register/tools/a/` for `/tools/a/`. */
export function withBase(address: string): string {
  return `${fixtureBase}${address}`;
}

/** Returns the path and query of a URL of the fixture site, without its base path: `/search/?q=x`. */
export function toSiteAddress(url: string): string {
  const { pathname, search } = new URL(url);
  return pathname.slice(fixtureBase.length) + search;
}

/** Returns an array to which the addresses that a page requests are added from now on. The icon is left out: its time varies. */
export function collectRequests(page: Page): string[] {
  const addresses: string[] = [];
  page.on("request", (request) => {
    const address = toSiteAddress(request.url());
    if (address !== "/favicon.svg") addresses.push(address);
  });
  return addresses;
}

/** Returns true for files that don't reveal a query: indexes, scripts, style sheets and parts of the search index. */
export function isSharedFile(address: string): boolean {
  return /^\/(data\/v1\/index|_astro|pagefind|term-names)\/|^\/search-rows\.json/.test(address);
}

/** Reads a JSON file that the fixture site publishes, by its path below data/v1/. */
export function readPublishedJson<T>(path: string): T {
  return JSON.parse(readFileSync(join(fixtureSiteFolder, "data/v1", path), "utf8")) as T;
}

/** Returns the number of listings in a folder of the fixture site. */
export function countListings(folder: "entities" | "tools"): number {
  return readPublishedJson<{ counts: Record<"entities" | "tools", number> }>("register.json").counts[folder];
}
