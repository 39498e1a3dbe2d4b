import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "@playwright/test";
import { fixtureBase, fixtureSiteFolder } from "../fixture-site.ts";

/** An address of the fixture site, as its pages link to it. */
export function withBase(address: string): string {
  return `${fixtureBase}${address}`;
}

/** What a request asked the fixture site for: path and query, from its base path. */
export function toSiteAddress(url: string): string {
  const { pathname, search } = new URL(url);
  return pathname.slice(fixtureBase.length) + search;
}

/** Collects what a page asks the fixture site for from now on, without the icon: a browser asks for that whenever it has time. */
export function collectRequests(page: Page): string[] {
  const addresses: string[] = [];
  page.on("request", (request) => {
    const address = toSiteAddress(request.url());
    if (address !== "/favicon.svg") addresses.push(address);
  });
  return addresses;
}

/** Whether an address is of a file that every reader gets, whatever they ask: an index, a script or a part of the search. */
export function isSharedFile(address: string): boolean {
  return /^\/(data\/v1\/index|_astro|pagefind|term-names)\/|^\/search-rows\.json/.test(address);
}

/** A file that the fixture site publishes below data/v1/. */
export function readPublishedJson<T>(path: string): T {
  return JSON.parse(readFileSync(join(fixtureSiteFolder, "data/v1", path), "utf8")) as T;
}

/** How many listings of a folder the fixture site publishes. */
export function countListings(folder: "entities" | "tools"): number {
  return readPublishedJson<{ counts: Record<"entities" | "tools", number> }>("register.json").counts[folder];
}
