import { existsSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from "vitest";
import { formatWatchedListing } from "../src/core/review/format-watch.ts";
import type { PageRecord, WatchState } from "../src/core/review/watch-state.ts";
import { parseDataset } from "../src/dataset/parse-dataset.ts";
import { readDataset } from "../src/io/read-dataset.ts";
import { createWebClient, isPublicAddress } from "../src/io/web-client.ts";
import { formatSighting } from "../src/site/listing/sighting.ts";
import { answer, html, redirect, serveFixtureWeb, type FixtureWeb, type Page } from "../src/testing/fixture-web.ts";
import { callCommand, type Answer } from "./command-fixture.ts";
import { DatasetFolder } from "./git-fixture.ts";
import { watch } from "./watch.ts";

let web: FixtureWeb;
let folder: DatasetFolder;
beforeAll(async () => {
  web = await serveFixtureWeb();
});
afterAll(() => web.close());
beforeEach(() => {
  folder = new DatasetFolder();
  web.pages = {};
  web.requests.length = 0;
  web.maxPerHost = 0;
  timeoutInMs = 20_000;
});
afterEach(() => folder.remove());

/** Addresses of hosts, as DNS would have them: the watch connects to none, but checks each. */
const resolve = (host: string): readonly string[] => {
  if (host.startsWith("inner.")) return ["10.0.0.5"];
  if (host.startsWith("half.")) return ["93.184.216.34", "169.254.169.254"];
  if (host.startsWith("nowhere.")) throw Object.assign(new Error("no such host"), { code: "ENOTFOUND" });
  return ["93.184.216.34"];
};

/** Limit of a request: short only where a page is never whole. */
let timeoutInMs = 20_000;

/** Runs the watch on a Saturday of November 2026: week 1 is the 7th. */
function runWeek(week: number, ...args: string[]): Promise<Answer> {
  const SOURCE_DATE_EPOCH = String(Date.parse(`2026-11-${String(week * 7).padStart(2, "0")}`) / 1000);
  const command = (all: string[]) => watch(all, { pauseInMs: 0, timeoutInMs, loopback: { port: web.port, resolve } });
  const options = ["--state", "watch.json", "--out", "out", ...args];
  return callCommand(command, options, { REGISTER_ROOT: folder.root, INIT_CWD: folder.root, SOURCE_DATE_EPOCH });
}

const read = (path: string) => readFileSync(join(folder.root, path), "utf8");
const readState = () => JSON.parse(read("watch.json")) as WatchState;

/** Address of the page of each case, on which the listing's contact and members stand. */
const url = "https://a.example/about";
const factText = "Example Alliance. Write to info@a.example. We have 1,200 members.";
const page = (text: string) => `<!doctype html><html lang="en"><title>About</title><body><p>${text}</p></body></html>`;
const full = html(page(factText));
const dates = "added: 2026-01-01\nreview: {level: compiled, date: 2026-01-01}";
const listing = [
  "name: Example Alliance",
  dates,
  "contact: {email: info@a.example}",
  "offer: {members: 1200}",
  `sources: [{url: "${url}", as_of: 2024-05, supports: [summary, contact, offer.members]}]`,
].join("\n");

const seenOn = (day: string) => `seen on its page by a machine on ${day} Nov 2026`;
const goneSince = (day: string) => `no longer on that page (since ${day} Nov 2026)`;

interface Case {
  readonly name: string;
  /** Page of each week at the address. */
  readonly weeks: readonly Page[];
  /** Other pages of the web. */
  readonly others?: Readonly<Record<string, Page>>;
  /** Part of the record after the last week. */
  readonly record: Partial<PageRecord>;
  /** States of the e-mail address: days seen and missing. */
  readonly email?: { readonly seen?: string; readonly missing_since?: string };
  /** Text of the issue's row. Undefined if there must be none. */
  readonly row?: string;
  /** Line beside the contact on the listing's page. */
  readonly line?: string | undefined;
  /** True if no answer of the page ever ends. */
  readonly isEndless?: boolean;
}

const found = { email: { seen: "2026-11-14" }, line: seenOn("14") };
const kept = { email: { seen: "2026-11-07" }, line: seenOn("7") };
const never = { email: {}, line: undefined };
const absentRow = "does not have what we cite it for: E-mail";

const utf16 = (text: string) => Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, "utf16le")]);
const pdf = (text: string) => {
  const stream = `BT /F1 12 Tf 20 100 Td (${text}) Tj ET`;
  return Buffer.from(
    `%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 200]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>endobj\n4 0 obj<</Length ${stream.length}>>stream\n${stream}\nendstream endobj\n5 0 obj<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>endobj\ntrailer<</Root 1 0 R>>\n`,
    "latin1",
  );
};
const hostileTitle =
  "](https://evil.example) <img src=x onerror=alert(1)> @octocat ::error::x ##[add-mask]y `#1` Example Alliance";

