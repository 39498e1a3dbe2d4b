import { readFile } from "node:fs/promises";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { once } from "node:events";
import type { AddressInfo } from "node:net";
import { extname, join } from "node:path";

const contentTypes: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript",
  ".css": "text/css",
  ".json": "application/json",
  ".svg": "image/svg+xml",
  ".wasm": "application/wasm",
};

/** Responds to a request with a file of a folder (index.html for a path with a slash at its end), or with 404. */
export async function sendFile(folder: string, { url = "" }: IncomingMessage, response: ServerResponse): Promise<void> {
  const path = decodeURIComponent(new URL(url, "http://localhost").pathname).replace(/\/$/, "/index.html");
  const body = await readFile(join(folder, path)).catch(() => undefined);
  response
    .writeHead(body === undefined ? 404 : 200, {
      "content-type": contentTypes[extname(path)] ?? "text/plain",
      // As hosts send what has a hash in its name.
      ...(path.startsWith("/_astro/") && { "cache-control": "max-age=31536000, immutable" }),
    })
    .end(body);
}

/**
 * Serves built sites on localhost, each below its base path.
 *
 * @param sites base path ("" for the root) and folder, the longest base path first
 * @param preferredPort used if it is free, so that the address is the same in each run; else a free port is used
 * @returns `origin`: such as `http://localhost:4601`; `server`: runs until it is closed
 */
export async function serveSites(
  sites: readonly { base: string; folder: string }[],
  preferredPort = 4601,
): Promise<{ origin: string; server: Server }> {
  const server = createServer((request, response) => {
    const site = sites.find(({ base }) => request.url?.startsWith(`${base}/`));
    request.url = request.url?.slice(site?.base.length);
    if (site === undefined) response.writeHead(404).end();
    else void sendFile(site.folder, request, response);
  });
  const port = await listen(server, preferredPort);
  return { origin: `http://localhost:${port}`, server };
}

/** Starts the server on the preferred port and returns the port. If it is in use, prints that and returns a free one. */
async function listen(server: Server, preferredPort: number): Promise<number> {
  const listenOn = async (port: number) => {
    server.listen(port, "localhost");
    await once(server, "listening");
    return (server.address() as AddressInfo).port;
  };
  try {
    return await listenOn(preferredPort);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EADDRINUSE") throw error;
    const port = await listenOn(0);
    console.log(`Port ${preferredPort} is taken, so the sites to test are served on port ${port}.`);
    return port;
  }
}
