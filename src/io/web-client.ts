import { lookup } from "node:dns/promises";
import { BlockList, isIP } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";
import robotsParser, { type Robot } from "robots-parser";
import { Agent, buildConnector, fetch, type Response } from "undici";
import { isWebAddress } from "../dataset/web-host.ts";
import type { PageAnswer, PageOutcome } from "../core/review/watch-state.ts";
import { findErrorCode } from "./command-files.ts";

const maxRedirects = 5;
const maxBytes = 2_000_000;
/** A host that asks for a longer wait (Crawl-delay, Retry-After) gets this pause, or no further request in this run. */
const maxWaitInSeconds = 30;
/** Maximum length of an address that is stored. */
const maxAddressLength = 2000;
const pageTypes = /^(text\/(html|plain)|application\/(xhtml\+xml|pdf|json))\b/i;

/** Response to a request, with its body if that is a page of text. */
export interface WebAnswer extends PageAnswer {
  /** Address that answered, after redirects. */
  readonly url: string;
  /** Undefined without an answer, if the server says "not changed", and of what is no page or is too large. */
  readonly body?: Uint8Array | undefined;
  readonly contentType?: string;
}

/** Options of a client. */
export interface WebOptions {
  /** Sent with each request, and looked up in robots.txt: `Name/1.0 (+https://…)`. */
  readonly userAgent: string;
  /** Pause between two requests to a host. Default: 2 s. */
  readonly pauseInMs?: number | undefined;
  /** Limit of a request, its body included. Default: 20 s. */
  readonly timeoutInMs?: number | undefined;
  /** For tests: connects every request to this port of 127.0.0.1, after the addresses that `resolve` gives have been checked. */
  readonly loopback?: { readonly port: number; readonly resolve: (host: string) => readonly string[] } | undefined;
}

/** Client for the public web that asks one host one thing at a time. */
export interface WebClient {
  /**
   * Asks for an address, with `before` only if it changed since. Undefined if its host gets no further request in this run. Never
   * rejects.
   */
  readonly visit: (url: string, before?: Pick<PageAnswer, "etag" | "modified">) => Promise<WebAnswer | undefined>;
  /** Returns the number of requests so far, those for robots.txt and after redirects included. */
  readonly countRequests: () => number;
  readonly close: () => Promise<void>;
}

/** Turn of a host: settles when its next request may begin. */
interface HostTurn {
  next: Promise<unknown>;
  pauseInMs: number;
  isClosed: boolean;
}

/** Reason for which a request gave no page. */
class VisitFault extends Error {
  readonly outcome: PageOutcome;
  constructor(outcome: PageOutcome) {
    super(outcome);
    this.outcome = outcome;
  }
}

/**
 * Creates a client that reads public pages as a guest: it obeys robots.txt, asks one thing at a time of a host with a pause,
 * follows at most five redirects, reads at most 2 MB and 20 s, and connects only to public addresses, after DNS resolution and
 * at each redirect.
 */
