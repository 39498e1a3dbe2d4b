import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { gzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { dist, fileAt, pages, type BuiltPage } from "./built-site.ts";

const base = (process.env["BASE_PATH"] ?? "").replace(/\/+$/, "");
const kilobyte = 1024;

/** Budgets of the design, in KB gzipped: HTML with its style sheets, and scripts but for the inline one. */
const budgets: readonly { name: string; isMeant: (address: string) => boolean; markup: number; script: number }[] = [
  {
    name: "listing",
    isMeant: (address) => /^\/(entities|tools)\/(?!page\/)[^/]+\/$/.test(address),
    markup: 30,
    script: 0,
  },
  {
    name: "directory",
    isMeant: (address) => /^\/(entities|tools)\/(page\/\d+\/)?$/.test(address),
    markup: 40,
    script: 25,
  },
  { name: "form", isMeant: (address) => address === "/contribute/", markup: 25, script: 35 },
  { name: "match", isMeant: (address) => address === "/match/", markup: 25, script: 35 },
  { name: "shortlist", isMeant: (address) => address === "/shortlist/", markup: 25, script: 35 },
  { name: "compare", isMeant: (address) => address === "/compare/", markup: 25, script: 35 },
  { name: "exists", isMeant: (address) => address === "/exists/", markup: 25, script: 35 },
  { name: "search", isMeant: (address) => address === "/search/", markup: 60, script: 25 },
  { name: "home, term and other pages", isMeant: () => true, markup: 60, script: 5 },
];

const sizes = new Map<string, number>();

function gzippedSize(file: string): number {
  let size = sizes.get(file);
  if (size === undefined) sizes.set(file, (size = gzipSync(readFileSync(join(dist, file))).length));
  return size;
}

/** A script with all that it imports, and what it may import later. */
function followImports(file: string, found = { now: new Set<string>(), later: new Set<string>() }) {
  if (found.now.has(file)) return found;
  found.now.add(file);
  const text = readFileSync(join(dist, file), "utf8");
  const address = (link: string) => join(dirname(file), link);
  for (const [, link = ""] of text.matchAll(/\bimport\(\s*["'`](\.[^"'`]+)/g)) found.later.add(address(link));
  for (const [, link = ""] of text.matchAll(/\b(?:import|from)\s*["'](\.[^"']+\.js)["']/g)) {
    followImports(address(link), found);
  }
  return found;
}

/** What a page's scripts load at once, and what they load only when it is needed. */
function scriptsOf(local: readonly string[]) {
  const [now, later] = [new Set<string>(), new Set<string>()];
  for (const file of local.filter((each) => each.endsWith(".js"))) {
    const found = followImports(file);
    for (const each of found.now) now.add(each);
    for (const each of found.later) for (const more of followImports(each).now) later.add(more);
  }
  return { now, later: later.difference(now) };
}

function weigh({ html, resources }: BuiltPage) {
  const local = resources
    .filter((link) => !link.startsWith("data:"))
    .map((link) => fileAt(link.slice(base.length)) ?? "");
  const sum = (ending: string) =>
    local.filter((file) => file.endsWith(ending)).reduce((total, file) => total + gzippedSize(file), 0);
  const size = (files: Iterable<string>) => [...files].reduce((total, file) => total + gzippedSize(file), 0) / kilobyte;
  const { now, later } = scriptsOf(local);
  return { markup: (gzipSync(html).length + sum(".css")) / kilobyte, script: size(now), later: size(later) };
}

const taken = new Set<BuiltPage>();
for (const { name, isMeant, markup, script } of budgets) {
  const meant = pages.filter((page) => !taken.has(page) && isMeant(page.address));
  for (const page of meant) taken.add(page);
  test(`${name}: at most ${markup} KB of HTML and CSS and ${script} KB of script`, () => {
    expect(meant.length).toBeGreaterThan(0);
    const over = meant
      .map((page) => ({ address: page.address, ...weigh(page) }))
      .filter((weight) => weight.markup > markup || weight.script > script);
    expect(over).toEqual([]);
  });
}

test("form: at most 60 KB more of script on first input", () => {
  const page = pages.find(({ address }) => address === "/contribute/");
  const entry = page?.resources.filter((link) => link.endsWith(".js")).map((link) => link.slice(base.length)) ?? [];
  const atLoad = modulesFrom(entry);
  const engine = [...atLoad].flatMap((file) => importsOf(file, /import\(\s*["'`](\.\/engine[^"'`]+)/g));
  expect(engine.length).toBe(1);
  const more = [...modulesFrom(engine)].filter((file) => !atLoad.has(file));
  const size = more.reduce((sum, file) => sum + gzippedSize(file.slice(1)), 0);
  expect(size / kilobyte).toBeGreaterThan(20);
  expect(size / kilobyte).toBeLessThanOrEqual(60);
});

/** Modules with all that they import at once. */
function modulesFrom(files: readonly string[], known = new Set<string>()): Set<string> {
  for (const file of files) {
    if (known.has(file)) continue;
    known.add(file);
    modulesFrom(importsOf(file, /(?:from|import)\s*["'](\.\/[^"']+\.js)["']/g), known);
  }
  return known;
}

function importsOf(file: string, pattern: RegExp): string[] {
  const code = readFileSync(join(dist, file), "utf8");
  return [...code.matchAll(pattern)].map(([, path = ""]) => join(dirname(file), path));
}

test("fonts: at most 70 KB in all", () => {
  const fonts = new Set<string>();
  for (const file of new Set(pages.flatMap(({ resources }) => resources.filter((link) => link.endsWith(".css"))))) {
    const css = readFileSync(join(dist, fileAt(file.slice(base.length)) ?? ""), "utf8");
    for (const [, url = ""] of css.matchAll(/url\(["']?([^"')]+\.woff2)/g)) fonts.add(url.replace(/^.*\//, ""));
  }
  expect(fonts.size).toBeGreaterThan(0);
  const total = [...fonts].reduce((sum, name) => sum + readFileSync(join(dist, "_astro", name)).length, 0);
  expect(total / kilobyte).toBeLessThanOrEqual(70);
});

test("what a script imports counts with it", () => {
  const directory = pages.find(({ address }) => address === "/entities/");
  const named =
    directory?.resources.filter((link) => link.endsWith(".js")).map((link) => link.slice(base.length)) ?? [];
  const { now } = scriptsOf(named.map((link) => fileAt(link) ?? ""));
  expect(now.size).toBeGreaterThan(named.length);
});
