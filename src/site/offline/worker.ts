import {
  cacheName,
  missingOf,
  mostCarried,
  neededBy,
  olderCaches,
  siteCaches,
  surplusPages,
  visitedPages,
  wayOf,
  withLine,
  withoutUnkept,
  type Keeping,
} from "../../core/offline/offline.ts";

/*
 * The service worker of a language: it keeps pages and what they need, and answers with them where there is no network. The
 * file that the browser registers, `/offline.js`, tells it what to keep and imports it.
 */

/** What a service worker has beside what every page has. */
interface WorkerScope {
  readonly keeping: Keeping;
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
const own = cacheName(keeping);

scope.addEventListener("install", (event) => event.waitUntil(install()));
scope.addEventListener("activate", (event) => event.waitUntil(activate()));
scope.addEventListener("message", (event) => event.waitUntil(event.data ? switchOff() : complete()));
scope.addEventListener("fetch", (event) => {
  const { request } = event;
  const { origin, pathname: path } = new URL(request.url);
  const { method, destination } = request;
  const way = wayOf(
    { method, origin, path, destination, isPart: request.headers.has("range") },
    location.origin,
    keeping,
  );
  if (way === "page") event.respondWith(answerPage(event, path));
  if (way === "file") event.respondWith(answerFile(event, path));
  if (way === "lasting") event.respondWith(answerLasting(event, path));
});

/** An edition takes the place of another once it is whole; the first is of use before that. */
async function install(): Promise<void> {
  const cache = await caches.open(own);
  await keepAll(cache, keeping.always);
  const older = olderCaches(await caches.keys(), keeping);
  const usable = isSparing() ? undefined : keepAll(cache, keeping.usable);
  if (older.length > 0) await usable;
  else await usable?.catch(() => undefined);
  for (const name of older) await carryOver(cache, await caches.open(name));
  await scope.skipWaiting();
}

/** Keeps the newest of what was visited in the edition before: of this edition, or as it was where the reader spares data. */
async function carryOver(cache: Cache, older: Cache): Promise<void> {
  const pages = visitedPages(await addressesIn(older), keeping).slice(-mostCarried);
  const read = isSparing() ? (address: string) => readKept(older, address) : readOwn;
  for (const page of pages) await keepAll(cache, [page], read).catch(() => undefined);
}

async function activate(): Promise<void> {
  const names = olderCaches(await caches.keys(), keeping);
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
  if (cache !== undefined) await keepAll(cache, paths);
}

/** Takes away what is kept in every language, and this worker. The pages that it answers for still ask it until they are left. */
async function switchOff(): Promise<void> {
  await scope.registration.unregister();
  const names = siteCaches(await caches.keys(), keeping);
  await Promise.all(names.map((name) => caches.delete(name)));
}

async function answerPage(event: FetchAsked, path: string): Promise<Response> {
  try {
    const response = await ask(event.request);
    event.waitUntil(remember(path, response.clone()).catch(() => undefined));
    return response;
  } catch (error) {
    const cache = await openOwn();
    const kept = await cache?.match(path);
    if (kept !== undefined) return rewritten(kept, withLine);
    const fallback = await cache?.match(keeping.fallback);
    if (cache === undefined || fallback === undefined) throw error;
    const addresses = await addressesIn(cache);
    return rewritten(fallback, (html) => withLine(withoutUnkept(html, addresses)));
  }
}

async function answerFile(event: FetchAsked, path: string): Promise<Response> {
  try {
    const response = await fetch(event.request);
    event.waitUntil(remember(path, response.clone()).catch(() => undefined));
    return response;
  } catch (error) {
    const kept = await (await openOwn())?.match(path);
    if (kept === undefined) throw error;
    return kept;
  }
}

async function answerLasting(event: FetchAsked, path: string): Promise<Response> {
  const kept = await (await openOwn())?.match(path);
  return kept ?? answerFile(event, path);
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
  if (response.status === 404 || response.status === 410) await cache.delete(path);
  if (!isWhole(response)) return;
  await cache.put(path, response);
  if (!path.endsWith("/")) return;
  for (const page of surplusPages(await addressesIn(cache), keeping)) await cache.delete(page);
}

/** Keeps what an earlier attempt could not, or what was taken away when this was switched off. */
async function complete(): Promise<void> {
  const cache = await caches.open(own);
  const wanted = isSparing() ? keeping.always : [...keeping.always, ...keeping.usable];
  await keepAll(cache, missingOf(await addressesIn(cache), wanted)).catch(() => undefined);
}

/**
 * Keeps files and what they need.
 *
 * @throws what was against one of them, when the others are kept
 */
async function keepAll(cache: Cache, addresses: readonly string[], read = readOwn): Promise<void> {
  const begun = new Set<string>();
  const keep = async (address: string): Promise<void> => {
    if (begun.has(address)) return;
    begun.add(address);
    const known = isLasting(address) ? await cache.match(address) : undefined;
    const response = known ?? (await read(address));
    const text = /(?:\/|\.css|\.js)$/.test(address) ? await response.clone().text() : "";
    await settle(neededBy(address, text).map(keep));
    // After what it needs, so that what is kept can be shown.
    if (known === undefined) await cache.put(address, response);
  };
  await settle(addresses.map(keep));
}

async function settle(tasks: readonly Promise<void>[]): Promise<void> {
  for (const result of await Promise.allSettled(tasks)) if (result.status === "rejected") throw result.reason;
}

/** A lasting file as any cache has it, else from the network; other files may have changed, so that the host is asked. */
async function readOwn(address: string): Promise<Response> {
  const lasts = isLasting(address);
  const kept = lasts ? await caches.match(address) : undefined;
  const response = kept ?? (await fetch(address, lasts ? {} : { cache: "no-cache" }));
  if (!isWhole(response)) throw new Error(`${response.status}: ${address}`);
  return response;
}

async function readKept(cache: Cache, address: string): Promise<Response> {
  const kept = await cache.match(address);
  if (kept === undefined) throw new Error(`not kept: ${address}`);
  return kept;
}

const isWhole = (response: Response) => response.ok && response.type === "basic" && !response.redirected;

const isLasting = (address: string) => address.includes("/_astro/");

/** Whether the reader asked the browser to spare data. */
function isSparing(): boolean {
  return (navigator as { connection?: { saveData?: boolean } }).connection?.saveData === true;
}

/** Oldest first. */
async function addressesIn(cache: Cache): Promise<string[]> {
  return (await cache.keys()).map(({ url }) => new URL(url).pathname);
}

/** A kept page, changed; with the headers by which its host protects it. */
async function rewritten(kept: Response, change: (html: string) => string): Promise<Response> {
  const headers = new Headers(kept.headers);
  headers.delete("content-encoding");
  headers.delete("content-length");
  return new Response(change(await kept.text()), { headers });
}