const cases: readonly Case[] = [
  { name: "unchanged", weeks: [full, full], record: { outcome: "ok", status: 200, language: "en" }, ...found },
  {
    name: "contact gone, first week",
    weeks: [full, html(page("Example Alliance has 1,200 members."))],
    record: { outcome: "ok" },
    email: { seen: "2026-11-07", missing_since: "2026-11-14" },
    row: "no longer on the page since 14 Nov 2026: E-mail",
    line: seenOn("7"),
  },
  {
    name: "contact gone for a week",
    weeks: [full, html(page("Example Alliance.")), html(page("Example Alliance."))],
    record: { outcome: "ok" },
    email: { seen: "2026-11-07", missing_since: "2026-11-14" },
    row: "no longer on the page since 14 Nov 2026: E-mail, Members",
    line: goneSince("14"),
  },
  {
    name: "contact gone and back",
    weeks: [html(page("Example Alliance.")), full],
    record: { outcome: "ok" },
    ...found,
  },
  {
    name: "contact never there",
    weeks: [html(page("Example Alliance has 1,200 members."))],
    record: { outcome: "ok" },
    email: { missing_since: "2026-11-07" },
    row: absentRow,
  },
  {
    name: "moved on the same host",
    weeks: [full, redirect("https://www.a.example/us")],
    others: { "https://www.a.example/us": full },
    record: { outcome: "redirected", to: "https://www.a.example/us", status: 200 },
    ...found,
  },
  {
    name: "sold to another",
    weeks: [full, redirect("https://shop.example/"), redirect("https://shop.example/")],
    others: { "https://shop.example/": html(page("Cheap shoes")) },
    record: { outcome: "redirected", to: "https://shop.example/" },
    email: { seen: "2026-11-07", missing_since: "2026-11-14" },
    row: "→ [shop.example, shop.example](https://shop.example/) leads to another host",
    line: goneSince("14"),
  },
  {
    name: "moved to another host that has the facts",
    weeks: [full, redirect("https://new.example/")],
    others: { "https://new.example/": full },
    record: { outcome: "redirected", to: "https://new.example/" },
    row: "leads to another host",
    ...kept,
  },
  {
    name: "domain for sale",
    weeks: [full, html(page("This domain may be for sale. Buy this domain"))],
    record: { outcome: "ok", parked: true },
    email: { seen: "2026-11-07", missing_since: "2026-11-14" },
    row: "offers the domain for sale",
    line: seenOn("7"),
  },
  {
    name: "404 once",
    weeks: [full, answer(404)],
    record: { outcome: "not-found", status: 404, failing_since: "2026-11-14" },
    ...kept,
  },
  {
    name: "404 twice, a week apart",
    weeks: [full, answer(404), answer(404)],
    record: { outcome: "not-found", failing_since: "2026-11-14", checked: "2026-11-21", read: "2026-11-07" },
    row: "not found \\(404\\), failing since 14 Nov 2026",
    ...kept,
  },
  { name: "500, then well", weeks: [answer(500), full], record: { outcome: "ok", status: 200 }, ...found },
  { name: "500", weeks: [answer(500)], record: { outcome: "server-error", status: 500 }, ...never },
  {
    name: "slow",
    isEndless: true,
    weeks: [() => undefined],
    record: { outcome: "timeout", failing_since: "2026-11-07" },
    ...never,
  },
  {
    name: "endless",
    isEndless: true,
    weeks: [
      (_, response) => {
        response.writeHead(200, { "content-type": "text/html" });
        const timer = setInterval(() => response.write("x"), 20);
        response.once("close", () => clearInterval(timer));
      },
    ],
    record: { outcome: "timeout" },
    ...never,
  },
  {
    name: "50 MB",
    weeks: [html(Buffer.alloc(50_000_000, "a"))],
    record: { outcome: "unreadable", status: 200 },
    ...never,
  },
  {
    name: "wrong length",
    weeks: [
      (_, response) => {
        response.writeHead(200, { "content-type": "text/html", "content-length": "1000" }).write(page(factText));
        response.socket?.end();
      },
    ],
    record: { outcome: "no-answer" },
    ...never,
  },
  {
    name: "gzip",
    weeks: [full, html(gzipSync(page(factText)), { "content-encoding": "gzip" })],
    record: { outcome: "ok" },
    ...found,
  },
  {
    name: "gzip bomb",
    weeks: [html(gzipSync(Buffer.alloc(200_000_000)), { "content-encoding": "gzip" })],
    record: { outcome: "unreadable" },
    ...never,
  },
  { name: "redirect loop", weeks: [redirect(url)], record: { outcome: "too-many-redirects" }, ...never },
  {
    name: "redirect to a private address",
    weeks: [redirect("http://192.168.0.1/")],
    record: { outcome: "not-public" },
    ...never,
  },
  {
    name: "redirect to loopback, in octal",
    weeks: [redirect("http://0177.0.0.1/")],
    record: { outcome: "not-public" },
    ...never,
  },
  {
    name: "redirect to IPv6 loopback",
    weeks: [redirect("http://[::ffff:127.0.0.1]/")],
    record: { outcome: "not-public" },
    ...never,
  },
  {
    name: "redirect to a host with a private address",
    weeks: [redirect("http://inner.example/")],
    record: { outcome: "not-public" },
    ...never,
  },
  {
    name: "redirect to a host with one private address",
    weeks: [redirect("http://half.example/")],
    record: { outcome: "not-public" },
    ...never,
  },
  { name: "redirect to a file", weeks: [redirect("file:///etc/passwd")], record: { outcome: "not-public" }, ...never },
  {
    name: "redirect to a host that is not there",
    weeks: [redirect("http://nowhere.example/")],
    record: { outcome: "unknown-host" },
    ...never,
  },
  {
    name: "robots.txt that forbids",
    weeks: [full],
    others: { "https://a.example/robots.txt": html("User-agent: *\nDisallow: /", { "content-type": "text/plain" }) },
    record: { outcome: "robots" },
    ...never,
  },
  {
    name: "robots.txt that forbids others",
    weeks: [full, full],
    others: {
      "https://a.example/robots.txt": html("User-agent: Other\nDisallow: /", { "content-type": "text/plain" }),
    },
    record: { outcome: "ok" },
    ...found,
  },
  {
    name: "robots.txt that fails",
    weeks: [full],
    others: { "https://a.example/robots.txt": answer(503) },
    record: { outcome: "server-error" },
    ...never,
  },
  {
    name: "429 with a long Retry-After",
    weeks: [answer(429, { "retry-after": "3600" })],
    record: { outcome: "refused", status: 429 },
    ...never,
  },
  {
    name: "429 with a short Retry-After",
    weeks: [full, answer(429, { "retry-after": "1" })],
    record: { outcome: "refused" },
    ...kept,
  },
  {
    name: "ETag, not changed since",
    weeks: [
      html(page(factText), { etag: '"v1"' }),
      ({ headers }, response) => response.writeHead(headers["if-none-match"] === '"v1"' ? 304 : 500).end(),
    ],
    record: { outcome: "ok", status: 304, read: "2026-11-14", etag: '"v1"' },
    ...found,
  },
  {
    name: "Last-Modified alone is weak: no row",
    weeks: [full, html(page(factText), { "last-modified": "Sun, 01 Nov 2026 08:00:00 GMT" })],
    record: { dated: "2026-11-01", dated_by: "header" },
    ...found,
  },
  {
    name: "a newer date than our evidence",
    weeks: [full, html(`${page(factText)}<time datetime="2026-10-02T08:00">`)],
    record: { dated: "2026-10-02", dated_by: "page" },
    row: "dated 2 Oct 2026, newer than all evidence",
    ...found,
  },
  {
    name: "JSON-LD broken, dates of the future",
    weeks: [
      full,
      html(
        `${page(factText)}<script type="application/ld+json">{"dateModified": "2025-03-04T10:00", "datePublished":"2031-01-01", oops</script>`,
      ),
    ],
    record: { dated: "2025-03-04", dated_by: "page" },
    row: "dated 4 Mar 2025",
    ...found,
  },
  {
    name: "PDF",
    weeks: [full, html(pdf(factText), { "content-type": "application/pdf" })],
    record: { outcome: "ok" },
    ...found,
  },
  {
    name: "broken PDF",
    weeks: [full, html("%PDF-1.4 nothing", { "content-type": "application/pdf" })],
    record: { outcome: "unreadable" },
    ...kept,
  },
  {
    name: "picture",
    weeks: [full, html("x", { "content-type": "image/png" })],
    record: { outcome: "unreadable" },
    ...kept,
  },
  {
    name: "Windows-1252",
    weeks: [full, html(Buffer.from(page(`Caf\u00e9 \u0097 ${factText}`), "latin1"))],
    record: { outcome: "ok" },
    ...found,
  },
  { name: "UTF-16", weeks: [full, html(utf16(page(factText)))], record: { outcome: "ok" }, ...found },
  {
    name: "right-to-left",
    weeks: [
      full,
      html(`<html lang="ar" dir="rtl">تحالف المثال ${factText}`, { "content-type": "text/html; charset=utf-8" }),
    ],
    record: { outcome: "ok", language: "ar" },
    ...found,
  },
  {
    name: "behind consent text",
    weeks: [full, html(page("Before you continue: we use cookies. Accept all cookies"))],
    record: { outcome: "wall", read: "2026-11-07" },
    ...kept,
  },
  {
    name: "words of an ending near the name",
    weeks: [full, html(page(`${factText} In March 2026 Example Alliance ceased operations.`))],
    record: { endings: [{ listing: "entities/a", words: "ceased operations" }] },
    row: "“ceased operations” near its name",
    ...found,
  },
  {
    name: "words of an ending far from the name",
    weeks: [full, html(page(`${factText} ${"Other work. ".repeat(40)} The office has closed.`))],
    record: { outcome: "ok" },
    ...found,
  },
  {
    name: "hidden e-mail address (Cloudflare)",
    weeks: [
      full,
      html(page('Example Alliance, 1200 members <a data-cfemail="422b2c242d02236c273a232f322e27">[hidden]</a>')),
    ],
    record: { outcome: "ok" },
    ...found,
  },
  {
    name: "hostile title",
    weeks: [full, html(`<title>${hostileTitle}</title><meta name=date content="x"><p>Example Alliance</p>`)],
    record: { outcome: "ok" },
    email: { seen: "2026-11-07", missing_since: "2026-11-14" },
    row: "no longer on the page since 14 Nov 2026: E-mail, Members",
    line: seenOn("7"),
  },
  {
    name: "hostile address of a redirect",
    weeks: [full, redirect("https://evil.example/](x)@octocat<b>::error::`")],
    others: { "https://evil.example/](x)@octocat%3Cb%3E::error::%60": full },
    record: { outcome: "redirected" },
    row: "leads to another host",
    ...kept,
  },
];