export function createWebClient(options: WebOptions): WebClient {
  const { userAgent, pauseInMs = 2000, timeoutInMs = 20_000, loopback } = options;
  const dispatcher = new Agent({ connect: createConnector(loopback), connections: 1 });
  const turns = new Map<string, HostTurn>();
  const robots = new Map<string, Promise<Robot>>();
  let requests = 0;

  const findTurn = (url: string): HostTurn => {
    const { hostname } = new URL(url);
    const turn = turns.get(hostname) ?? { next: Promise.resolve(), pauseInMs, isClosed: false };
    turns.set(hostname, turn);
    return turn;
  };

  /** Sends a request in the turn of its host. Redirects are not followed. */
  const request = async (url: string, headers: Readonly<Record<string, string>>): Promise<Response> => {
    const { protocol, port } = isWebAddress(url) ? new URL(url) : { protocol: "", port: "" };
    if (protocol === "" || !["", "80", "443"].includes(port)) throw new VisitFault("not-public");
    requests++;
    const response = await fetch(url, {
      dispatcher,
      redirect: "manual",
      headers: { "user-agent": userAgent, accept: "text/html,application/pdf;q=0.9,text/plain;q=0.8", ...headers },
      signal: AbortSignal.timeout(timeoutInMs),
    });
    const turn = findTurn(url);
    const waitInSeconds = parseRetryAfter(response);
    if (waitInSeconds > maxWaitInSeconds) turn.isClosed = true;
    turn.pauseInMs = Math.max(turn.pauseInMs, turn.isClosed ? 0 : waitInSeconds * 1000);
    return response;
  };

  /** Asks for an address, and for those to which it leads, each in the turn of its host and if `isAllowed`. */
  const follow = async (
    start: string,
    headers: Readonly<Record<string, string>>,
    isAllowed: (url: string) => Promise<boolean>,
  ): Promise<WebAnswer> => {
    let url = start;
    for (let hop = 0; hop <= maxRedirects; hop++) {
      if (!isWebAddress(url)) throw new VisitFault("not-public");
      if (!(await isAllowed(url))) return { url, outcome: "robots" };
      const turn = findTurn(url);
      const address = url;
      const answer = turn.next.then(async () => readResponse(address, await request(address, headers)));
      turn.next = answer.catch(() => undefined).then(() => sleep(turn.pauseInMs));
      const { location, ...page } = await answer;
      if (location === undefined) return page;
      if (!URL.canParse(location, url)) throw new VisitFault("no-answer");
      url = new URL(location, url).href;
    }
    throw new VisitFault("too-many-redirects");
  };

  /** Reads the robots.txt of an address' host, once a run. A host without one allows everything; one that fails, nothing. */
  const readRobots = async (url: string): Promise<Robot> => {
    const address = new URL("/robots.txt", url).href;
    const { outcome, status = 0, body } = await follow(address, {}, () => Promise.resolve(true));
    if (status >= 500 || status === 429) throw new VisitFault(outcome);
    const rules = robotsParser(address, status === 200 ? new TextDecoder().decode(body) : "");
    const delay = Math.min(rules.getCrawlDelay(userAgent) ?? 0, maxWaitInSeconds) * 1000;
    const turn = findTurn(url);
    turn.pauseInMs = Math.max(turn.pauseInMs, delay);
    return rules;
  };

  const isAllowed = async (url: string): Promise<boolean> => {
    const { origin } = new URL(url);
    const rules = robots.get(origin) ?? readRobots(url);
    robots.set(origin, rules);
    return (await rules).isAllowed(url, userAgent) !== false;
  };

  return {
    countRequests: () => requests,
    close: () => dispatcher.destroy(),
    visit: async (url, { etag, modified } = {}) => {
      try {
        if (isWebAddress(url) && findTurn(url).isClosed) return undefined;
        const conditions = { "if-none-match": etag ?? "", "if-modified-since": modified ?? "" };
        const headers = Object.fromEntries(Object.entries(conditions).filter(([, value]) => value !== ""));
        const answer = await follow(url, headers, isAllowed);
        const isMoved = answer.url !== new URL(url).href && answer.url.length <= maxAddressLength;
        if (!isMoved) return answer;
        return { ...answer, to: answer.url, outcome: answer.outcome === "ok" ? "redirected" : answer.outcome };
      } catch (error) {
        return { url, outcome: classifyError(error) };
      }
    },
  };
}

/** Reads a response with the body of a page. @throws {Error} (rejects) if the body breaks off */
async function readResponse(url: string, response: Response): Promise<WebAnswer & { location: string | undefined }> {
  const { status, headers } = response;
  const contentType = headers.get("content-type") ?? "text/html";
  const body = status === 200 && pageTypes.test(contentType) ? await readBody(response) : undefined;
  if (body === undefined) await response.body?.cancel().catch(() => undefined);
  const match = (name: string, pattern: RegExp) => pattern.exec(headers.get(name) ?? "")?.[0];
  return {
    url,
    location: [301, 302, 303, 307, 308].includes(status) ? (headers.get("location") ?? undefined) : undefined,
    outcome: classifyStatus(status, body !== undefined),
    status,
    body,
    contentType,
    etag: match("etag", /^(W\/)?"[!#-~]{0,100}"$/),
    modified: match("last-modified", /^[A-Z][a-z]{2}, \d{2} [A-Z][a-z]{2} \d{4} \d{2}:\d{2}:\d{2} GMT$/),
  };
}

