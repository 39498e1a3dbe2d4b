import { gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { fileAt, pages } from "./built-site.ts";

const base = (process.env["BASE_PATH"] ?? "").replace(/\/+$/, "");
const idsByFile = new Map(pages.map(({ file, ids }) => [file, ids]));

/** An address inside the site, without the base path; undefined for one that leads out. */
function internalAddress(link: string, from: string): URL | undefined {
  if (/^(mailto|tel):/.test(link)) return undefined;
  const url = new URL(link, `http://register.invalid${base}${from}`);
  if (url.host !== "register.invalid") return undefined;
  return url;
}

test("there is a site", () => {
  expect(pages.length).toBeGreaterThan(500);
});

describe("every page", () => {
  test("links only to pages and files that are there", () => {
    const broken = pages.flatMap(({ address, links, resources }) =>
      [...links, ...resources].flatMap((link) => {
        const url = internalAddress(link, address);
        if (url === undefined) return [];
        const isInBase = url.pathname.startsWith(`${base}/`);
        return isInBase && fileAt(url.pathname.slice(base.length)) !== undefined ? [] : [`${address} → ${link}`];
      }),
    );
    expect(broken.slice(0, 20)).toEqual([]);
  });

  test("links only to fragments that are there", () => {
    const broken = pages.flatMap(({ address, links }) =>
      links.flatMap((link) => {
        const url = internalAddress(link, address);
        // A query of the search stands behind # so that no host ever sees it.
        if (url === undefined || url.hash.length < 2 || url.hash.startsWith("#q=")) return [];
        const file = fileAt(url.pathname.slice(base.length));
        const ids = file === undefined ? undefined : idsByFile.get(file);
        return ids?.has(decodeURIComponent(url.hash.slice(1))) ? [] : [`${address} → ${link}`];
      }),
    );
    expect(broken.slice(0, 20)).toEqual([]);
  });

  test("loads nothing from another host", () => {
    const foreign = pages.flatMap(({ address, resources }) =>
      resources
        .filter((link) => internalAddress(link, address) === undefined && !link.startsWith("data:"))
        .map((link) => `${address} loads ${link}`),
    );
    expect(foreign).toEqual([]);
  });

  test("has no style attribute, which the policy would block", () => {
    expect(pages.filter(({ styleAttributes }) => styleAttributes > 0).map(({ address }) => address)).toEqual([]);
  });

  test("bears structured data that parses", () => {
    for (const { jsonLd } of pages)
      for (const block of jsonLd) expect(() => JSON.parse(block) as unknown).not.toThrow();
  });
});

describe("a listing's page", () => {
  const listings = pages.filter(({ address }) => /^\/(entities|tools)\/(?!page\/)[^/]+\/$/.test(address));

  test("is there for every listing", () => {
    expect(listings.length).toBeGreaterThanOrEqual(505);
  });

  test("runs no script but the small one that stands in it", () => {
    for (const { address, inlineScripts, resources } of listings) {
      expect(inlineScripts.length, address).toBeLessThanOrEqual(1);
      expect(gzipSync(inlineScripts[0] ?? "").length, address).toBeLessThanOrEqual(1024);
      expect(
        resources.filter((resource) => resource.endsWith(".js")),
        address,
      ).toEqual([]);
    }
  });
});
