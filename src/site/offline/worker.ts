import {
  chooseStrategy,
  findOlderCaches,
  findSiteCaches,
  findSurplusPages,
  findVisitedPages,
  maxCarriedPages,
  removeUncachedLinks,
  showOfflineNotice,
  toCacheName,
  type OfflineConfig,
} from "../../core/offline/offline.ts";
import {
  cacheAll,
  fetchAsset,
  fetchFile,
  isCacheable,
  listCachedPaths,
  readCached,
  rewriteResponse,
} from "./cached-files.ts";

/*
 * Service worker of a language: it caches pages and their assets, and answers with them if there is no network. The file that the
 * browser registers, `/offline.js`, sets its configuration and imports it.
 */

/** Global scope of a service worker, as far as it differs from that of a page. */
interface WorkerScope {
  readonly offlineConfig: OfflineConfig;
  readonly registration: ServiceWorkerRegistration;
  readonly clients: {
    claim(): Promise<void>;
    matchAll(options: object): Promise<readonly { readonly url: string }[]>;
  };
  skipWaiting(): Promise<void>;
  addEventListener(type: "install" | "activate", listen: (event: ExtendableEvent) => void): void;
  addEventListener(type: "fetch", listen: (event: FetchEvent) => void): void;
  addEventListener(type: "message", listen: (event: ExtendableMessageEvent) => void): void;
}
interface ExtendableEvent {
  /** Keeps the worker running until the promise is settled. */
  waitUntil(done: Promise<unknown>): void;
}
interface ExtendableMessageEvent extends ExtendableEvent {
  /** Choice of the reader: "off" to switch offline reading off, "" to complete the cache. */
  readonly data: unknown;
}
interface FetchEvent extends ExtendableEvent {
  readonly request: Request;
  respondWith(response: Promise<Response>): void;
}

const scope = self as unknown as WorkerScope;
const { offlineConfig } = scope;
const cacheName = toCacheName(offlineConfig);
/** Reads a file as `fetchFile` does. */
const readFile = (path: string) => fetchFile(path, offlineConfig);
/** Time after which a cached copy is used although the network has not failed. */
const networkTimeoutMilliseconds = 5000;

scope.addEventListener("install", (event) => event.waitUntil(install()));
scope.addEventListener("activate", (event) => event.waitUntil(activate()));
scope.addEventListener("message", (event) => event.waitUntil(event.data ? switchOff() : completeCache()));
scope.addEventListener("fetch", (event) => {
  const { request } = event;
  const { origin, pathname: path } = new URL(request.url);
  const { method, destination } = request;
  const strategy = chooseStrategy(
    { method, origin, path, destination, isRangeRequest: request.headers.has("range") },
    location.origin,
    offlineConfig,
  );
  if (strategy === "page") event.respondWith(answerPage(event, path));
  if (strategy === "file") event.respondWith(answerFile(event, path));
  if (strategy === "lasting") event.respondWith(answerLastingFile(event, path));
});

/**
 * Fills the cache of this edition, takes over visited pages of older ones, and then replaces the worker that runs at once.
 *
 * Rejects, so that the worker is not installed, if a required file fails. If an older edition is cached it also rejects if a
 * usable file fails: readers keep the older edition until the new one is complete. Without an older one, usable files that fail
 * are skipped. They are not fetched at all if the browser saves data.
 */
async function install(): Promise<void> {
  const cache = await caches.open(cacheName);
  await cacheAll(cache, offlineConfig.required, readFile);
  const olderCaches = findOlderCaches(await caches.keys(), offlineConfig);
  const usableFiles = isSavingData() ? undefined : cacheAll(cache, offlineConfig.usable, readFile);
  if (olderCaches.length > 0) await usableFiles;
  else await usableFiles?.catch(() => undefined);
  for (const name of olderCaches) await carryOver(cache, await caches.open(name));
  await scope.skipWaiting();
}

/**
 * Caches the last `maxCarriedPages` (50) visited pages of an older edition in this one, fetched again.
 *
 * If the browser saves data, the older copies are taken over instead. Pages that can't be fetched are left out.
 */
async function carryOver(cache: Cache, olderCache: Cache): Promise<void> {
  const visitedPages = findVisitedPages(await listCachedPaths(olderCache), offlineConfig);
  const readOlder = async (path: string) => {
    const copy = await olderCache.match(path);
    return copy !== undefined && (await isCacheable(path, copy, offlineConfig)) ? copy : readFile(path);
  };
  for (const page of visitedPages.slice(-maxCarriedPages))
    await cacheAll(cache, [page], isSavingData() ? readOlder : readFile).catch(() => undefined);
}

/**
 * Deletes the caches of older editions in this language and takes over the open pages, which are then cached in the background.
 */
async function activate(): Promise<void> {
  const olderCaches = findOlderCaches(await caches.keys(), offlineConfig);
  await Promise.all(olderCaches.map((name) => caches.delete(name)));
  await scope.clients.claim();
  // Not awaited, since pages can't load until the worker is activated.
  void cacheOpenPages().catch(() => undefined);
}

/**
 * Caches the open pages, which were loaded before this worker was active. Addresses that don't end in "/" are left out. Does
 * nothing if offline reading is switched off.
 *
 * @throws the error of the first page that failed
 */
