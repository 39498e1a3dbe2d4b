import {
  findAssets,
  findAssetSize,
  isCompletePage,
  isExpectedType,
  type OfflineConfig,
} from "../../core/offline/offline.ts";

/** File that is read for a cache. */
interface ReadFile {
  readonly response: Response;
  /** True if the cache has it already. */
  readonly isCached: boolean;
  /** Paths of the files that it needs. */
  readonly assets: readonly string[];
}

/**
 * Caches files together with the assets that they need, and the assets of these.
 *
 * A file is stored after its assets, and not at all if one of them fails, so that a cached page can be shown: of two pages that
 * share an asset that fails, neither is stored. A lasting file (below `/_astro/`) that the cache has is not read again; any other
 * file is, and replaces its copy. Does nothing for an empty list.
 *
 * @param readPath called once for each path that is read; throws if there is no such file
 * @throws the error of the first path, in the order of `paths`, that failed, after the others are cached
 */
export async function cacheAll(
  cache: Cache,
  paths: readonly string[],
  readPath: (path: string) => Promise<Response>,
): Promise<void> {
  const readFile = async (path: string): Promise<ReadFile> => {
    const cachedResponse = isLasting(path) ? await readCached(cache, path) : undefined;
    const response = cachedResponse ?? (await readPath(path));
    const hasAssets = /(?:\/|\.css|\.js)$/.test(path);
    const text = hasAssets ? await response.clone().text() : "";
    return { response, isCached: cachedResponse !== undefined, assets: findAssets(path, text) };
  };
  const readOnce = memoize(readFile);
  const storeOnce = memoize(async (path) => {
    const { response, isCached } = await readOnce(path);
    if (!isCached) await cache.put(path, response);
  });
  /** Reads a file and all that it needs, and adds their paths, its own first. Scripts may import each other in a circle. */
  const readAll = async (path: string, neededPaths: Set<string>): Promise<void> => {
    if (neededPaths.has(path)) return;
    neededPaths.add(path);
    const { assets } = await readOnce(path);
    await settleAll(assets.map((asset) => readAll(asset, neededPaths)));
  };
  const cacheFile = async (path: string): Promise<void> => {
    const neededPaths = new Set<string>();
    await readAll(path, neededPaths);
    const [, ...assets] = neededPaths;
    await settleAll(assets.map(storeOnce));
    await storeOnce(path);
  };
  await settleAll(paths.map(cacheFile));
}

/** Returns a function that calls another one once for each path, and returns the same promise after that. */
function memoize<Result>(compute: (path: string) => Promise<Result>): (path: string) => Promise<Result> {
  const results = new Map<string, Promise<Result>>();
  return (path) => {
    const result = results.get(path) ?? compute(path);
    results.set(path, result);
    return result;
  };
}

/**
 * Waits until all tasks are settled.
 *
 * @throws the error of the first task in the list that was rejected
 */
async function settleAll(tasks: readonly Promise<void>[]): Promise<void> {
  for (const result of await Promise.allSettled(tasks)) if (result.status === "rejected") throw result.reason;
}

/**
 * Returns a file from the network; a lasting one (below `/_astro/`) from any cache, if it is there and whole.
 *
 * Other files are revalidated with the host, since the browser's own cache may hold another edition.
 *
 * @throws {Error} `404: /tools/` with the status and path if `isCacheable` is false for the response; the browser's error if the
 *   network fails
 */
export async function fetchFile(path: string, config: OfflineConfig): Promise<Response> {
  const isLastingFile = isLasting(path);
  const cachedResponse = isLastingFile ? await caches.match(path) : undefined;
  if (cachedResponse !== undefined && (await isCacheable(path, cachedResponse, config))) return cachedResponse;
  const response = isLastingFile ? await fetchAsset(path, config) : await fetch(path, { cache: "no-cache" });
  if (!(await isCacheable(path, response, config))) throw new Error(`${response.status}: ${path}`);
  return response;
}

/**
 * Fetches a lasting file. If it is cut off, the file is fetched once more past the browser's own cache, which would keep it for
 * a year. The second response may be cut off too.
 *
 * @param request the request of a page, or the path
 */
export async function fetchAsset(request: Request | string, config: OfflineConfig): Promise<Response> {
  const response = await fetch(request);
  const path = typeof request === "string" ? request : new URL(request.url).pathname;
  const isCutOff = response.ok && !(await isWhole(path, response, config));
  return isCutOff ? fetch(request, { cache: "reload" }) : response;
}

/**
 * Returns a file from a cache. Undefined if it is not there, or if `cache` is undefined.
 *
 * A file of the wrong content type, which earlier versions could store, is deleted and counts as not there.
 */
export async function readCached(cache: Cache | undefined, path: string): Promise<Response | undefined> {
  const response = await cache?.match(path);
  if (response === undefined || hasExpectedType(path, response)) return response;
  await cache?.delete(path);
  return undefined;
}

/**
 * Returns true if a response may be cached: successful (2xx), of this site, not redirected, of the content type that its path
 * leads one to expect, and `isWhole`.
 */
export async function isCacheable(path: string, response: Response, config: OfflineConfig): Promise<boolean> {
  const isOwnFile = response.ok && response.type === "basic" && !response.redirected;
  return isOwnFile && hasExpectedType(path, response) && isWhole(path, response, config);
}

/**
 * Returns true if a response was received to its end: a page (a path that ends in "/") has its end tag, a lasting file the size
 * that the build gave. True for any other file.
 */
async function isWhole(path: string, response: Response, config: OfflineConfig): Promise<boolean> {
  if (path.endsWith("/")) return isCompletePage(await response.clone().text());
  const size = findAssetSize(path, config);
  return size === undefined || size === (await response.clone().blob()).size;
}

/** Returns true if a response's content type fits its path: `isExpectedType` says how. A missing header counts as "". */
function hasExpectedType(path: string, { headers }: Response): boolean {
  return isExpectedType(path, headers.get("content-type") ?? "");
}

/** Returns true if the name of a file changes with its content: its path contains `/_astro/`. */
function isLasting(path: string): boolean {
  return path.includes("/_astro/");
}

/**
 * Returns the paths of the files in a cache, such as "/register/tools/", without query strings, in the order in which they were
 * stored.
 */
export async function listCachedPaths(cache: Cache): Promise<string[]> {
  return (await cache.keys()).map(({ url }) => new URL(url).pathname);
}

/**
 * Returns a copy of a cached page with changed HTML and status 200. It keeps the headers, such as the host's security policy, but
 * for `content-encoding` and `content-length`.
 *
 * @param rewrite gets the HTML and returns the new one
 */
export async function rewriteResponse(response: Response, rewrite: (html: string) => string): Promise<Response> {
  const headers = new Headers(response.headers);
  headers.delete("content-encoding");
  headers.delete("content-length");
  return new Response(rewrite(await response.text()), { headers });
}
