import { lookup } from "node:dns/promises";
import { BlockList, isIP, type LookupFunction } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";
import robotsParser, { type Robot } from "robots-parser";
import { Agent, buildConnector, fetch, type Response } from "undici";
import { isWebAddress } from "../dataset/web-host.ts";
import type { PageAnswer, PageOutcome } from "../core/review/watch-state.ts";
import { findErrorCode } from "./command-files.ts";

const maxRedirects = 5;
const maxBytes = 2_000_000;
const maxCrawlDelayInSeconds = 30;
/** A host that asks for a longer wait (Retry-After) gets no further request in this run. */
const maxRetryInSeconds = 30;
/** Maximum length of an address that is stored. */
const maxAddressLength = 2000;

/** Response to a request, with its body where that is a page of text. */
export interface WebAnswer extends PageAnswer {
  /** Address that answered, after redirects. */
  readonly url: string;
  /** Undefined without an answer, if the server says "not changed", and of what is no page or is too large. */
  readonly body?: Uint8Array | undefined;
  readonly contentType: string;
  readonly isUnchanged: boolean;
}

/** Options of a client. */
export interface WebOptions {
  /** Sent with each request, and looked up in robots.txt: `Name/1.0 (+https://…)`. */
  readonly userAgent: string;
  /** Pause between two requests to a host. Default: 2 s. */
  readonly pauseInMs?: number | undefined;
  /** Limit of a request, its body included. Default: 20 s. */
  readonly timeoutInMs?: number | undefined;
  /** For tests: connects every request to this port of 127.0.0.1, after the host's addresses have been checked. */
  readonly loopback?: { readonly port: number; readonly resolve: (host: string) => readonly string[] } | undefined;
}

/** Client for the public web that asks one host one thing at a time. */
export interface WebClient {
  /**
   * Asks for an address, with `before` only if it changed since. Undefined if its host gets no further request in this run.
   * Never rejects.
   */
  readonly visit: (url: string, before?: Pick<PageAnswer, "etag" | "modified">) => Promise<WebAnswer | undefined>;
  /** Returns the number of requests so far, those for robots.txt and after redirects included. */
  readonly countRequests: () => number;
  readonly close: () => Promise<void>;
}

/** Turn of a host: its last request, and what it asked for. */
interface HostTurn {
  last: Promise<unknown>;
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
  const resolve =
    loopback?.resolve ?? (async (host: string) => (await lookup(host, { all: true })).map(({ address }) => address));
  const dispatcher = new Agent({ connect: createConnector(resolve, loopback?.port), pipelining: 1, connections: 1 });
  const turns = new Map<string, HostTurn>();
  const robots = new Map<string, Promise<Robot>>();
  let requests = 0;

  const turnOf = (url: string): HostTurn => {
    const { hostname } = new URL(url);
    const turn = turns.get(hostname) ?? { last: Promise.resolve(), pauseInMs, isClosed: false };
    turns.set(hostname, turn);
    return turn;
  };

  /** Sends a request in the turn of its host, once more if the host asks for a short wait. Redirects are not followed. */
  const request = (
    url: string,
    headers: Readonly<Record<string, string>> = {},
  ): Promise<WebAnswer & { location?: string | undefined }> => {
    checkAddress(url, loopback !== undefined);
    const turn = turnOf(url);
    const send = async () => {
      for (let isSecond = false; ; isSecond = true) {
        requests++;
        const response = await fetch(url, {
          dispatcher,
          redirect: "manual",
          headers: { "user-agent": userAgent, accept: "text/html,application/pdf;q=0.9,text/plain;q=0.8", ...headers },
          signal: AbortSignal.timeout(timeoutInMs),
        });
        const waitInSeconds = parseRetryAfter(response);
        if (waitInSeconds === undefined || isSecond) return await toAnswer(url, response);
        await response.body?.cancel();
        if (waitInSeconds > maxRetryInSeconds) {
          turn.isClosed = true;
          return await toAnswer(url, response);
        }
        await sleep(waitInSeconds * 1000);
      }
    };
    const answer = turn.last.then(send);
    turn.last = answer.catch(() => undefined).then(() => sleep(turn.pauseInMs));
    return answer;
  };