async function cacheOpenPages(): Promise<void> {
  const cache = await openCurrentCache();
  const clients = await scope.clients.matchAll({ type: "window" });
  const paths = clients.map(({ url }) => new URL(url).pathname).filter((path) => path.endsWith("/"));
  if (cache !== undefined) await cacheAll(cache, paths, readFile);
}

/** Unregisters this worker and deletes the caches of all languages. Open pages use the worker until they are left. */
async function switchOff(): Promise<void> {
  await scope.registration.unregister();
  const siteCaches = findSiteCaches(await caches.keys(), offlineConfig);
  await Promise.all(siteCaches.map((name) => caches.delete(name)));
}

/**
 * Returns a page from the network, else its cached copy with the offline notice, else the fallback page with the notice and links
 * to cached pages only.
 *
 * @throws the network's error if the fallback page isn't cached either
 */
async function answerPage(event: FetchEvent, path: string): Promise<Response> {
  try {
    return await answerFile(event, path, fetchPage(event.request), (cachedPage) =>
      rewriteResponse(cachedPage, showOfflineNotice),
    );
  } catch (error) {
    const cache = await openCurrentCache();
    const fallback = await cache?.match(offlineConfig.fallback);
    if (cache === undefined || fallback === undefined) throw error;
    const cachedPaths = await listCachedPaths(cache);
    return rewriteResponse(fallback, (html) => showOfflineNotice(removeUncachedLinks(html, cachedPaths)));
  }
}

/**
 * Returns the network's response, of any status, and updates the cache with it. If the network fails, or has not answered within
 * `networkTimeoutMilliseconds` (5 s), returns the cached copy. Without a copy, waits for the network.
 *
 * @param fetched response of the network
 * @param prepareCopy changes the cached copy before it is returned
 * @throws the network's error if there is no copy
 */
async function answerFile(
  event: FetchEvent,
  path: string,
  fetched = fetch(event.request),
  prepareCopy: (cachedResponse: Response) => Response | Promise<Response> = (cachedResponse) => cachedResponse,
): Promise<Response> {
  event.waitUntil(fetched.then((response) => updateCache(path, response.clone())).catch(() => undefined));
  const timeout = new Promise<undefined>((resolve) => setTimeout(resolve, networkTimeoutMilliseconds));
  const responseInTime = await Promise.race([fetched, timeout]).catch(() => undefined);
  if (responseInTime !== undefined) return responseInTime;
  const cachedResponse = await readCached(await openCurrentCache(), path);
  return cachedResponse === undefined ? fetched : prepareCopy(cachedResponse);
}

/**
 * Returns the cached copy, which can't be out of date, without a request. Without a copy, answers as `answerFile` does, with what
 * `fetchAsset` returns.
 */
async function answerLastingFile(event: FetchEvent, path: string): Promise<Response> {
  const copy = await readCached(await openCurrentCache(), path);
  return copy ?? answerFile(event, path, fetchAsset(event.request, offlineConfig));
}

/**
 * Fetches a page. While the browser says that it is offline, its own HTTP cache is bypassed, since a copy there has no offline
 * notice; the host is asked nevertheless, as it may run on this machine.
 *
 * @throws the network's error (a rejected promise)
 */
function fetchPage(request: Request): Promise<Response> {
  return navigator.onLine ? fetch(request) : fetch(request, { cache: "no-cache" });
}

/** Opens the cache of this edition. Undefined if there is none, which is so once the reader has switched offline reading off. */
async function openCurrentCache(): Promise<Cache | undefined> {
  return (await caches.has(cacheName)) ? caches.open(cacheName) : undefined;
}

/**
 * Updates the copy of a file from a response of the network: stores a cacheable response, and deletes the copy of a file that is
 * gone (404 or 410) unless it is required. Any other response changes nothing, and so does every response without a cache of this
 * edition.
 *
 * After a page is stored, the oldest visited pages beyond `maxVisitedPages` (200) are deleted.
 */
async function updateCache(path: string, response: Response): Promise<void> {
  const cache = await openCurrentCache();
  if (cache === undefined) return;
  const isGone = response.status === 404 || response.status === 410;
  if (isGone && !offlineConfig.required.includes(path)) await cache.delete(path);
  if (!(await isCacheable(path, response, offlineConfig))) return;
  await cache.put(path, response);
  if (!path.endsWith("/")) return;
  for (const page of findSurplusPages(await listCachedPaths(cache), offlineConfig)) await cache.delete(page);
}

/**
 * Caches the configured files that are missing, because an earlier attempt failed or offline reading was switched off; only the
 * required ones if the browser saves data. Failures are ignored.
 */
async function completeCache(): Promise<void> {
  const cache = await caches.open(cacheName);
  const { required, usable } = offlineConfig;
  const configuredPaths = isSavingData() ? required : [...required, ...usable];
  const cachedResponses = await Promise.all(configuredPaths.map((path) => readCached(cache, path)));
  const missingPaths = configuredPaths.filter((_, index) => cachedResponses[index] === undefined);
  await cacheAll(cache, missingPaths, readFile).catch(() => undefined);
}

/** Returns true if the reader has told the browser to save data. False in browsers without that setting. */
function isSavingData(): boolean {
  return (navigator as { connection?: { saveData?: boolean } }).connection?.saveData === true;
}
