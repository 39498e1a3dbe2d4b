import { afterEach, beforeEach, expect, test } from "vitest";
import { hostileAddresses, hostileRedirects } from "../testing/hostile/addresses.ts";
import { hostileRobots } from "../testing/hostile/robots.ts";
import { checkLinks, LinkChecker, type LinkResult } from "./link-checker.ts";
import { faultOf, request } from "./request.ts";
import { TestServer } from "../testing/test-server.ts";

let server: TestServer;
let other: TestServer;
let waits: number[];
let stop: AbortController;
beforeEach(async () => {
  server = await new TestServer().start();
  other = await new TestServer().start();
  waits = [];
  stop = new AbortController();
});
afterEach(async () => {
  stop.abort();
  await Promise.all([server.stop(), other.stop()]);
});

const userAgent = "AntiTraffickingRegisterLinkCheck/1.0 (+https://example.org)";

/** The timeout is longer than a busy machine takes to answer; where nothing answers, a test gives a short one. */
function checkerWith({ allowPrivate = true, delay = 0, timeout = 10_000 } = {}): LinkChecker {
  return new LinkChecker(
    {
      request: (url, maxBytes) => request(url, { maxBytes, userAgent, timeout, allowPrivate, signal: stop.signal }),
      wait: async (seconds) => {
        if (seconds > 0) waits.push(seconds);
        await new Promise((resolve) => setTimeout(resolve, seconds > 0 ? 5 : 0));
      },
    },
    { agent: "AntiTraffickingRegisterLinkCheck", delay },
  );
}

const check = (path: string, timeout?: number) =>
  checkerWith(timeout === undefined ? {} : { timeout }).check(server.origin + path);

test("asks once, and says who asks", async () => {
  server.answer("/a", 200);
  expect(await check("/a")).toEqual({ outcome: "ok", status: 200 });
  expect(server.words).toEqual(["GET /a"]);
  expect(server.asked.every(({ agent }) => agent === userAgent)).toBe(true);
});

test.each([
  { status: 404, outcome: "not-found" },
  { status: 410, outcome: "not-found" },
  { status: 403, outcome: "refused" },
  { status: 401, outcome: "refused" },
  { status: 451, outcome: "refused" },
  { status: 500, outcome: "server-error" },
  { status: 204, outcome: "ok" },
])("$status is $outcome, and not tried again", async ({ status, outcome }) => {
  server.answer("/a", status);
  expect(await check("/a")).toEqual({ outcome, status });
  expect(server.words).toEqual(["GET /a"]);
});

test("no answer in time, and a connection that breaks", async () => {
  server.answers["/slow"] = () => undefined;
  server.answers["/drip"] = (_, response) => response.socket?.write("HTTP/1.1 200 OK\r\nx");
  server.answers["/reset"] = (_, response) => response.socket?.destroy();
  server.answers["/noise"] = (_, response) => response.socket?.end("no HTTP at all\r\n\r\n");
  expect((await check("/slow", 80))?.outcome).toBe("timeout");
  expect((await check("/drip", 80))?.outcome).toBe("timeout");
  expect((await check("/reset"))?.outcome).toBe("no-answer");
  expect((await check("/noise"))?.outcome).toBe("no-answer");
});

test("a host that is not there is asked no further", async () => {
  const { origin } = other;
  await other.stop();
  other = await new TestServer().start();
  expect(await checkerWith().check(`${origin}/a`)).toEqual({ outcome: "no-answer" });
});

test("redirects are followed, across hosts, and reported with their end", async () => {
  server.answer("/a", 301, { location: "/b" });
  server.answer("/b", 302, { location: `${other.origin}/c#part` });
  other.answer("/c", 200);
  expect(await check("/a#x")).toEqual({ outcome: "redirected", status: 200, to: `${other.origin}/c` });
  other.answer("/c", 404);
  expect(await check("/a")).toEqual({ outcome: "not-found", status: 404, to: `${other.origin}/c` });
  expect(other.asked[0]?.path).toBe("/robots.txt");
});

test.each(hostileRedirects)("a redirect to $name is $outcome", async ({ location, outcome }) => {
  server.answer("/a", 302, { location });
  expect((await check("/a"))?.outcome).toBe(outcome);
  expect(server.words.every((words) => words === "GET /a")).toBe(true);
});

test.each(hostileRobots)("$name in robots.txt, and a long redirect, hold nobody up", async ({ input }) => {
  server.answer("/robots.txt", 200, {}, input);
  server.answer("/c", 302, { location: `/b${"a".repeat(60_000)}` });
  const start = performance.now();
  expect((await check("/c"))?.outcome).toBe("too-long");
  expect(performance.now() - start).toBeLessThan(1_000);
});

test("no body is taken, and robots.txt is read up to a limit", async () => {
  server.endless("/a");
  expect((await check("/a"))?.outcome).toBe("ok");
  expect(server.sent).toBeLessThan(4_000_000);
  other.endless("/robots.txt");
  other.answer("/a", 200);
  expect((await checkerWith().check(`${other.origin}/a`))?.outcome).toBe("ok");
  expect(other.sent).toBeLessThan(8_000_000);
});

