import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

/** Answers a request to one address. */
export type Page = (request: IncomingMessage, response: ServerResponse) => void;

/** Web of a test: pages by address. Hosts are names; each request carries its own. */
export interface FixtureWeb {
  readonly port: number;
  /** Pages by address, such as `http://a.example/about`. Any other address is not found. */
  pages: Readonly<Record<string, Page>>;
  /** Addresses that were asked for, in order, robots.txt apart. */
  readonly requests: string[];
  /** Longest that one host was asked more than one thing at a time: 1 if never. */
  maxPerHost: number;
  readonly close: () => Promise<void>;
}

/** Serves a web on loopback: every host of it, since a request names its host. */
export async function serveFixtureWeb(): Promise<FixtureWeb> {
  const open = new Map<string, number>();
  const server = createServer((request, response) => {
    const host = request.headers.host ?? "";
    const address = `http://${host}${request.url ?? ""}`;
    open.set(host, (open.get(host) ?? 0) + 1);
    web.maxPerHost = Math.max(web.maxPerHost, open.get(host) ?? 0);
    response.once("close", () => open.set(host, (open.get(host) ?? 1) - 1));
    if (request.url !== "/robots.txt") web.requests.push(address);
    const page = web.pages[address] ?? web.pages[address.replace("http:", "https:")];
    if (page === undefined) response.writeHead(404).end();
    else page(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const web: FixtureWeb = {
    port: (server.address() as AddressInfo).port,
    pages: {},
    requests: [],
    maxPerHost: 0,
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
  return web;
}

/** Returns a page of HTML, with a status and headers. */
export function html(body: string | Uint8Array, headers: Readonly<Record<string, string>> = {}, status = 200): Page {
  return (_, response) => response.writeHead(status, { "content-type": "text/html", ...headers }).end(body);
}

/** Returns an answer with a status and headers, and nothing else. */
export function answer(status: number, headers: Readonly<Record<string, string>> = {}): Page {
  return (_, response) => response.writeHead(status, headers).end();
}

/** Returns a redirect. */
export function redirect(location: string, status = 301): Page {
  return answer(status, { location });
}
