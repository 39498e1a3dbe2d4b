import { findAssets, isCompletePage, isExpectedType } from "../../core/offline/offline.ts";

/**
 * Caches files together with the assets that they need, and the assets of these.
 *
 * A file is stored after its assets, and not at all if one of them fails, so that a cached page can be shown. An asset that
 * several files share counts for the first of them only. A lasting file (below `/_astro/`) that the cache has is not read again;
 * any other file is, and replaces its copy. Does nothing for an empty list.
 *
 * @param readFile called once for each path that is read; throws if there is no such file
 * @throws the error of the first path, in the order of `paths`, that failed, after the others are cached
 */
export async function cacheAll(cache: Cache, paths: readonly string[], readFile = fetchFile): Promise<void> {
  const startedPaths = new Set<string>();
  const cacheFile = async (path: string): Promise<void> => {
    if (startedPaths.has(path)) return;
    startedPaths.add(path);
    const cachedResponse = isLasting(path) ? await readCached(cache, path) : undefined;
    const response = cachedResponse ?? (await readFile(path));
    const hasAssets = /(?:\/|\.css|\.js)$/.test(path);
    const text = hasAssets ? await response.clone().text() : "";
    await settleAll(findAssets(path, text).map(cacheFile));
    if (cachedResponse === undefined) await cache.put(path, response);
  };
  await settleAll(paths.map(cacheFile));
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
 * Returns a file from the network; a lasting one (below `/_astro/`) from any cache, if it is there with the expected content
 * type.
 *
 * Other files are revalidated with the host, since the browser's own cache may hold another edition.
 *
 * @throws {Error} `404: /tools/` with the status and path if `isCacheable` is false for the response; the browser's error if the
 *   network fails
 */
export async function fetchFile(path: string): Promise<Response> {
  const isLastingFile = isLasting(path);
  const cachedResponse = isLastingFile ? await caches.match(path) : undefined;
  if (cachedResponse !== undefined && hasExpectedType(path, cachedResponse)) return cachedResponse;
  const response = await fetch(path, isLastingFile ? {} : { cache: "no-cache" });
  if (!(await isCacheable(path, response))) throw new Error(`${response.status}: ${path}`);
  return response;
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
 * leads one to expect, and if it is a page (a path that ends in "/") received to its end.
 */
export async function isCacheable(path: string, response: Response): Promise<boolean> {
  const isOwnFile = response.ok && response.type === "basic" && !response.redirected;
  if (!isOwnFile || !hasExpectedType(path, response)) return false;
  return !path.endsWith("/") || isCompletePage(await response.clone().text());
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
