/*
 * Decisions of a language's service worker, as pure functions; src/site/offline/worker.ts carries them out.
 *
 * A cache holds one edition. Its paths include the base path and leave out the query string: a page is the same for every query,
 * and what a reader searched for is not stored.
 */

/** Configuration that the build gives the service worker of a language. */
export interface OfflineConfig {
  /** Version of the edition. Caches of other versions are replaced. */
  readonly version: string;
  /** Base path of the pages in this language: "", "/register" or "/register/es". */
  readonly base: string;
  /** Base paths of all languages of the site, including this one. */
  readonly allBases: readonly string[];
  /** Paths that are cached first. If one can't be, the worker isn't installed. */
  readonly required: readonly string[];
  /** Paths that are cached next: what makes directory, match and search usable. */
  readonly usable: readonly string[];
  /** Path of the page that is shown instead of an uncached one. It is one of `required`. */
  readonly fallback: string;
  /** Sizes in bytes of the files in this language's `/_astro/`, by name: `{"match.B3Q1dHNz.css": 4708}`. */
  readonly assetSizes: Readonly<Record<string, number>>;
}

/** Properties of a request that the worker decides by. */
export interface WorkerRequest {
  readonly method: string;
  readonly origin: string;
  readonly path: string;
  /** Destination by the Fetch standard: "document", "iframe", "script", "" … */
  readonly destination: string;
  readonly isRangeRequest: boolean;
}

/**
 * Ways to answer a request.
 *
 * `page` and `file`: from the network, else from the cache. `lasting`: a file whose name changes with its content, from the
 * cache, else from the network. `pass`: left to the browser.
 */
export type CacheStrategy = "page" | "file" | "lasting" | "pass";

/** Maximum number of pages that stay cached because they were visited. */
export const maxVisitedPages = 200;

/** Maximum number of visited pages that are fetched again for a new edition. */
export const maxCarriedPages = 50;

/**
 * Chooses how a request is answered. The first that holds, by the path below the base:
 *
 * - `pass` unless it is a `GET` request, without a range, below a base path of the site's origin
 * - of documents, `page` for a path that ends with "/", else `pass`
 * - `file` for the search index (`/pagefind/…`), even if a worker loads it
 * - `pass` for frames, workers, and pages that a script fetches (other paths that end with "/")
 * - `lasting` for `/_astro/…`, but `pass` for a `.wasm` file there
 * - of `/data/…`, `file` for what pages load (`/data/v1/index/names.json`, `/data/v1/tools/a.json`), `pass` for other downloads
 * - `file` for all others, such as `/favicon.svg`
 *
 * @param siteOrigin origin of the site, such as "https://example.org"
 */
export function chooseStrategy(request: WorkerRequest, siteOrigin: string, { allBases }: OfflineConfig): CacheStrategy {
  const { method, origin, path, destination, isRangeRequest } = request;
  const base = findLongestBase(allBases, path);
  if (method !== "GET" || isRangeRequest || origin !== siteOrigin || base === undefined) return "pass";
  const address = path.slice(base.length);
  if (destination === "document") return address.endsWith("/") ? "page" : "pass";
  // Pagefind searches in a worker. Its files are cached, so that earlier searches work offline.
  if (address.startsWith("/pagefind/")) return "file";
  // Frames are embedded by other sites, and what other workers load is large.
  if (/^(?:i?frame|embed|object|(?:shared|service)?worker)$/.test(destination) || address.endsWith("/")) return "pass";
  if (address.startsWith("/_astro/")) return "lasting";
  const isDataFile = /^\/(?:data|sqlite)\//.test(address);
  const isPageData = /^\/data\/v1\/(?:index|entities|tools)\/[^/]+\.json$/.test(address);
  return isDataFile && !isPageData ? "pass" : "file";
}

/**
 * Returns the longest base path that a path is below: of "/register" and "/register/es", "/register/es" for
 * "/register/es/tools/". Undefined if it is below none. "" is a base of every path.
 */
function findLongestBase(bases: readonly string[], path: string): string | undefined {
  const matchingBases = bases.filter((base) => path.startsWith(`${base}/`));
  return matchingBases.sort((a, b) => b.length - a.length)[0];
}

/**
 * Returns the name of an edition's cache in a language: "offline /register/es/ 2026-09-01 0123456789ab" for the base
 * "/register/es" and the version "2026-09-01 0123456789ab".
 *
 * It contains the base path, since sites on the same host share their caches.
 */
export function toCacheName({ base, version }: OfflineConfig): string {
  return `${toCachePrefix(base)}${version}`;
}

/** Returns the cache names of other editions in this language, in their order: all but `toCacheName(config)`. [] for none. */
export function findOlderCaches(cacheNames: readonly string[], config: OfflineConfig): string[] {
  return cacheNames.filter((name) => name.startsWith(toCachePrefix(config.base)) && name !== toCacheName(config));
}

/** Returns the cache names of all editions in all languages of the site, in their order. Caches of other sites are left out. */
export function findSiteCaches(cacheNames: readonly string[], { allBases }: OfflineConfig): string[] {
  return cacheNames.filter((name) => allBases.some((base) => name.startsWith(toCachePrefix(base))));
}

/**
 * Returns the start of the cache names of a base path: "/register" → "offline /register/ ", "" → "offline / ". A path has no
 * space, so that no prefix begins another one.
 */
function toCachePrefix(base: string): string {
  return `offline ${base}/ `;
}

/**
 * Returns the cached pages, whose paths end with "/", that are cached only because they were visited: those in neither `required`
 * nor `usable`. They are in the order of `cachedPaths`, oldest first.
 */
