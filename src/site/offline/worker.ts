import {
  toCacheName,
  maxCarriedPages,
  findOlderCaches,
  findSiteCaches,
  findSurplusPages,
  findVisitedPages,
  chooseStrategy,
  showOfflineNotice,
  removeUncachedLinks,
  type OfflineConfig,
} from "../../core/offline/offline.ts";
import { listCachedPaths, isCacheable, cacheAll, readCached, fetchAsset, rewriteResponse } from "./kept-files.ts";

/*
 * The service worker of a language: it keeps pages and what they need, and answers with them where there is no network. The
 * file that the browser registers, `/offline.js`, tells it what to keep and imports it.
 */

/** What a service worker has beside what every page has. */
interface WorkerScope {
  readonly keeping: OfflineConfig;
  readonly registration: ServiceWorkerRegistration;
  readonly clients: {
    claim(): Promise<void>;
    matchAll(options: object): Promise<readonly { readonly url: string }[]>;
  };
  skipWaiting(): Promise<void>;
  addEventListener(type: "install" | "activate", listen: (event: Lasting) => void): void;
  addEventListener(type: "fetch", listen: (event: FetchAsked) => void): void;
  addEventListener(type: "message", listen: (event: Told) => void): void;
}
interface Lasting {
  /** The browser lets the worker go on until then. */
  waitUntil(done: Promise<unknown>): void;
}
interface Told extends Lasting {
  /** What the reader chose: "off", else "". */
  readonly data: unknown;
}
interface FetchAsked extends Lasting {
  readonly request: Request;
  respondWith(response: Promise<Response>): void;
}

const scope = self as unknown as WorkerScope;
const { keeping } = scope;
const own = toCacheName(keeping);
/** How long a network may hang before the copy is shown. */
const millisecondsBeforeCopy = 5000;

scope.addEventListener("install", (event) => event.waitUntil(install()));
scope.addEventListener("activate", (event) => event.waitUntil(activate()));
scope.addEventListener("message", (event) => event.waitUntil(event.data ? switchOff() : complete()));
scope.addEventListener("fetch", (event) => {
  const { request } = event;
  const { origin, pathname: path } = new URL(request.url);
  const { method, destination } = request;
  const way = chooseStrategy(
    { method, origin, path, destination, isPart: request.headers.has("range") },
    location.origin,
    keeping,
  );
  if (way === "page") event.respondWith(answerPage(event, path));
  if (way === "file") event.respondWith(answer(event, path));
  if (way === "lasting") event.respondWith(answerLasting(event, path));
});

/** An edition takes the place of another once it is whole; the first is of use before that. */
async function install(): Promise<void> {
  const cache = await caches.open(own);
  await cacheAll(cache, keeping.always);
  const older = findOlderCaches(await caches.keys(), keeping);
  const usable = isSparing() ? undefined : cacheAll(cache, keeping.usable);
  if (older.length > 0) await usable;
  else await usable?.catch(() => undefined);
  for (const name of older) await carryOver(cache, await caches.open(name));
  await scope.skipWaiting();
}

/** Keeps the newest of what was visited in the edition before: of this edition, or as it was where the reader spares data. */
async function carryOver(cache: Cache, older: Cache): Promise<void> {
  const pages = findVisitedPages(await listCachedPaths(older), keeping).slice(-maxCarriedPages);
  const read = isSparing()
    ? async (address: string) => (await readCached(older, address)) ?? fetchAsset(address)
    : fetchAsset;
  for (const page of pages) await cacheAll(cache, [page], read).catch(() => undefined);
}

async function activate(): Promise<void> {
  const names = findOlderCaches(await caches.keys(), keeping);
  await Promise.all(names.map((name) => caches.delete(name)));
  await scope.clients.claim();
  // Pages wait for what is awaited here.
  void keepOpen().catch(() => undefined);
}

/** Keeps the pages that are open: they were loaded before this worker was there. */
async function keepOpen(): Promise<void> {
  const cache = await openOwn();
  const open = await scope.clients.matchAll({ type: "window" });
  const paths = open.map(({ url }) => new URL(url).pathname).filter((path) => path.endsWith("/"));
  if (cache !== undefined) await cacheAll(cache, paths);
}

/** Takes away what is kept in every language, and this worker. The pages that it answers for still ask it until they are left. */
async function switchOff(): Promise<void> {
  await scope.registration.unregister();
  const names = findSiteCaches(await caches.keys(), keeping);
  await Promise.all(names.map((name) => caches.delete(name)));
}

async function answerPage(event: FetchAsked, path: string): Promise<Response> {
  try {
    return await answer(event, path, ask(event.request), (kept) => rewriteResponse(kept, showOfflineNotice));
  } catch (error) {
    const cache = await openOwn();
    const fallback = await cache?.match(keeping.fallback);
    if (cache === undefined || fallback === undefined) throw error;
    const addresses = await listCachedPaths(cache);
    return rewriteResponse(fallback, (html) => showOfflineNotice(removeUncachedLinks(html, addresses)));
  }
}

/** What the network answers, which is kept, else the copy: at once where the network fails, later where it hangs. */
async function answer(
  event: FetchAsked,
  path: string,
  fetched = fetch(event.request),
  show: (kept: Response) => Response | Promise<Response> = (kept) => kept,
): Promise<Response> {
  event.waitUntil(fetched.then((response) => remember(path, response.clone())).catch(() => undefined));
  const late = new Promise<undefined>((resolve) => setTimeout(resolve, millisecondsBeforeCopy));
  const inTime = await Promise.race([fetched, late]).catch(() => undefined);
  if (inTime !== undefined) return inTime;
  const kept = await readCached(await openOwn(), path);
  return kept === undefined ? fetched : show(kept);
}

async function answerLasting(event: FetchAsked, path: string): Promise<Response> {
  return (await readCached(await openOwn(), path)) ?? answer(event, path);
}

/** Without a network the browser's own cache doesn't answer: the page would not say how old it is. A host may be on this machine. */
function ask(request: Request): Promise<Response> {
  return navigator.onLine ? fetch(request) : fetch(request, { cache: "no-cache" });
}

/** The cache of this edition; nothing once it was switched off. */
async function openOwn(): Promise<Cache | undefined> {
  return (await caches.has(own)) ? caches.open(own) : undefined;
}

/** Keeps what the network answered, or forgets what is there no more. */
async function remember(path: string, response: Response): Promise<void> {
  const cache = await openOwn();
  if (cache === undefined) return;
  const isGone = response.status === 404 || response.status === 410;
  if (isGone && !keeping.always.includes(path)) await cache.delete(path);
  if (!(await isCacheable(path, response))) return;
  await cache.put(path, response);
  if (!path.endsWith("/")) return;
  for (const page of findSurplusPages(await listCachedPaths(cache), keeping)) await cache.delete(page);
}

/** Keeps what an earlier attempt could not, or what was taken away when this was switched off. */
async function complete(): Promise<void> {
  const cache = await caches.open(own);
  const wanted = isSparing() ? keeping.always : [...keeping.always, ...keeping.usable];
  const kept = await Promise.all(wanted.map((address) => readCached(cache, address)));
  await cacheAll(
    cache,
    wanted.filter((_, place) => kept[place] === undefined),
  ).catch(() => undefined);
}

/** Whether the reader asked the browser to spare data. */
function isSparing(): boolean {
  return (navigator as { connection?: { saveData?: boolean } }).connection?.saveData === true;
}
