import { describe, expect, test } from "vitest";
import {
  toCacheName,
  isExpectedType,
  isCompletePage,
  maxVisitedPages,
  findAssets,
  findAssetSize,
  findOlderCaches,
  findSiteCaches,
  findSurplusPages,
  findVisitedPages,
  chooseStrategy,
  showOfflineNotice,
  removeUncachedLinks,
  type WorkerRequest,
  type OfflineConfig,
} from "./offline.ts";

const origin = "https://register.example";
const config: OfflineConfig = {
  version: "2026-09-01 0123456789ab",
  base: "/register/es",
  allBases: ["/register", "/register/es"],
  required: ["/register/es/guides/help/", "/register/es/offline/"],
  usable: ["/register/es/entities/", "/register/data/v1/index/entities-text.json"],
  fallback: "/register/es/offline/",
  assetSizes: { "a.B3Q1dHNz.css": 20 },
};

describe("chooses the strategy for a request", () => {
  const chooseForPath = (path: string, changes: Partial<WorkerRequest> = {}) =>
    chooseStrategy({ method: "GET", origin, path, destination: "", isRangeRequest: false, ...changes }, origin, config);
  const page = { destination: "document" };

  test.each([
    { path: "/register/es/entities/a21/", changes: page, strategy: "page" },
    { path: "/register/tools/", changes: page, strategy: "page" },
    { path: "/register/data/v1/register.csv", changes: page, strategy: "pass" },
    { path: "/register/embed/entities/a21/", changes: { destination: "iframe" }, strategy: "pass" },
    { path: "/register/es/_astro/match.B3Q1dHNz.css", changes: { destination: "style" }, strategy: "lasting" },
    { path: "/register/sqlite/sqlite3.wasm", strategy: "pass" },
    { path: "/register/sqlite/sqlite3.js", changes: { destination: "script" }, strategy: "pass" },
    { path: "/register/_astro/query-worker-DSrVzwAs.js", changes: { destination: "worker" }, strategy: "pass" },
    { path: "/register/es/data/v1/index/entities.json", strategy: "file" },
    { path: "/register/data/v1/entities/a21.json", strategy: "file" },
    { path: "/register/data/v1/register.sqlite", strategy: "pass" },
    { path: "/register/es/search-rows.json", strategy: "file" },
    { path: "/register/pagefind/pagefind-worker.js", changes: { destination: "worker" }, strategy: "file" },
    { path: "/register/es/search-rows.json", changes: { isRangeRequest: true }, strategy: "pass" },
    { path: "/register/es/search-rows.json", changes: { method: "POST" }, strategy: "pass" },
    { path: "/register/es/search-rows.json", changes: { origin: "https://other.example" }, strategy: "pass" },
    { path: "/other/", changes: page, strategy: "pass" },
    { path: "/registers/", changes: page, strategy: "pass" },
  ])("$path $changes: $strategy", ({ path, changes, strategy }) => {
    expect(chooseForPath(path, changes)).toBe(strategy);
  });
});

test("finds older caches in one language, and those of the site in all languages, but none of another site", () => {
  const older = "offline /register/es/ 2026-08-25 ba9876543210";
  const english = "offline /register/ 2026-08-25 ba9876543210";
  const names = [
    toCacheName(config),
    older,
    english,
    "offline / 2026-08-25",
    "offline /register/test/ 2026-08-25",
    "other",
  ];
  expect(findOlderCaches(names, config)).toEqual([older]);
  expect(findSiteCaches(names, config)).toEqual([toCacheName(config), older, english]);
});

test("visited pages are those outside the configuration, and the oldest are surplus", () => {
  const cachedPaths = [...config.required, "/register/es/laws/", ...config.usable, "/register/es/_astro/a.css"];
  expect(findVisitedPages(cachedPaths, config)).toEqual(["/register/es/laws/"]);
  expect(findSurplusPages(cachedPaths, config)).toEqual([]);
  const visitedPages = Array.from({ length: maxVisitedPages }, (_, index) => `/register/es/entities/a${index}/`);
  expect(findSurplusPages([...cachedPaths, ...visitedPages], config)).toEqual(["/register/es/laws/"]);
});

