import { describe, expect, test } from "vitest";
import {
  toCacheName,
  isExpectedType,
  isCompletePage,
  maxVisitedPages,
  findAssets,
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
const keeping: OfflineConfig = {
  version: "2026-09-01 0123456789ab",
  base: "/register/es",
  bases: ["/register", "/register/es"],
  always: ["/register/es/guides/help/", "/register/es/offline/"],
  usable: ["/register/es/entities/", "/register/data/v1/index/entities-text.json"],
  fallback: "/register/es/offline/",
};

describe("a request is answered", () => {
  const wayOfPath = (path: string, changed: Partial<WorkerRequest> = {}) =>
    chooseStrategy({ method: "GET", origin, path, destination: "", isPart: false, ...changed }, origin, keeping);
  const page = { destination: "document" };

  test.each([
    { path: "/register/es/entities/a21/", changed: page, way: "page" },
    { path: "/register/tools/", changed: page, way: "page" },
    { path: "/register/data/v1/register.csv", changed: page, way: "pass" },
    { path: "/register/embed/entities/a21/", changed: { destination: "iframe" }, way: "pass" },
    { path: "/register/es/_astro/match.B3Q1dHNz.css", changed: { destination: "style" }, way: "lasting" },
    { path: "/register/_astro/sqlite3-k2cTanUO.wasm", way: "pass" },
    { path: "/register/_astro/query-worker-DSrVzwAs.js", changed: { destination: "worker" }, way: "pass" },
    { path: "/register/es/data/v1/index/entities.json", way: "file" },
    { path: "/register/data/v1/entities/a21.json", way: "file" },
    { path: "/register/data/v1/register.sqlite", way: "pass" },
    { path: "/register/es/search-rows.json", way: "file" },
    { path: "/register/pagefind/pagefind-worker.js", changed: { destination: "worker" }, way: "file" },
    { path: "/register/es/search-rows.json", changed: { isPart: true }, way: "pass" },
    { path: "/register/es/search-rows.json", changed: { method: "POST" }, way: "pass" },
    { path: "/register/es/search-rows.json", changed: { origin: "https://other.example" }, way: "pass" },
    { path: "/other/", changed: page, way: "pass" },
    { path: "/registers/", changed: page, way: "pass" },
  ])("$path $changed: $way", ({ path, changed, way }) => {
    expect(wayOfPath(path, changed)).toBe(way);
  });
});

test("an edition replaces those before it in its language; switched off, all of the site's are gone, and no other site's", () => {
  const older = "offline /register/es/ 2026-08-25 ba9876543210";
  const english = "offline /register/ 2026-08-25 ba9876543210";
  const names = [
    toCacheName(keeping),
    older,
    english,
    "offline / 2026-08-25",
    "offline /register/test/ 2026-08-25",
    "own",
  ];
  expect(findOlderCaches(names, keeping)).toEqual([older]);
  expect(findSiteCaches(names, keeping)).toEqual([toCacheName(keeping), older, english]);
});

test("visited pages are those that are not kept anyway, and the oldest give way", () => {
  const kept = [...keeping.always, "/register/es/laws/", ...keeping.usable, "/register/es/_astro/a.css"];
  expect(findVisitedPages(kept, keeping)).toEqual(["/register/es/laws/"]);
  expect(findSurplusPages(kept, keeping)).toEqual([]);
  const many = Array.from({ length: maxVisitedPages }, (_, index) => `/register/es/entities/a${index}/`);
  expect(findSurplusPages([...kept, ...many], keeping)).toEqual(["/register/es/laws/"]);
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
])("$type can be $address: $expected", ({ address, type, expected }) => {
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
])("a page is whole only with its end: $html", ({ html, expected }) => {
  expect(isCompletePage(html)).toBe(expected);
});

describe("what a file needs", () => {
  test("of a page: styles, scripts, islands, fonts, icons and pictures of the site", () => {
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

  test("of a style sheet: its fonts; of a script: what it imports, now or later; of anything else: nothing", () => {
    expect(findAssets("/_astro/a.css", `@font-face{src:url(/_astro/f.woff2)}p{background:url("data:x")}`)).toEqual([
      "/_astro/f.woff2",
    ]);
    const script = 'import{a}from"./a.B-1.js";const b=()=>import(`./b.js`);fetch("/data/x.json")';
    expect(findAssets("/_astro/s.js", script)).toEqual(["/_astro/a.B-1.js", "/_astro/b.js"]);
    expect(findAssets("/data/x.json", script)).toEqual([]);
  });
});

test("a kept page shows its line, and the page in the place of another links only to what is kept", () => {
  const html = `<p class="offline wrap" data-offline hidden>You are offline.</p><p hidden>Other</p>`;
  expect(showOfflineNotice(html)).toBe(`<p class="offline wrap" data-offline>You are offline.</p><p hidden>Other</p>`);
  const list = `<ul><li data-if-kept="/a/"><a href="/a/">A</a></li><li data-if-kept="/b/"><a href="/b/">B</a></li></ul>`;
  expect(removeUncachedLinks(list, ["/b/"])).toBe(`<ul><li data-if-kept="/b/"><a href="/b/">B</a></li></ul>`);
});
