import { createHash } from "node:crypto";
import { describe, expect, test } from "vitest";
import { hostHeaders } from "../../site/ui/policy.ts";
import type { BuiltPage } from "./built-page.ts";
import type { BuiltSite } from "./built-site.ts";

const policyTag = /<meta http-equiv="Content-Security-Policy" content="([^"]*)"\s*\/?>/g;

/** Returns the sources that a page's Content-Security-Policy allows, by directive. Without a policy the map has one empty key. */
function parsePolicy({ html }: BuiltPage): ReadonlyMap<string, readonly string[]> {
  const [, content = ""] = html.matchAll(policyTag).next().value ?? [];
  const directives = content.replaceAll("&#39;", "'").split(";");
  return new Map(
    directives.map((directive) => directive.trim().split(/\s+/)).map(([name = "", ...sources]) => [name, sources]),
  );
}

/** Defines tests of the Content-Security-Policy of each page, and of the headers for hosts that read `_headers`. */
export function describePolicy(name: string, readSite: () => BuiltSite): void {
  const findOnPages = (find: (page: BuiltPage) => readonly string[]): string[] => {
    const { pages, redirectPages } = readSite();
    return [...pages, ...redirectPages]
      .flatMap((page) => find(page).map((fault) => `${page.address} → ${fault}`))
      .slice(0, 20);
  };

  describe(`the policy of every page of ${name}`, () => {
    test("goes with one for referrers: no other site learns which page a link was on", () => {
      const faults = findOnPages(({ html }) =>
        html.includes('<meta name="referrer" content="no-referrer"') ? [] : ["no referrer policy"],
      );
      expect(faults).toEqual([]);
    });

    test("is there once, before anything that it speaks of", () => {
      const faults = findOnPages(({ html }) => {
        const policyIndexes = Array.from(html.matchAll(policyTag), ({ index }) => index);
        return policyIndexes.length === 1 && (policyIndexes[0] ?? 0) < html.search(/<(?:script|link|style|img)\b/)
          ? []
          : ["policy"];
      });
      expect(faults).toEqual([]);
    });

    test("allows the site's own files and scripts by their hash, and nothing else", () => {
      const allowed = /^'(?:none|self|sha256-[\w+/=]+)'$/;
      const faults = findOnPages((page) => {
        const directives = parsePolicy(page);
        const sources = [...directives].flatMap(([directive, list]) =>
          list.filter((source) => !allowed.test(source)).map((source) => `${directive} ${source}`),
        );
        const isClosed =
          directives.get("default-src")?.join() === "'none'" && directives.get("base-uri")?.join() === "'none'";
        return [...sources, ...(isClosed ? [] : ["default-src or base-uri is open"])];
      });
      expect(faults).toEqual([]);
    });

    test("knows every script that is in the page", () => {
      const faults = findOnPages((page) => {
        const scripts = parsePolicy(page).get("script-src") ?? [];
        const hashes = page.inlineScripts.map((text) => createHash("sha256").update(text).digest("base64"));
        return hashes.filter((hash) => !scripts.includes(`'sha256-${hash}'`));
      });
      expect(faults).toEqual([]);
    });

    test("has nothing to stop: no handler in a tag, no link that is a script", () => {
      const faults = findOnPages(({ html, links }) => [
        ...(html.match(/<[a-z][^>]*\son[a-z]+\s*=/gi) ?? []),
        ...links.map(({ href }) => href).filter((href) => /^\s*(?:javascript|data|vbscript):/i.test(href)),
      ]);
      expect(faults).toEqual([]);
    });
  });

  test(`what a host must send is written for hosts that read it, which stop at 100 rules: ${name}`, () => {
    const { base, files, read } = readSite();
    const rules = read("_headers")
      .split("\n\n")
      .map((rule) => rule.trim().split("\n  "));
    expect(rules.length).toBeLessThanOrEqual(90);
    const [siteRule, ...otherRules] = rules;
    expect(siteRule?.[0]).toBe(`${base}/*`);
    const { "Content-Security-Policy": unframedPolicy, ...commonHeaders } = hostHeaders;
    expect(siteRule?.slice(1)).toEqual(Object.entries(commonHeaders).map(([header, value]) => `${header}: ${value}`));
    expect(otherRules).toContainEqual([`${base}/data/*`, "Access-Control-Allow-Origin: *"]);
    // In a path of `_headers`, a placeholder matches one segment, and a star any number.
    const closedPatterns = otherRules
      .filter(([, header]) => header === `Content-Security-Policy: ${unframedPolicy}`)
      .map(
        ([path = ""]) => new RegExp(`^${path.replace(/[.]/g, "\\.").replace(/:\w+/g, "[^/]+").replace("*", ".*")}$`),
      );
    // Some hosts serve a page at the path of its file too.
    const addresses = [...files]
      .filter((file) => file.endsWith(".html"))
      .flatMap((file) => [...new Set([`/${file}`, `/${file.replace(/index\.html$/, "")}`])]);
    const framedAddresses = addresses.filter((address) => !closedPatterns.some((rule) => rule.test(base + address)));
    expect(framedAddresses.length).toBeGreaterThan(0);
    const isEmbed = (address: string) => /^(?:\/[a-z]{2})?\/embed\/(?!index\.html)./.test(address);
    expect(framedAddresses.filter((address) => !isEmbed(address))).toEqual([]);
    expect(addresses.filter((address) => isEmbed(address) && !framedAddresses.includes(address))).toEqual([]);
  });
}