test("robots.txt is asked once a host, and respected, by name and by star", async () => {
  const rules = "User-agent: AntiTraffickingRegisterLinkCheck\nDisallow: /private\n\nUser-agent: *\nDisallow: /";
  server.answer("/robots.txt", 200, {}, rules);
  other.answer("/robots.txt", 200, {}, "User-agent: *\nDisallow: /");
  server.answer("/a", 200);
  const checker = checkerWith();
  expect(await checker.check(`${server.origin}/private/x`)).toEqual({ outcome: "disallowed" });
  expect(await checker.check(`${server.origin}/a`)).toEqual({ outcome: "ok", status: 200 });
  expect(await checker.check(`${other.origin}/a`)).toEqual({ outcome: "disallowed" });
  expect(server.asked.filter(({ path }) => path === "/robots.txt")).toHaveLength(1);
  expect(other.words).toEqual([]);
});

test("a redirect into what robots.txt disallows is not followed", async () => {
  server.answer("/a", 301, { location: `${other.origin}/private` });
  other.answer("/robots.txt", 200, {}, "User-agent: *\nDisallow: /private");
  expect(await check("/a")).toEqual({ outcome: "disallowed", to: `${other.origin}/private` });
  expect(other.words).toEqual([]);
});

test.each([500, 503, 429])("a site whose robots.txt is answered with %i is left alone", async (status) => {
  server.answer("/robots.txt", status);
  server.answer("/a", 200);
  expect(await check("/a")).toEqual({ outcome: "disallowed" });
});

test("one request at a time goes to a host, with its pause after it; crawl-delay lengthens it", async () => {
  server.answer("/robots.txt", 200, {}, "User-agent: *\nCrawl-delay: 7");
  for (const path of ["/a", "/b", "/c"]) server.answer(path, 200);
  const checker = checkerWith({ delay: 2 });
  await Promise.all(["/a", "/b", "/c"].map((path) => checker.check(server.origin + path)));
  expect(server.words.toSorted()).toEqual(["GET /a", "GET /b", "GET /c"]);
  expect(waits.slice(0, 3)).toEqual([2, 7, 7]);
  const times = server.asked.map(({ at }) => at);
  expect(times.slice(1).every((at, index) => at - (times[index] ?? 0) >= 3)).toBe(true);
});

test("a host that asks for rest gets it, and its addresses are left for another run", async () => {
  server.answer("/a", 429, { "retry-after": "60" });
  for (const path of ["/b", "/c"]) server.answer(path, 200);
  other.answer("/d", 200);
  const plan = new Map([
    ["one", ["/a", "/b", "/c"].map((path) => server.origin + path)],
    ["two", [`${other.origin}/d`]],
  ]);
  const results = new Map<string, LinkResult>();
  const onResult = (url: string, result: LinkResult) => void results.set(url, result);
  const left = await checkLinks(plan, checkerWith(), { hosts: 2, signal: stop.signal, onResult });
  expect([...results.keys()]).toEqual([`${other.origin}/d`]);
  expect(left).toBe(3);
  expect(server.words).toEqual(["GET /a"]);
});

test("an abort ends the run, and reports nothing that is under way", async () => {
  server.answer("/a", 200);
  server.answers["/slow"] = () => stop.abort();
  const plan = new Map([["one", ["/a", "/slow", "/b"].map((path) => server.origin + path)]]);
  const results: string[] = [];
  const onResult = (url: string) => void results.push(url);
  expect(await checkLinks(plan, checkerWith(), { hosts: 1, signal: stop.signal, onResult })).toBe(2);
  expect(results).toEqual([`${server.origin}/a`]);
});

test.each(hostileAddresses)("$name is not asked: $input", async ({ input, outcome }) => {
  const url = new URL(input);
  // Those of this machine would reach the server.
  if (url.port === "" && url.protocol === "http:") url.port = new URL(server.origin).port;
  const result = await checkerWith({ allowPrivate: false }).check(url.href);
  expect(result).toEqual({ outcome });
  expect(server.asked).toEqual([]);
});

test.each([
  { code: "ENOTFOUND", fault: "unknown-host" },
  { code: "EAI_AGAIN", fault: "no-answer" },
  { code: "CERT_HAS_EXPIRED", fault: "bad-certificate" },
  { code: "DEPTH_ZERO_SELF_SIGNED_CERT", fault: "bad-certificate" },
  { code: "ERR_TLS_CERT_ALTNAME_INVALID", fault: "bad-certificate" },
  { code: "UNABLE_TO_VERIFY_LEAF_SIGNATURE", fault: "bad-certificate" },
  { code: "ECONNREFUSED", fault: "no-answer" },
  { code: "ETIMEDOUT", fault: "timeout" },
])("$code is $fault", ({ code, fault }) => {
  expect(faultOf(Object.assign(new Error("x"), { code }))).toBe(fault);
});