test.each(cases)("$name", async ({ weeks, others = {}, record, email = {}, row, line, isEndless = false }) => {
  if (isEndless) timeoutInMs = 300;
  folder.listing("entities/a", listing);
  for (const [index, weekPage] of weeks.entries()) {
    web.pages = { ...others, [url]: weekPage };
    const { status, stderr } = await runWeek(index + 1, "--no-archive");
    expect({ status, stderr }).toEqual({
      status: 0,
      stderr: expect.stringMatching(/^1 addresses, \d+ requests\n$/) as string,
    });
  }
  const state = readState();
  const page = state.pages[url] as PageRecord;
  expect(page).toMatchObject(record);
  const { seen, missing_since } = page.facts?.find(({ field }) => field === "contact.email") ?? {};
  expect(JSON.parse(JSON.stringify({ seen, missing_since }))).toEqual(email);
  const issue = read("out/issue.md");
  if (row === undefined) expect(issue).toBe("The watch found nothing to look at.\n");
  else
    expect(
      issue
        .split("\n")
        .filter((text) => text.startsWith("- [ ] **Example Alliance** `entities/a`: "))
        .join(),
    ).toContain(row);
  const { dataset } = parseDataset(readDataset(folder.root), { today: "2026-11-28" });
  const [entity] = dataset.entities;
  if (entity === undefined) throw new Error("no listing");
  expect(formatSighting(entity, "contact", state)).toBe(line);
  expect(formatSighting(entity, "contact", undefined)).toBeUndefined();
  // Nothing that a page says is in the state, and an address is escaped in the issue and on a terminal.
  expect(read("watch.json")).not.toMatch(/img|alert|Cheap|shoes|Café|oops/);
  const withoutTargets = issue.replace(/\]\(https?:[^\s()<>]*\)/g, "]");
  expect(withoutTargets).not.toMatch(/<|@octocat|::error|##\[|\]\(/);
  expect(formatWatchedListing(entity, state)).not.toMatch(/::error|##\[/);
});

test("the connection itself is refused to a private address, whatever the name", async () => {
  const client = createWebClient({ userAgent: "Test/1.0", pauseInMs: 0 });
  for (const address of ["http://localhost/", "http://127.0.0.1/", "http://[::1]/", "http://a.example:8080/"])
    expect(await client.visit(address), address).toMatchObject({ outcome: "not-public" });
  await client.close();
});

test.each([
  ...[
    "10.1.2.3",
    "127.0.0.2",
    "169.254.169.254",
    "172.31.0.1",
    "100.64.0.1",
    "0.0.0.0",
    "224.0.0.1",
    "255.255.255.255",
  ],
  ...["::1", "::", "fe80::1", "fc00::1", "::ffff:10.0.0.1", "64:ff9b::a00:1", "2002:a00:1::", "2001:db8::1", "x", ""],
])("%s is no public address", (address) => {
  expect(isPublicAddress(address)).toBe(false);
});

test.each(["93.184.216.34", "172.32.0.1", "2606:2800:220:1::1"])("%s is a public address", (address) => {
  expect(isPublicAddress(address)).toBe(true);
});

/** Serves ten pages of each of some hosts, all with the same text, and writes a listing that cites them. */
function writeManyPages(hosts: number, pagesPerHost: number): void {
  const urls = Array.from({ length: hosts * pagesPerHost }, (_, index) => {
    return `https://h${index % hosts}.example/${Math.floor(index / hosts)}`;
  });
  web.pages = Object.fromEntries(urls.map((address) => [address, html(page(factText), { etag: '"v1"' })]));
  for (let start = 0; start < urls.length; start += 40) {
    const sources = urls.slice(start, start + 40).map((address) => `  - {url: "${address}", supports: [summary]}`);
    folder.listing(`entities/e${start}`, `name: Example Alliance\nsources:\n${sources.join("\n")}`);
  }
}

test("asks one thing at a time of a host, and two runs on the same web give the same bytes", async () => {
  writeManyPages(8, 10);
  await runWeek(1, "--no-archive");
  expect(web.maxPerHost).toBe(1);
  const first = read("watch.json");
  rmSync(join(folder.root, "watch.json"));
  await runWeek(1, "--no-archive");
  expect(read("watch.json")).toBe(first);
  // A week later, when nothing has changed, all that differs is the day.
  await runWeek(2, "--no-archive");
  expect(read("watch.json")).toBe(first.replaceAll("2026-11-07", "2026-11-14"));
});

test("a run that was interrupted goes on where it was", async () => {
  writeManyPages(4, 10);
  await runWeek(1, "--no-archive", "--requests", "20");
  const firstRequests = new Set(web.requests);
  expect(firstRequests.size).toBeGreaterThan(10);
  expect(firstRequests.size).toBeLessThan(40);
  web.requests.length = 0;
  await runWeek(1, "--no-archive");
  expect(web.requests.filter((address) => firstRequests.has(address))).toEqual([]);
  expect(web.requests.length + firstRequests.size).toBe(40);
  const whole = read("watch.json");
  rmSync(join(folder.root, "watch.json"));
  await runWeek(1, "--no-archive");
  expect(read("watch.json")).toBe(whole);
});

test("a run that is ended while it waits for a page keeps what it has", async () => {
  writeManyPages(1, 3);
  const states: string[] = [];
  const last = web.pages["https://h0.example/2"] as Page;
  web.pages = {
    ...web.pages,
    "https://h0.example/2": (request, response) => {
      // What Node calls when the process ends.
      process.listeners("exit").at(-1)?.(0);
      states.push(...Object.keys(readState().pages));
      last(request, response);
    },
  };
  await runWeek(1, "--no-archive");
  expect(states).toEqual(["https://h0.example/0", "https://h0.example/1"]);
});

test("a run of one listing keeps the records of the others, and drops those of addresses that no listing has", async () => {
  folder.listing("entities/a", listing);
  folder.listing("entities/b", 'name: B\nsources: [{url: "https://b.example"}, {url: "https://c.example"}]');
  web.pages = { [url]: full };
  await runWeek(1, "--no-archive");
  folder.listing("entities/b", 'name: B\nsources: [{url: "https://b.example"}]');
  await runWeek(2, "--no-archive", "entities/a");
  const days = Object.entries(readState().pages).map(([address, { checked }]) => `${address} ${checked}`);
  expect(days).toEqual([`${url} 2026-11-14`, "https://b.example 2026-11-07"]);
});

test("when nearly everything fails, nothing is believed or written", async () => {
  const sources = Array.from({ length: 30 }, (_, index) => `{url: "https://nowhere.n${index}.example"}`);
  folder.listing("entities/a", `name: A\nsources: [${sources.join(", ")}]`);
  const { status, stderr } = await runWeek(1, "--no-archive");
  expect({ status, stderr }).toEqual({
    status: 1,
    stderr: expect.stringContaining("nearly every request failed") as string,
  });
  expect(existsSync(join(folder.root, "watch.json"))).toBe(false);
});

const archiveUrl = `https://archive.org/wayback/available?url=${encodeURIComponent(url)}&timestamp=202405`;
const copyOf = (address: string, timestamp = "20240601000000") => `http://web.archive.org/web/${timestamp}/${address}`;
const archiveAnswer = (closest: unknown): Page =>
  html(JSON.stringify({ archived_snapshots: closest === undefined ? {} : { closest } }), {
    "content-type": "application/json",
  });

test.each<{ name: string; api: Page; archive: Partial<PageRecord> }>([
  {
    name: "has a copy",
    api: archiveAnswer({ available: true, status: "200", url: copyOf(url) }),
    archive: { archive_asked: "2026-11-07", archive: copyOf(url).replace("http:", "https:") },
  },
  { name: "has none", api: archiveAnswer(undefined), archive: { archive_asked: "2026-11-07" } },
  {
    name: "has one of an error",
    api: archiveAnswer({ available: true, status: "404", url: copyOf(url) }),
    archive: { archive_asked: "2026-11-07" },
  },
  {
    name: "leads elsewhere",
    api: archiveAnswer({ available: true, status: "200", url: "https://evil.example/web/20240601000000/x" }),
    archive: { archive_asked: "2026-11-07" },
  },
  { name: "is down", api: answer(503), archive: {} },
  { name: "answers with a page", api: html("<p>Down for maintenance</p>"), archive: {} },
])("the archive $name", async ({ api, archive }) => {
  folder.listing("entities/a", listing);
  web.pages = { [url]: full, [archiveUrl]: api };
  await runWeek(1);
  const { archive_asked, archive: copy } = readState().pages[url] ?? {};
  expect(JSON.parse(JSON.stringify({ archive_asked, archive: copy }))).toEqual(archive);
  const hasCopy = archive.archive !== undefined;
  expect(existsSync(join(folder.root, "out/pull-request.md"))).toBe(hasCopy);
  if (hasCopy) expect(read("out/changes/entities/a.yaml")).toContain(`archive: ${archive.archive}`);
});

test("proposes https and a moved address on the same host, where the page has the same facts, and nothing else", async () => {
  const urls = [
    "http://s.example/",
    "http://m.example/old",
    "http://lost.example/old",
    "http://first.example/old",
    "http://other.example/",
  ];
  folder.listing(
    "entities/a",
    `name: Example Alliance\n${dates}\nwebsite: http://s.example/\nsources:\n${urls.map((address) => `  - {url: "${address}", supports: [summary]}`).join("\n")}`,
  );
  web.pages = {
    ...Object.fromEntries(urls.map((address) => [address, redirect("https://another.example/x")])),
    "http://s.example/": ({ headers }, response) =>
      response.writeHead(301, { location: `https://www.${headers.host ?? ""}/` }).end(),
    "http://www.s.example/": full,
    "http://m.example/old": redirect("/new"),
    "http://m.example/new": full,
    "http://lost.example/old": redirect("/new"),
    "http://lost.example/new": html(page("Nobody")),
    "http://first.example/old": redirect("/"),
    "http://first.example/": full,
    "http://another.example/x": full,
  };
  await runWeek(1, "--no-archive");
  expect(read("out/pull-request.md").split("\n").at(-2)).toBe(
    "- `entities/a`: [s.example, s.example](http://s.example/) moved to [s.example, www\u200b.s.example](https://www.s.example/), [m.example/old, m.example](http://m.example/old) moved to [m.example/new, m.example](http://m.example/new)",
  );
  const changed = read("out/changes/entities/a.yaml");
  expect(changed).toContain("website: https://www.s.example/");
  expect(changed.match(/http:\/\/\S+/g)).toEqual(["http://m.example/new", ...urls.slice(2).map((address) => address)]);
});

test("the issue has at most 30 rows, the most urgent first, and says how many it leaves out", async () => {
  for (let index = 10; index < 45; index++) {
    const address = `https://x${index}.example/`;
    folder.listing(
      `entities/e${index}`,
      `name: E${index}\nsources: [{url: "${address}", supports: [contact]}]\ncontact: {email: info@a.example}`,
    );
    web.pages = { ...web.pages, [address]: index === 44 ? redirect("https://shop.example/") : html(page("Nobody")) };
  }
  await runWeek(1, "--no-archive");
  const lines = read("out/issue.md")
    .split("\n")
    .filter((line) => line.startsWith("- [ ]"));
  expect(lines).toHaveLength(30);
  expect(lines[0]).toContain("entities/e44");
  expect(read("out/issue.md")).toContain("5 more lines are left out here.");
  expect(JSON.parse(read("out/issue.json"))).toEqual({ title: "What the watch saw", labels: ["watch"], rows: 30 });
});