/** Reads a body, decompressed. Undefined if it is larger than 2 MB: then the rest is not read. */
async function readBody(response: Response): Promise<Uint8Array | undefined> {
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  for await (const chunk of response.body ?? []) {
    bytes += (chunk as Uint8Array).length;
    if (bytes > maxBytes) return undefined;
    chunks.push(chunk as Uint8Array);
  }
  return Buffer.concat(chunks);
}

/** Classifies a status without redirect: 404 and 410 are `not-found`, others from 400 `refused`, from 500 `server-error`. */
function classifyStatus(status: number, hasBody: boolean): PageOutcome {
  if (status === 404 || status === 410) return "not-found";
  if (status >= 500) return "server-error";
  if (status >= 400) return "refused";
  return hasBody || status === 304 ? "ok" : "unreadable";
}

/** Returns the seconds of the header Retry-After of a 429 or 503, 0 without one. A date is more than any wait. */
function parseRetryAfter({ status, headers }: Response): number {
  const retryAfter = headers.get("retry-after");
  if (retryAfter === null || (status !== 429 && status !== 503)) return 0;
  return /^\d{1,6}$/.test(retryAfter) ? Number(retryAfter) : Infinity;
}

/** Classifies the error of a request, by its own code or that of its cause. */
function classifyError(error: unknown): PageOutcome {
  if (!(error instanceof Error)) return "no-answer";
  if (error instanceof VisitFault) return error.outcome;
  const code = findErrorCode(error) ?? "";
  if (error.name === "TimeoutError" || /TIMEOUT/.test(code)) return "timeout";
  if (/^(ENOTFOUND|EAI_)/.test(code)) return "unknown-host";
  if (/CERT|TLS|SSL|UNABLE_TO|SIGNED/.test(code)) return "bad-certificate";
  return error.cause === undefined ? "no-answer" : classifyError(error.cause);
}

/**
 * Ranges that are not public: all that IANA reserves of IPv4, and of IPv6 all but what it gives to hosts (2000::/3), and in that what
 * stands for another address.
 *
 * @see https://www.iana.org/assignments/iana-ipv4-special-registry/ and iana-ipv6-special-registry
 */
const reservedRanges = [
  "0.0.0.0/8 10.0.0.0/8 100.64.0.0/10 127.0.0.0/8 169.254.0.0/16 172.16.0.0/12 192.0.0.0/24 192.0.2.0/24 192.88.99.0/24",
  "192.168.0.0/16 198.18.0.0/15 198.51.100.0/24 203.0.113.0/24 224.0.0.0/3",
  "::/3 4000::/2 8000::/1 2001::/23 2001:db8::/32 2002::/16 3fff::/20",
].flatMap((ranges) => ranges.split(" "));
/** A list for each family: Node looks for an IPv4 address among those of IPv6 too, where `::/3` has all of them. */
const reserved = { ipv4: new BlockList(), ipv6: new BlockList() };
for (const range of reservedRanges) {
  const [network = "", prefix] = range.split("/");
  const family = isIP(network) === 4 ? "ipv4" : "ipv6";
  reserved[family].addSubnet(network, Number(prefix), family);
}

/** Returns true if an IP address is one of the public internet. False for any other text. */
export function isPublicAddress(address: string): boolean {
  const family = isIP(address) === 4 ? "ipv4" : "ipv6";
  return isIP(address) !== 0 && !reserved[family].check(address, family);
}

/**
 * Creates a connector that resolves a host and connects to the very address that was checked, so that a second answer of DNS can't
 * lead elsewhere. One private address bars the host.
 */
function createConnector(loopback: WebOptions["loopback"]): buildConnector.connector {
  const connect = buildConnector({ allowH2: false });
  const resolve = async (host: string): Promise<readonly string[]> => {
    if (isIP(host) !== 0) return [host];
    if (loopback !== undefined) return loopback.resolve(host);
    return (await lookup(host, { all: true, order: "ipv4first" })).map(({ address }) => address);
  };
  return (options, callback) => {
    resolve(options.hostname.replace(/^\[|\]$/g, ""))
      .then((addresses) => {
        const [address] = addresses;
        if (address === undefined || !addresses.every(isPublicAddress)) throw new VisitFault("not-public");
        if (loopback === undefined) connect({ ...options, hostname: address }, callback);
        else connect({ ...options, protocol: "http:", hostname: "127.0.0.1", port: String(loopback.port) }, callback);
      })
      .catch((error: unknown) => callback(error as Error, null));
  };
}