test.each([
  { address: "/register/es/tools/", type: "text/html; charset=utf-8", expected: true },
  { address: "/register/es/tools/", type: "application/octet-stream", expected: false },
  { address: "/register/_astro/a.B3Q1dHNz.js", type: "text/javascript;charset=UTF-8", expected: true },
  { address: "/register/_astro/a.B3Q1dHNz.js", type: "application/javascript", expected: true },
  { address: "/register/_astro/a.B3Q1dHNz.js", type: "text/html", expected: false },
  { address: "/register/_astro/a.css", type: "text/html", expected: false },
  { address: "/register/data/v1/index/entities.json", type: "application/json", expected: true },
  { address: "/register/data/v1/index/entities.json", type: "text/html", expected: false },
  { address: "/register/favicon.svg", type: "text/plain", expected: false },
  { address: "/register/_astro/a.woff2", type: "font/woff2", expected: true },
  { address: "/register/pagefind/en.pf_meta", type: "application/octet-stream", expected: true },
  { address: "/register/pagefind/en.pf_meta", type: "text/html", expected: false },
  { address: "/register/pagefind/en.pf_meta", type: "", expected: true },
])("$type for $address: $expected", ({ address, type, expected }) => {
  expect(isExpectedType(address, type)).toBe(expected);
});

test.each([
  { html: "<!doctype html><html><p>a</p></body> </html>\n", expected: true },
  {
    html: '<html><p>a</p></html><script type="module" src="/a.js"></script><script src=b.js></script>',
    expected: true,
  },
  { html: '<html><p>a</p></html><script type="module" src="/a.', expected: false },
  { html: "<!doctype html><html><p>a</p><scr", expected: false },
  { html: "<!doctype html><html><p>&lt;/html></p>", expected: false },
  { html: "", expected: false },
])("a page is complete only with its end: $html", ({ html, expected }) => {
  expect(isCompletePage(html)).toBe(expected);
});

test.each([
  { path: "/register/es/_astro/a.B3Q1dHNz.css", expected: 20 },
  { path: "/register/es/_astro/a.00000000.css", expected: undefined },
  { path: "/register/_astro/a.B3Q1dHNz.css", expected: undefined },
  { path: "/register/es/tools/", expected: undefined },
])("the size of $path is $expected", ({ path, expected }) => {
  expect(findAssetSize(path, config)).toBe(expected);
});

describe("finds the assets of a file", () => {
  test("of a page: style sheets, scripts, islands, fonts, icons and pictures of the site", () => {
    const html = `<head><link rel="canonical" href="/register/x/"><link rel="stylesheet" href="/register/_astro/a.css">
<link rel=icon href=/register/favicon.svg type="image/svg+xml"><link href="/register/_astro/f.woff2" rel="preload" as="font">
<script>let a="./no.js"</script><script type="module" src="/register/_astro/s.js"></script></head>
<astro-island uid="Z1" component-url="/register/_astro/Island.js" renderer-url="/register/_astro/client.js" props="{}"></astro-island>
<img src="https://other.example/a.png" alt=""><img src="data:image/png;base64,AA" alt=""><a href="/register/tools/">Tools</a>`;
    expect(findAssets("/register/x/", html)).toEqual([
      "/register/_astro/a.css",
      "/register/favicon.svg",
      "/register/_astro/f.woff2",
      "/register/_astro/s.js",
      "/register/_astro/Island.js",
      "/register/_astro/client.js",
    ]);
  });

  test("of a style sheet: its fonts; of a script: its static and dynamic imports; of other files: none", () => {
    expect(findAssets("/_astro/a.css", `@font-face{src:url(/_astro/f.woff2)}p{background:url("data:x")}`)).toEqual([
      "/_astro/f.woff2",
    ]);
    const script = 'import{a}from"./a.B-1.js";const b=()=>import(`./b.js`);fetch("/data/x.json")';
    expect(findAssets("/_astro/s.js", script)).toEqual(["/_astro/a.B-1.js", "/_astro/b.js"]);
    expect(findAssets("/data/x.json", script)).toEqual([]);
  });
});

test("a cached page shows its offline notice, and the fallback page links only to cached pages", () => {
  const html = `<p class="offline wrap" data-offline hidden>You are offline.</p><p hidden>Other</p>`;
  expect(showOfflineNotice(html)).toBe(`<p class="offline wrap" data-offline>You are offline.</p><p hidden>Other</p>`);
  const list = `<ul><li data-if-kept="/a/"><a href="/a/">A</a></li><li data-if-kept="/b/"><a href="/b/">B</a></li></ul>`;
  expect(removeUncachedLinks(list, ["/b/"])).toBe(`<ul><li data-if-kept="/b/"><a href="/b/">B</a></li></ul>`);
});
