import { dirname, join } from "node:path";
import { gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import type { BuiltPage } from "./built-page.ts";
import { findFile, isListingPage, type BuiltSite } from "./built-site.ts";

const kilobyte = 1024;

/**
 * Page-weight budgets in KB gzipped. `markup` is the HTML with its style sheets, `script` all script files that load at once.
 * The first budget that applies to an address counts.
 */
const budgets: readonly { name: string; appliesTo: (address: string) => boolean; markup: number; script: number }[] = [
  {
    name: "listing",
    appliesTo: (address) => isListingPage({ address }),
    markup: 30,
    script: 5,
  },
  {
    name: "directory",
    appliesTo: (address) => /^\/(entities|tools)\/(page\/\d+\/)?$/.test(address),
    markup: 45,
    script: 45,
  },
  { name: "form", appliesTo: (address) => address === "/contribute/", markup: 30, script: 60 },
  // In Arabic, whose letters take two bytes, messages are up to 1.5 KB more than in English.
  { name: "match", appliesTo: (address) => address === "/match/", markup: 30, script: 51 },
  { name: "shortlist", appliesTo: (address) => address === "/shortlist/", markup: 30, script: 50 },
  { name: "compare", appliesTo: (address) => address === "/compare/", markup: 30, script: 52 },
  { name: "exists", appliesTo: (address) => address === "/exists/", markup: 30, script: 50 },
  { name: "search", appliesTo: (address) => address === "/search/", markup: 30, script: 50 },
  {
    // Their own scripts make codes to copy, send a question to SQLite and colour the map.
    name: "embed codes, SQL and map",
    appliesTo: (address) => ["/embed/", "/data/query/", "/map/"].includes(address),
    markup: 60,
    script: 11,
  },
  // Its script has the words of the letter, which would be on each listing's page otherwise.
  { name: "letter", appliesTo: (address) => address === "/letter/", markup: 30, script: 12 },
  {
    // One page has every output, and one every evaluation, so that they can be filtered as a whole; they grow with the register.
    name: "lists of outputs and evaluations",
    appliesTo: (address) => ["/insights/case-studies/outputs/", "/insights/evaluations/"].includes(address),
    markup: 80,
    script: 6,
  },
  // Some have a small script of their own beside the one of every page, which has at most 5.
  { name: "home, term and other pages", appliesTo: () => true, markup: 60, script: 6 },
];

/** Defines tests that the pages of a site stay within the budgets. */
export function describeBudgets(name: string, readSite: () => BuiltSite): void {
  describe(`what a reader loads of ${name}`, () => {
    test.each(budgets)(
      "$name: at most $markup KB of HTML and CSS and $script KB of script",
      ({ appliesTo, ...budget }) => {
        const site = readSite();
        const measuredPages = site.pages.filter(
          ({ address }) => budgets.find((each) => each.appliesTo(address))?.appliesTo === appliesTo,
        );
        expect(measuredPages.length).toBeGreaterThan(0);
        const meter = createSizeMeter(site);
        const overBudget = measuredPages
          .map((page) => ({ address: page.address, ...meter.measurePage(page) }))
          .filter(({ markup, script }) => markup > budget.markup || script > budget.script);
        expect(overBudget).toEqual([]);
      },
    );

    test("every page runs one script of at most 5 KB and nothing inline but what sets the theme; frames run none", () => {
      const site = readSite();
      const meter = createSizeMeter(site);
      const listScriptHrefs = (page: BuiltPage) => page.resources.filter((href) => href.endsWith(".js"));
      const listings = site.pages.filter(isListingPage);
      const sharedScripts = listScriptHrefs(listings[0] as BuiltPage);
      expect(sharedScripts.length).toBe(1);
      expect(meter.measurePage(listings[0] as BuiltPage).script).toBeLessThanOrEqual(5);
      expect(listings.filter((page) => listScriptHrefs(page).length > 1)).toEqual([]);
      const faultyPages = site.pages.filter((page) => {
        const imports = [
          listScriptHrefs(page).filter((href) => href === sharedScripts[0]).length,
          page.inlineScripts.length,
        ];
        // Astro starts an island by two scripts of its own.
        const inline = page.html.includes("<astro-island") ? 3 : 1;
        return imports.join() !== (/^\/embed\/./.test(page.address) ? "0,0" : `1,${inline}`);
      });
      expect(faultyPages.map(({ address }) => address)).toEqual([]);
    });

    test("form: at most 130 KB more of script on first input", () => {
      const site = readSite();
      const meter = createSizeMeter(site);
      const page = site.pages.find(({ address }) => address === "/contribute/") as BuiltPage;
      const { deferred } = meter.listScripts(page);
      const size = meter.sumSizes(deferred);
      expect(size).toBeGreaterThan(20);
      expect(size).toBeLessThanOrEqual(130);
    });

    test("fonts: at most 70 KB in all", () => {
      const site = readSite();
      const sheets = new Set(site.pages.flatMap(({ resources }) => resources.filter((href) => href.endsWith(".css"))));
      const fonts = new Set<string>();
      const folder = `${site.pageBase.slice(site.base.length)}/_astro`.replace(/^\//, "");
      for (const href of sheets) {
        const css = site.read(findFile(site, href.slice(site.base.length)) ?? "");
        for (const [, url = ""] of css.matchAll(/url\(["']?([^"')]+\.woff2)/g)) fonts.add(url.replace(/^.*\//, ""));
      }
      expect(fonts.size).toBeGreaterThan(0);
      const total = [...fonts].reduce((sum, font) => sum + site.readBytes(`${folder}/${font}`).length, 0);
      expect(total / kilobyte).toBeLessThanOrEqual(70);
    });
  });
}

/** Scripts that load at once, and those that load only when needed. */
interface ScriptFiles {
  readonly initial: Set<string>;
  readonly deferred: Set<string>;
}

/** Functions that measure pages of a site, in KB gzipped. */
interface SizeMeter {
  /** Returns the size of a page's HTML and style sheets (`markup`), and of its scripts (`script`, `deferred`). */
  readonly measurePage: (page: BuiltPage) => { markup: number; script: number; deferred: number };
  readonly listScripts: (page: BuiltPage) => ScriptFiles;
  /** Collects a script and its imports, direct and indirect: static ones in `initial`, dynamic ones in `deferred`. */
  readonly followImports: (file: string) => ScriptFiles;
  readonly sumSizes: (files: Iterable<string>) => number;
}

/** Returns functions that measure pages of a site in KB gzipped. The size of each file is computed once. */
function createSizeMeter(site: BuiltSite): SizeMeter {
  const sizes = new Map<string, number>();
  /** Returns the size of a file in bytes, gzipped. */
  const gzippedSize = (file: string) => {
    let size = sizes.get(file);
    if (size === undefined) sizes.set(file, (size = gzipSync(site.readBytes(file)).length));
    return size;
  };
  const sumSizes = (files: Iterable<string>) =>
    [...files].reduce((total, file) => total + gzippedSize(file), 0) / kilobyte;

  /** Collects a script and its imports, direct and indirect: static ones in `initial`, dynamic ones in `deferred`. */
  const followImports = (file: string, imports = { initial: new Set<string>(), deferred: new Set<string>() }) => {
    if (imports.initial.has(file)) return imports;
    imports.initial.add(file);
    const text = site.read(file);
    const address = (link: string) => join(dirname(file), link);
    for (const [, link = ""] of text.matchAll(/\bimport\(\s*["'`](\.[^"'`]+)/g)) imports.deferred.add(address(link));
    for (const [, link = ""] of text.matchAll(/\b(?:import|from)\s*["'](\.[^"']+\.js)["']/g))
      followImports(address(link), imports);
    return imports;
  };

  const listFiles = ({ resources }: BuiltPage) =>
    resources
      .filter((href) => !href.startsWith("data:"))
      .map((href) => findFile(site, href.slice(site.base.length)) ?? href);

  /** Returns the script files that a page loads at once (`initial`), and those that load only when needed (`deferred`). */
  const listScripts = (page: BuiltPage) => {
    const [initial, deferred] = [new Set<string>(), new Set<string>()];
    for (const file of listFiles(page).filter((each) => each.endsWith(".js")))
      followImports(file, { initial, deferred });
    // The loop also visits the files that it adds.
    for (const file of deferred) {
      const imports = followImports(file);
      for (const each of [...imports.initial, ...imports.deferred]) deferred.add(each);
    }
    return { initial, deferred: deferred.difference(initial) };
  };

  const measurePage = (page: BuiltPage) => {
    const sheets = listFiles(page).filter((file) => file.endsWith(".css"));
    const { initial, deferred } = listScripts(page);
    const markup = gzipSync(page.html).length / kilobyte + sumSizes(sheets);
    return { markup, script: sumSizes(initial), deferred: sumSizes(deferred) };
  };

  return { measurePage, listScripts, followImports, sumSizes };
}