  /** Follows redirects, each of which `isAllowed` must allow. Returns the last answer. */
  const follow = async (
    start: string,
    headers: Readonly<Record<string, string>>,
    isAllowed: (url: string) => Promise<boolean>,
  ): Promise<WebAnswer> => {
    let url = start;
    for (let hop = 0; hop <= maxRedirects; hop++) {
      checkAddress(url, loopback !== undefined);
      if (!(await isAllowed(url))) return { ...emptyAnswer, url, outcome: "robots" };
      const { location, ...answer } = await request(url, headers);
      if (location === undefined) return answer;
      if (!URL.canParse(location, url)) throw new VisitFault("no-answer");
      url = new URL(location, url).href;
    }
    throw new VisitFault("too-many-redirects");
  };

  /** Reads the robots.txt of an address' host, once a run. A host without one allows everything. */
  const readRobots = (url: string): Promise<Robot> => {
    const { origin } = new URL(url);
    const reading =
      robots.get(origin) ??
      follow(`${origin}/robots.txt`, {}, () => Promise.resolve(true)).then(({ outcome, status = 0, body }) => {
        if (status >= 500 || status === 429) throw new VisitFault(outcome);
        const rules = robotsParser(`${origin}/robots.txt`, status < 300 ? new TextDecoder().decode(body) : "");
        const delay = Math.min(rules.getCrawlDelay(userAgent) ?? 0, maxCrawlDelayInSeconds) * 1000;
        const turn = turnOf(url);
        if (pauseInMs > 0) turn.pauseInMs = Math.max(turn.pauseInMs, delay);
        return rules;
      });
    robots.set(origin, reading);
    return reading;
  };

  return {
    countRequests: () => requests,
    close: () => dispatcher.destroy(),
    visit: async (url, { etag, modified } = {}) => {
      try {
        if (isWebAddress(url) && turnOf(url).isClosed) return undefined;
        const headers = {
          ...(etag !== undefined && { "if-none-match": etag }),
          ...(modified !== undefined && { "if-modified-since": modified }),
        };
        const answer = await follow(
          url,
          headers,
          async (address) => (await readRobots(address)).isAllowed(address, userAgent) !== false,
        );
        const isMoved = answer.url !== url && normalize(answer.url) !== normalize(url);
        if (!isMoved || answer.url.length > maxAddressLength) return answer;
        return { ...answer, to: answer.url, outcome: answer.outcome === "ok" ? "redirected" : answer.outcome };
      } catch (error) {
        return { ...emptyAnswer, url, outcome: classifyError(error) };
      }
    },
  };
}

