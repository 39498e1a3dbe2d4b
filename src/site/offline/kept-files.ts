import { isExpectedType, isCompletePage, findAssets } from "../../core/offline/offline.ts";

/**
 * Keeps files and what they need.
 *
 * @throws what was against one of them, when the others are kept
 */
export async function cacheAll(cache: Cache, addresses: readonly string[], read = fetchAsset): Promise<void> {
  const begun = new Set<string>();
  const keep = async (address: string): Promise<void> => {
    if (begun.has(address)) return;
    begun.add(address);
    const known = isLasting(address) ? await readCached(cache, address) : undefined;
    const response = known ?? (await read(address));
    const text = /(?:\/|\.css|\.js)$/.test(address) ? await response.clone().text() : "";
    await settle(findAssets(address, text).map(keep));
    // After what it needs, so that what is kept can be shown.
    if (known === undefined) await cache.put(address, response);
  };
  await settle(addresses.map(keep));
}

async function settle(tasks: readonly Promise<void>[]): Promise<void> {
  for (const result of await Promise.allSettled(tasks)) if (result.status === "rejected") throw result.reason;
}

/** A lasting file as any cache has it, else from the network; other files may have changed, so that the host is asked. */
export async function fetchAsset(address: string): Promise<Response> {
  const lasts = isLasting(address);
  const kept = lasts ? await caches.match(address) : undefined;
  if (kept !== undefined && hasOwnType(address, kept)) return kept;
  const response = await fetch(address, lasts ? {} : { cache: "no-cache" });
  if (!(await isCacheable(address, response))) throw new Error(`${response.status}: ${address}`);
  return response;
}

/** A copy; one of a wrong type, which was kept before types were looked at, is dropped. */
export async function readCached(cache: Cache | undefined, address: string): Promise<Response | undefined> {
  const kept = await cache?.match(address);
  if (kept === undefined || hasOwnType(address, kept)) return kept;
  await cache?.delete(address);
  return undefined;
}

/** Whether an answer can be kept: of the type of its address, and a page to its end. */
export async function isCacheable(address: string, response: Response): Promise<boolean> {
  const isOwn = response.ok && response.type === "basic" && !response.redirected && hasOwnType(address, response);
  return isOwn && (!address.endsWith("/") || isCompletePage(await response.clone().text()));
}

const hasOwnType = (address: string, { headers }: Response) =>
  isExpectedType(address, headers.get("content-type") ?? "");

const isLasting = (address: string) => address.includes("/_astro/");

/** The addresses of a cache, oldest first. */
export async function listCachedPaths(cache: Cache): Promise<string[]> {
  return (await cache.keys()).map(({ url }) => new URL(url).pathname);
}

/** A kept page, changed; with the headers by which its host protects it. */
export async function rewriteResponse(kept: Response, change: (html: string) => string): Promise<Response> {
  const headers = new Headers(kept.headers);
  headers.delete("content-encoding");
  headers.delete("content-length");
  return new Response(change(await kept.text()), { headers });
}