export function findVisitedPages(cachedPaths: readonly string[], { required, usable }: OfflineConfig): string[] {
  const configuredPaths = new Set([...required, ...usable]);
  return cachedPaths.filter((path) => path.endsWith("/") && !configuredPaths.has(path));
}

/**
 * Returns the oldest visited pages beyond `maxVisitedPages` (200), which are to be removed from the cache: the first 3 of 203. []
 * if there are at most 200.
 */
export function findSurplusPages(cachedPaths: readonly string[], config: OfflineConfig): string[] {
  return findVisitedPages(cachedPaths, config).slice(0, -maxVisitedPages);
}

/** Content types by the end of a path. */
const contentTypes: Readonly<Record<string, RegExp>> = {
  "/": /^text\/html\b/,
  ".js": /^(?:text|application)\/javascript\b/,
  ".css": /^text\/css\b/,
  ".json": /^application\/json\b/,
  ".svg": /^image\/svg\b/,
  ".png": /^image\/png\b/,
};

/**
 * Returns true if a content type fits the ending of a path: `text/html; charset=utf-8` for "/register/tools/", a JavaScript type
 * for ".js". A path with an ending that is not in `contentTypes`, such as ".woff2", or without one accepts any type but
 * `text/html`, and "" too.
 *
 * Networks that require a login answer every request with an HTML page.
 */
export function isExpectedType(path: string, contentType: string): boolean {
  const ending = /(?:\/|\.\w+)$/.exec(path)?.[0] ?? "";
  return contentTypes[ending]?.test(contentType) ?? !/^text\/html\b/.test(contentType);
}

/**
 * Returns true if a page's HTML was received to its end: `</html>`, and after it at most white space and empty scripts with a
 * source, which Astro puts there. False for "".
 */
export function isCompletePage(html: string): boolean {
  return /<\/html>\s*(?:<script\b[^>]*><\/script>\s*)*$/.test(html.slice(-2000));
}

/**
 * Returns the size in bytes that a file has on the host, such as 4708 for "/register/es/_astro/match.B3Q1dHNz.css". Undefined if it
 * is not in this language's `/_astro/`, or is of another edition.
 */
export function findAssetSize(path: string, { base, assetSizes }: OfflineConfig): number | undefined {
  const folder = `${base}/_astro/`;
  return path.startsWith(folder) ? assetSizes[path.slice(folder.length)] : undefined;
}

/**
 * Finds the files of the same site that a file needs: style sheets, scripts, fonts, icons, pictures, static and dynamic imports.
 *
 * @param path of the file: a page ends in "/"; a file that is neither page, `.css` nor `.js` needs nothing
 * @param text content of the file
 * @returns absolute paths without query, each once, in the order of the text: `url(../x.png)` in "/a/b.css" → `["/x.png"]`. Links
 *   to pages and to other sites are left out; [] for none
 */
export function findAssets(path: string, text: string): string[] {
  const assets = new Set<string>();
  for (const link of findLinks(path, text)) {
    const isElsewhere = /^(?:[a-z]+:|\/\/|#)/i.test(link);
    if (!isElsewhere) assets.add(new URL(link, `http://host${path}`).pathname);
  }
  return [...assets];
}

/**
 * Returns the references of a file to others as they are written, relative or absolute, with repetitions: `<link>`s and the like
 * of a page (`findPageLinks`), `url("../x.png")` of a style sheet → "../x.png", quoted `"./b.js"` of a script → "./b.js". [] for
 * any other file.
 */
function findLinks(path: string, text: string): string[] {
  if (path.endsWith("/")) return findPageLinks(text);
  if (path.endsWith(".css")) return Array.from(text.matchAll(/url\(["']?([^"')]+)/g), ([, link = ""]) => link);
  if (path.endsWith(".js")) return Array.from(text.matchAll(/["'`](\.\/[\w.-]+\.js)["'`]/g), ([, link = ""]) => link);
  return [];
}

/**
 * Returns the URLs of a page's style sheets, preloads, icons, manifest, scripts, islands and pictures as they are written, with
 * repetitions: `<link rel="icon" href="/favicon.svg">` → `["/favicon.svg"]`. Links of another `rel`, such as `canonical`, have
 * none.
 */
function findPageLinks(html: string): string[] {
  const tags = html.match(/<(?:link|script|img|astro-island)\b[^>]*>/g) ?? [];
  const assetTags = tags.filter((tag) => {
    const isAssetLink = / rel="?(?:stylesheet|modulepreload|preload|icon|manifest)\b/.test(tag);
    return !tag.startsWith("<link") || isAssetLink;
  });
  const urlAttributes = / (?:src|href|component-url|renderer-url)=(?:"([^"]+)"|([^\s">]+))/g;
  return assetTags.flatMap((tag) =>
    Array.from(tag.matchAll(urlAttributes), ([, quoted, unquoted]) => quoted ?? unquoted ?? []).flat(),
  );
}

/**
 * Returns a cached page with its notice that the reader is offline, which every page contains as `<p data-offline hidden>`: that
 * tag becomes `<p data-offline>`. A page without it is unchanged.
 */
export function showOfflineNotice(html: string): string {
  return html.replace(/(<p [^>]*\bdata-offline\b[^>]*?)\s+hidden\b[^>]*>/, "$1>");
}

/** Returns the fallback page without the list items `<li data-if-kept="/path/">…</li>` whose path is not among `cachedPaths`. */
export function removeUncachedLinks(html: string, cachedPaths: readonly string[]): string {
  const cached = new Set(cachedPaths);
  return html.replace(/<li data-if-kept="([^"]*)">.*?<\/li>/gs, (item, path: string) => (cached.has(path) ? item : ""));
}
