import {
  cacheName,
  isTypeOf,
  isWholePage,
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
/** How long a network may hang before the copy is shown. */
const millisecondsBeforeCopy = 5000;

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
  if (way === "file") event.respondWith(answer(event, path));
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
  const read = isSparing() ? async (address: string) => (await readKept(older, address)) ?? readOwn(address) : readOwn;
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
    return await answer(event, path, ask(event.request), (kept) => rewritten(kept, withLine));
  } catch (error) {
    const cache = await openOwn();
    const fallback = await cache?.match(keeping.fallback);
    if (cache === undefined || fallback === undefined) throw error;
    const addresses = await addressesIn(cache);
    return rewritten(fallback, (html) => withLine(withoutUnkept(html, addresses)));
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
  const kept = await readKept(await openOwn(), path);
  return kept === undefined ? fetched : show(kept);
}

async function answerLasting(event: FetchAsked, path: string): Promise<Response> {
  return (await readKept(await openOwn(), path)) ?? answer(event, path);
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
  if (!(await isWhole(path, response))) return;
  await cache.put(path, response);
  if (!path.endsWith("/")) return;
  for (const page of surplusPages(await addressesIn(cache), keeping)) await cache.delete(page);
}

/** Keeps what an earlier attempt could not, or what was taken away when this was switched off. */
async function complete(): Promise<void> {
  const cache = await caches.open(own);
  const wanted = isSparing() ? keeping.always : [...keeping.always, ...keeping.usable];
  const kept = await Promise.all(wanted.map((address) => readKept(cache, address)));
  await keepAll(
    cache,
    wanted.filter((_, place) => kept[place] === undefined),
  ).catch(() => undefined);
}

/** Whether the reader asked the browser to spare data. */
function isSparing(): boolean {
  return (navigator as { connection?: { saveData?: boolean } }).connection?.saveData === true;
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
    const known = isLasting(address) ? await readKept(cache, address) : undefined;
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
  if (kept !== undefined && hasOwnType(address, kept)) return kept;
  const response = await fetch(address, lasts ? {} : { cache: "no-cache" });
  if (!(await isWhole(address, response))) throw new Error(`${response.status}: ${address}`);
  return response;
}

/** A copy; one of a wrong type, which was kept before types were looked at, is dropped. */
async function readKept(cache: Cache | undefined, address: string): Promise<Response | undefined> {
  const kept = await cache?.match(address);
  if (kept === undefined || hasOwnType(address, kept)) return kept;
  await cache?.delete(address);
  return undefined;
}

/** Whether an answer can be kept: of the type of its address, and a page to its end. */
async function isWhole(address: string, response: Response): Promise<boolean> {
  const isOwn = response.ok && response.type === "basic" && !response.redirected && hasOwnType(address, response);
  return isOwn && (!address.endsWith("/") || isWholePage(await response.clone().text()));
}

const hasOwnType = (address: string, { headers }: Response) => isTypeOf(address, headers.get("content-type") ?? "");

const isLasting = (address: string) => address.includes("/_astro/");

/** The addresses of a cache, oldest first. */
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
