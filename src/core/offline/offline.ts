/*
 * What the service worker of a language decides; src/site/offline/worker.ts does it.
 *
 * A cache holds what is kept of one edition. Addresses are paths with the base and without the query: a page is the same
 * whatever is asked of it, and what a reader asked is not kept.
 */

/** What the build gives the worker of a language. */
export interface OfflineConfig {
  /** Of the edition: what is kept of another version is replaced. */
  readonly version: string;
  /** Base path of the pages in this language: "", "/register" or "/register/es". */
  readonly base: string;
  /** Base path of each language of the site, this one among them. */
  readonly bases: readonly string[];
  /** Kept first; without it nothing is. */
  readonly always: readonly string[];
  /** Kept next: what makes the directory, match and search usable. */
  readonly usable: readonly string[];
  /** The page that is shown instead of one that is not kept; one of `always`. */
  readonly fallback: string;
}

/** A request, as far as the worker looks at it. */
export interface WorkerRequest {
  readonly method: string;
  readonly origin: string;
  readonly path: string;
  /** What it is for, as the Fetch standard names it: "document", "iframe", "script", "" … */
  readonly destination: string;
  /** Whether it is a range request. */
  readonly isPart: boolean;
}

/**
 * How a request is answered: a page or a file by the network, else by its copy; a lasting file, whose name changes with its
 * content, by its copy, else by the network; what passes, by the browser alone.
 */
export type CacheStrategy = "page" | "file" | "lasting" | "pass";

/** Most pages that are kept because they were visited. */
export const maxVisitedPages = 200;

/** Most of these that a new edition is fetched of. */
export const maxCarriedPages = 50;

/** Chooses how a request is answered. */
export function chooseStrategy(
  { method, origin, path, destination, isPart }: WorkerRequest,
  own: string,
  { bases }: OfflineConfig,
): CacheStrategy {
  const base = deepest(bases, path);
  if (method !== "GET" || isPart || origin !== own || base === undefined) return "pass";
  const address = path.slice(base.length);
  if (destination === "document") return address.endsWith("/") ? "page" : "pass";
  // Pagefind searches in a worker: what was searched before is kept.
  if (address.startsWith("/pagefind/")) return "file";
  // Frames show what other sites show, and what a worker computes with is large.
  if (/^(?:i?frame|embed|object|(?:shared|service)?worker)$/.test(destination) || address.endsWith("/")) return "pass";
  if (address.startsWith("/_astro/")) return address.endsWith(".wasm") ? "pass" : "lasting";
  // Downloads are kept elsewhere.
  if (address.startsWith("/data/") && !/^\/data\/v1\/(?:index|entities|tools)\/[^/]+\.json$/.test(address))
    return "pass";
  return "file";
}

/** The longest base path that an address is below. */
function deepest(bases: readonly string[], path: string): string | undefined {
  const around = bases.filter((base) => path.startsWith(`${base}/`));
  return around.sort((a, b) => b.length - a.length)[0];
}

/** The name of the cache of this edition. Sites that share a host share its caches, so that it has the base path. */
export function toCacheName({ base, version }: OfflineConfig): string {
  return `${prefixOf(base)}${version}`;
}

/** Among the names of caches, those of other editions in this language. */
export function findOlderCaches(names: readonly string[], keeping: OfflineConfig): string[] {
  return names.filter((name) => name.startsWith(prefixOf(keeping.base)) && name !== toCacheName(keeping));
}

/** Among the names of caches, those of the site in all languages. */
export function findSiteCaches(names: readonly string[], { bases }: OfflineConfig): string[] {
  return names.filter((name) => bases.some((base) => name.startsWith(prefixOf(base))));
}

// No path holds a space.
function prefixOf(base: string): string {
  return `offline ${base}/ `;
}

/** Among the addresses that are kept, oldest first, the pages that were visited. */
export function findVisitedPages(kept: readonly string[], { always, usable }: OfflineConfig): string[] {
  const own = new Set([...always, ...usable]);
  return kept.filter((address) => address.endsWith("/") && !own.has(address));
}

/** The visited pages that are too many. */
export function findSurplusPages(kept: readonly string[], keeping: OfflineConfig): string[] {
  return findVisitedPages(kept, keeping).slice(0, -maxVisitedPages);
}

const types: Readonly<Record<string, RegExp>> = {
  "/": /^text\/html\b/,
  ".js": /^(?:text|application)\/javascript\b/,
  ".css": /^text\/css\b/,
  ".json": /^application\/json\b/,
  ".svg": /^image\/svg\b/,
  ".png": /^image\/png\b/,
};

/** Whether an answer has the content type of its address: a network that asks for a login answers all with a page. */
export function isExpectedType(address: string, type: string): boolean {
  const ending = /(?:\/|\.\w+)$/.exec(address)?.[0] ?? "";
  return types[ending]?.test(type) ?? !/^text\/html\b/.test(type);
}

/** Whether a page came to its end: Astro puts its scripts there. */
export function isCompletePage(html: string): boolean {
  return /<\/html>\s*(?:<script\b[^>]*><\/script>\s*)*$/.test(html.slice(-2000));
}

/** What a file needs to be shown, by its text: style sheets, fonts, scripts and what these import, now or later. */
export function findAssets(address: string, text: string): string[] {
  const needed = new Set<string>();
  for (const link of linksIn(address, text)) {
    if (!/^(?:[a-z]+:|\/\/|#)/i.test(link)) needed.add(new URL(link, `http://host${address}`).pathname);
  }
  return [...needed];
}

function linksIn(address: string, text: string): string[] {
  if (address.endsWith("/")) return linksOfPage(text);
  if (address.endsWith(".css")) return Array.from(text.matchAll(/url\(["']?([^"')]+)/g), ([, link = ""]) => link);
  if (address.endsWith(".js"))
    return Array.from(text.matchAll(/["'`](\.\/[\w.-]+\.js)["'`]/g), ([, link = ""]) => link);
  return [];
}

function linksOfPage(html: string): string[] {
  const tags = html.match(/<(?:link|script|img|astro-island)\b[^>]*>/g) ?? [];
  const needed = tags.filter(
    (tag) => !tag.startsWith("<link") || / rel="?(?:stylesheet|modulepreload|preload|icon|manifest)\b/.test(tag),
  );
  const links = / (?:src|href|component-url|renderer-url)=(?:"([^"]+)"|([^\s">]+))/g;
  return needed.flatMap((tag) => Array.from(tag.matchAll(links), ([, quoted, bare]) => quoted ?? bare ?? []).flat());
}

/** A kept page with the line that says so, which every page holds hidden. */
export function showOfflineNotice(html: string): string {
  return html.replace(/(<p [^>]*\bdata-offline\b[^>]*?)\s+hidden\b[^>]*>/, "$1>");
}

/** The page that is shown instead of one that is not kept, without links to pages that are not kept either. */
export function removeUncachedLinks(html: string, kept: readonly string[]): string {
  const known = new Set(kept);
  return html.replace(/<li data-if-kept="([^"]*)">.*?<\/li>/gs, (item, address: string) =>
    known.has(address) ? item : "",
  );
}
