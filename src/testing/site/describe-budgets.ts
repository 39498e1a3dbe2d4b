import { dirname, join } from "node:path";
import { gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import type { BuiltPage } from "./built-page.ts";
import { fileAt, isOfListing, type BuiltSite } from "./built-site.ts";

const kilobyte = 1024;

/** Budgets of the design, in KB gzipped: HTML with its style sheets, and scripts, that of every page among them, but for the inline one. */
const budgets: readonly { name: string; isMeant: (address: string) => boolean; markup: number; script: number }[] = [
  {
    name: "listing",
    isMeant: (address) => isOfListing({ address }),
    markup: 30,
    script: 5,
  },
  {
    name: "directory",
    isMeant: (address) => /^\/(entities|tools)\/(page\/\d+\/)?$/.test(address),
    markup: 45,
    script: 45,
  },
  { name: "form", isMeant: (address) => address === "/contribute/", markup: 30, script: 60 },
  { name: "match", isMeant: (address) => address === "/match/", markup: 30, script: 50 },
  { name: "shortlist", isMeant: (address) => address === "/shortlist/", markup: 30, script: 50 },
  { name: "compare", isMeant: (address) => address === "/compare/", markup: 30, script: 50 },
  { name: "exists", isMeant: (address) => address === "/exists/", markup: 30, script: 50 },
  { name: "search", isMeant: (address) => address === "/search/", markup: 30, script: 50 },
  {
    // Their own scripts make codes to copy, send a question to SQLite and colour the map.
    name: "embed codes, SQL and map",
    isMeant: (address) => ["/embed/", "/data/query/", "/map/"].includes(address),
    markup: 60,
    script: 10,
  },
  {
    // One page has every output, so that it can be searched as a whole; it grows with the register.
    name: "list of outputs",
    isMeant: (address) => address === "/insights/case-studies/outputs/",
    markup: 80,
    script: 5,
  },
  // Some have a small script of their own beside the one of every page, which has at most 5.
  { name: "home, term and other pages", isMeant: () => true, markup: 60, script: 6 },
];

/** Tests that the pages of a site keep to the budgets of the design. */
export function describeBudgets(name: string, readSite: () => BuiltSite): void {
  describe(`what a reader loads of ${name}`, () => {
    test.each(budgets)(
      "$name: at most $markup KB of HTML and CSS and $script KB of script",
      ({ isMeant, ...budget }) => {
        const site = readSite();
        const meant = site.pages.filter(
          ({ address }) => budgets.find((each) => each.isMeant(address))?.isMeant === isMeant,
        );
        expect(meant.length).toBeGreaterThan(0);
        const scales = scalesOf(site);
        const over = meant
          .map((page) => ({ address: page.address, ...scales.weigh(page) }))
          .filter(({ markup, script }) => markup > budget.markup || script > budget.script);
        expect(over).toEqual([]);
      },
    );

    test("every page runs one script of at most 5 KB and nothing inline but what sets the theme; frames run none", () => {
      const site = readSite();
      const scales = scalesOf(site);
      const scripts = (page: BuiltPage) => page.resources.filter((href) => href.endsWith(".js"));
      const listings = site.pages.filter(isOfListing);
      const shared = scripts(listings[0] as BuiltPage);
      expect(shared.length).toBe(1);
      expect(scales.weigh(listings[0] as BuiltPage).script).toBeLessThanOrEqual(5);
      expect(listings.filter((page) => scripts(page).length > 1)).toEqual([]);
      const wrong = site.pages.filter((page) => {
        const found = [scripts(page).filter((href) => href === shared[0]).length, page.inlineScripts.length];
        // Astro starts an island by two scripts of its own.
        const inline = page.html.includes("<astro-island") ? 3 : 1;
        return found.join() !== (/^\/embed\/./.test(page.address) ? "0,0" : `1,${inline}`);
      });
      expect(wrong.map(({ address }) => address)).toEqual([]);
    });

    test("form: at most 130 KB more of script on first input", () => {
      const site = readSite();
      const scales = scalesOf(site);
      const page = site.pages.find(({ address }) => address === "/contribute/") as BuiltPage;
      const { later } = scales.scriptsOf(page);
      const size = scales.sizeOf(later);
      expect(size).toBeGreaterThan(20);
      expect(size).toBeLessThanOrEqual(130);
    });

    test("fonts: at most 70 KB in all", () => {
      const site = readSite();
      const sheets = new Set(site.pages.flatMap(({ resources }) => resources.filter((href) => href.endsWith(".css"))));
      const fonts = new Set<string>();
      const folder = `${site.pageBase.slice(site.base.length)}/_astro`.replace(/^\//, "");
      for (const href of sheets) {
        const css = site.read(fileAt(site, href.slice(site.base.length)) ?? "");
        for (const [, url = ""] of css.matchAll(/url\(["']?([^"')]+\.woff2)/g)) fonts.add(url.replace(/^.*\//, ""));
      }
      expect(fonts.size).toBeGreaterThan(0);
      const total = [...fonts].reduce((sum, font) => sum + site.readBytes(`${folder}/${font}`).length, 0);
      expect(total / kilobyte).toBeLessThanOrEqual(70);
    });
  });
}

/** What weighs the pages of a site, each file once. */
function scalesOf(site: BuiltSite) {
  const sizes = new Map<string, number>();
  const gzippedSize = (file: string) => {
    let size = sizes.get(file);
    if (size === undefined) sizes.set(file, (size = gzipSync(site.readBytes(file)).length));
    return size;
  };
  const sizeOf = (files: Iterable<string>) =>
    [...files].reduce((total, file) => total + gzippedSize(file), 0) / kilobyte;

  /** A script with all that it imports, and what it may import later. */
  const followImports = (file: string, found = { now: new Set<string>(), later: new Set<string>() }) => {
    if (found.now.has(file)) return found;
    found.now.add(file);
    const text = site.read(file);
    const address = (link: string) => join(dirname(file), link);
    for (const [, link = ""] of text.matchAll(/\bimport\(\s*["'`](\.[^"'`]+)/g)) found.later.add(address(link));
    for (const [, link = ""] of text.matchAll(/\b(?:import|from)\s*["'](\.[^"']+\.js)["']/g))
      followImports(address(link), found);
    return found;
  };

  const filesOf = ({ resources }: BuiltPage) =>
    resources
      .filter((href) => !href.startsWith("data:"))
      .map((href) => fileAt(site, href.slice(site.base.length)) ?? href);

  /** What a page's scripts load at once, and what they, and what comes later itself, load only when it is needed. */
  const scriptsOf = (page: BuiltPage) => {
    const [now, later] = [new Set<string>(), new Set<string>()];
    for (const file of filesOf(page).filter((each) => each.endsWith(".js"))) followImports(file, { now, later });
    // What is added while this runs is visited too.
    for (const file of later) {
      const found = followImports(file);
      for (const each of [...found.now, ...found.later]) later.add(each);
    }
    return { now, later: later.difference(now) };
  };

  const weigh = (page: BuiltPage) => {
    const sheets = filesOf(page).filter((file) => file.endsWith(".css"));
    const { now, later } = scriptsOf(page);
    const markup = gzipSync(page.html).length / kilobyte + sizeOf(sheets);
    return { markup, script: sizeOf(now), later: sizeOf(later) };
  };

  return { weigh, scriptsOf, followImports, sizeOf };
}
