import { describe, expect, test } from "vitest";
import type { SearchFile } from "../../core/search/search-file.ts";
import type { BuiltPage } from "./built-page.ts";
import { findFile, readPageIds, parseInternalLink, type BuiltSite } from "./built-site.ts";

/** Defines tests of the links and resources of each page of a site. */
export function describeLinks(name: string, readSite: () => BuiltSite): void {
  /** Returns the first 20 faults that `find` returns for the pages, in the form `/entities/a/ → fault`. */
  const findOnPages = (find: (page: BuiltPage, site: BuiltSite) => readonly string[]): string[] => {
    const site = readSite();
    return site.pages.flatMap((page) => find(page, site).map((fault) => `${page.address} → ${fault}`)).slice(0, 20);
  };

  describe(`every page of ${name}`, () => {
    test("links only to pages and files that are there", () => {
      expect(
        findOnPages(({ address, links, resources }, site) =>
          [...links.map(({ href }) => href), ...resources].filter((href) => {
            const url = parseInternalLink(site, href, address);
            if (url === undefined) return false;
            const isInBase = url.pathname.startsWith(`${site.base}/`);
            return !isInBase || findFile(site, url.pathname.slice(site.base.length)) === undefined;
          }),
        ),
      ).toEqual([]);
    });

    test("links only to fragments that are there", () => {
      const site = readSite();
      const idsByFile = new Map<string, ReadonlySet<string>>();
      const findIds = (file: string) => {
        const ids = idsByFile.get(file) ?? (file.endsWith(".html") ? readPageIds(site, file) : new Set<string>());
        idsByFile.set(file, ids);
        return ids;
      };
      expect(
        findOnPages(({ address, links }) =>
          links.flatMap(({ href }) => {
            const url = href.includes("#") ? parseInternalLink(site, href, address) : undefined;
            // "#q=…" is a query that is hidden from the host, not a fragment.
            if (url === undefined || url.hash.length < 2 || /^#\w+=/.test(url.hash)) return [];
            const file = findFile(site, url.pathname.slice(site.base.length)) ?? "";
            return findIds(file).has(decodeURIComponent(url.hash.slice(1))) ? [] : [href];
          }),
        ),
      ).toEqual([]);
    });

    test("is found by search at an address that is there, with its section", () => {
      const site = readSite();
      const searchFiles = [...site.files].filter((file) => file.endsWith("search-rows.json"));
      expect(searchFiles.length).toBeGreaterThan(0);
      const faults = searchFiles.flatMap((searchFile) => {
        const { rows } = JSON.parse(site.read(searchFile)) as SearchFile;
        const folder = searchFile.replace(/search-rows\.json$/, "");
        return rows.flatMap(({ address }) => {
          const { pathname, hash } = new URL(address, "https://example.org");
          const file = findFile(site, `/${folder}${pathname.slice(1)}`);
          const isThere = file !== undefined && (hash === "" || readPageIds(site, file).has(hash.slice(1)));
          return isThere ? [] : [`${searchFile} → ${address}`];
        });
      });
      expect(faults).toEqual([]);
    });

    test("loads nothing from another host", () => {
      expect(
        findOnPages(({ address, resources }, site) =>
          resources.filter((href) => parseInternalLink(site, href, address) === undefined && !href.startsWith("data:")),
        ),
      ).toEqual([]);
    });

    test("has no style attribute, which the policy would block", () => {
      expect(findOnPages(({ styleAttributes }) => (styleAttributes > 0 ? ["style"] : []))).toEqual([]);
    });

    test("has structured data that parses", () => {
      expect(findOnPages(({ jsonLd }) => jsonLd.filter((block) => !isJson(block)))).toEqual([]);
    });

    test("is kept from search engines where it only says something again: moved, missing, embedded, or the list behind a figure", () => {
      const site = readSite();
      const { moved } = JSON.parse(site.read("data/v1/register.json")) as { moved: { href: string }[] };
      const movedAddresses = new Set(moved.map(({ href }) => href.slice(site.base.length)));
      const isRepeating = ({ address }: BuiltPage) => {
        return /^\/(?:404\.html$|offline\/$|embed\/.|lists\/)/.test(address) || movedAddresses.has(address);
      };
      const faultyPages = site.pages.filter(
        (page) => isRepeating(page) !== /<meta name="robots" content="noindex"/.test(page.html),
      );
      expect(faultyPages.map(({ address }) => address)).toEqual([]);
    });
  });
}

/** Returns true if a text is JSON, also a single value such as `1`. False for "". */
function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