const emptyAnswer = { contentType: "", isUnchanged: false } as const;
const normalize = (url: string) => new URL(url).href.replace(/#.*$/, "");

/** Converts a response to an answer, with the body of a page. @throws {Error} (rejects) if the body breaks off */
async function toAnswer(url: string, response: Response): Promise<WebAnswer & { location?: string | undefined }> {
  const { status, headers } = response;
  const location = status > 300 && status < 309 && status !== 304 ? (headers.get("location") ?? undefined) : undefined;
  const contentType = headers.get("content-type") ?? "";
  const isPage =
    status === 200 &&
    (contentType === "" || /^(text\/(html|plain)|application\/(xhtml\+xml|pdf|json))\b/i.test(contentType));
  const body = isPage && !response.bodyUsed ? await readBody(response) : undefined;
  if (!isPage) await response.body?.cancel().catch(() => undefined);
  const etag = headers.get("etag") ?? "";
  const modified = headers.get("last-modified") ?? "";
  return {
    url,
    location,
    outcome: isPage && body === undefined ? "unreadable" : classifyStatus(status, isPage),
    status,
    body,
    contentType,
    isUnchanged: status === 304,
    etag: /^(W\/)?"[!#-~]{0,100}"$/.test(etag) ? etag : undefined,
    modified: /^[A-Z][a-z]{2}, \d{2} [A-Z][a-z]{2} \d{4} \d{2}:\d{2}:\d{2} GMT$/.test(modified) ? modified : undefined,
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
function classifyStatus(status: number, isPage: boolean): PageOutcome {
  if (status === 404 || status === 410) return "not-found";
  if (status >= 500) return "server-error";
  if (status >= 400) return "refused";
  if (status === 304) return "ok";
  if (status >= 300) return "no-answer";
  return isPage ? "ok" : "unreadable";
}

/** Returns the seconds of the header Retry-After of a 429 or 503. Undefined without one; a date is more than any wait. */
function parseRetryAfter({ status, headers }: Response): number | undefined {
  const retryAfter = headers.get("retry-after");
  if (retryAfter === null || (status !== 429 && status !== 503)) return undefined;
  return /^\d{1,6}$/.test(retryAfter) ? Number(retryAfter) : Infinity;
}

/** Classifies the error of a request, by its own code or that of its cause. */
function classifyError(error: unknown): PageOutcome {
  if (!(error instanceof Error)) return "no-answer";
  if (error instanceof VisitFault) return error.outcome;
  if (error.name === "TimeoutError") return "timeout";
  const code = findErrorCode(error) ?? "";
  if (/TIMEOUT/.test(code)) return "timeout";
  if (/^(ENOTFOUND|EAI_)/.test(code)) return "unknown-host";
  if (/CERT|TLS|SSL|UNABLE_TO|SIGNED/.test(code)) return "bad-certificate";
  return error.cause === undefined ? "no-answer" : classifyError(error.cause);
}

/** Addresses of no public host. @see https://www.iana.org/assignments/iana-ipv4-special-registry/ and iana-ipv6-special-registry */
const privateAddresses = new BlockList();
for (const range of [
  ...["0.0.0.0/8", "10.0.0.0/8", "100.64.0.0/10", "127.0.0.0/8", "169.254.0.0/16", "172.16.0.0/12", "192.0.0.0/24"],
  ...["192.0.2.0/24", "192.88.99.0/24", "192.168.0.0/16", "198.18.0.0/15", "198.51.100.0/24", "203.0.113.0/24"],
  ...["224.0.0.0/3"],
]) {
  const [network = "", prefix] = range.split("/");
  privateAddresses.addSubnet(network, Number(prefix), "ipv4");
}
/** Of IPv6 only what the registries give to hosts (2000::/3) is public, without what stands for another address in it. */
const publicIpv6 = new BlockList();
publicIpv6.addSubnet("2000::", 3, "ipv6");
for (const [network, prefix] of [
  ["2001::", 23],
  ["2001:db8::", 32],
  ["2002::", 16],
  ["3fff::", 20],
] as const)
  privateAddresses.addSubnet(network, prefix, "ipv6");

/** Returns true if an IP address is one of the public internet. False for any other text. */
export function isPublicAddress(address: string): boolean {
  const family = isIP(address);
  if (family === 4) return !privateAddresses.check(address, "ipv4");
  return family === 6 && publicIpv6.check(address, "ipv6") && !privateAddresses.check(address, "ipv6");
}

/** Checks what an address says before any name is resolved. @throws {VisitFault} `not-public` */
function checkAddress(address: string, isAnyPort: boolean): void {
  const { hostname, port } = isWebAddress(address) ? new URL(address) : { hostname: "", port: "" };
  const host = hostname.replace(/^\[|\]$/g, "");
  if (host === "" || (isIP(host) !== 0 && !isPublicAddress(host))) throw new VisitFault("not-public");
  if (port !== "" && !isAnyPort && !/^(80|443)$/.test(port)) throw new VisitFault("not-public");
}

/** Creates a connector that resolves a host and connects to the very addresses that were checked. One private address bars all. */
function createConnector(
  resolve: (host: string) => readonly string[] | Promise<readonly string[]>,
  loopbackPort: number | undefined,
): buildConnector.connector {
  const checkedLookup: LookupFunction = (host, { all }, callback) => {
    void Promise.resolve()
      .then(() => resolve(host))
      .then((addresses) => {
        if (!addresses.every(isPublicAddress)) throw new VisitFault("not-public");
        const found = addresses.map((address) => ({ address, family: isIP(address) }));
        const [first = { address: "", family: 4 }] = found;
        if (all === true) callback(null, found);
        else callback(null, first.address, first.family);
      })
      .catch((error: unknown) => callback(error as Error, ""));
  };
  const connect = buildConnector({ lookup: checkedLookup });
  if (loopbackPort === undefined) return connect;
  const connectToLoopback = buildConnector({});
  return (options, callback) => {
    const target = {
      ...options,
      hostname: "127.0.0.1",
      host: `127.0.0.1:${loopbackPort}`,
      port: String(loopbackPort),
      protocol: "http:",
    };
    checkedLookup(options.hostname, {}, (error) =>
      error ? callback(error, null) : connectToLoopback(target, callback),
    );
  };
}
