import { once } from "node:events";
import { readFileSync } from "node:fs";
import { createServer, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { expect, test as base, type Page } from "@playwright/test";
import { addressOfOffline, addressOfServiceWorker } from "../../dataset/address.ts";
import arabicWords from "../../words/ar/language.json" with { type: "json" };
import pageWords from "../../words/en/page.json" with { type: "json" };
import { languageMessages } from "../../site/language/words.ts";
import { createFormat } from "../../core/language/format.ts";
import { directoryMessages } from "../../site/directory/words.ts";
import { searchMessages, searchScriptMessages } from "../../site/search/words.ts";
import { frameMessages } from "../../site/ui/words.ts";
import { fixtureDate } from "../fixture-register.ts";
import { fixtureBase, fixtureSiteFolder } from "../fixture-site.ts";
import { sendFile } from "../serve-sites.ts";
import { collectErrors } from "./page-checks.ts";

/** Server of the fixture site whose responses a test can change. */
interface Host {
  /** Address of the site, with a slash at its end. */
  readonly site: string;
  /** Texts to serve in place of files, by address. Undefined responds with status 500. */
  readonly changed: Map<string, string | undefined>;
  /** Functions that write another response, by address. They take precedence over `changed`. */
  readonly answers: Map<string, (response: ServerResponse) => void>;
}

const test = base.extend<{ host: Host }>({
  host: async ({ baseURL: _ }, use) => {
    const changed: Host["changed"] = new Map();
    const answers: Host["answers"] = new Map();
    const server = createServer((request, response) => {
      const address = (request.url = request.url?.slice(fixtureBase.length) ?? "");
      const [text, customAnswer] = [changed.get(address), answers.get(address)];
      if (customAnswer !== undefined) customAnswer(response);
      else if (text !== undefined) response.writeHead(200, { "content-type": typeOf(address) }).end(text);
      else if (changed.has(address)) response.writeHead(500).end();
      else void sendFile(fixtureSiteFolder, request, response);
    }).listen(0, "localhost");
    await once(server, "listening");
    await use({ site: `http://localhost:${(server.address() as AddressInfo).port}${fixtureBase}/`, changed, answers });
    server.closeAllConnections();
    server.close();
  },
});
// The network that a test switches off would stay off in a shared context.
test.use({ serviceWorkers: "allow", reuseContext: false });

const typeOf = (address: string) => (address.endsWith(".js") ? "text/javascript" : "text/html");
const readSiteFile = (path: string) => readFileSync(join(fixtureSiteFolder, path), "utf8");
const arabicDay = createFormat("ar-u-nu-latn").longDate(fixtureDate);
const offlineLine = (page: Page) => page.getByText(languageMessages.offline.line({ day: fixtureDate }));
const setting = (page: Page, choice: string) =>
  page
    .getByRole("group", { name: pageWords.settings.offline.title })
    .getByRole("button", { name: choice, exact: true });

/** Returns the names of the caches, and the addresses stored in all of them, without the base path. */
function readCaches(page: Page): Promise<{ names: string[]; addresses: string[] }> {
  return page.evaluate(async (site) => {
    const names = await caches.keys();
    const requests = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
    return { names, addresses: requests.flat().map(({ url }) => new URL(url).pathname.slice(site.length)) };
  }, fixtureBase);
}

/** Opens a page, and waits until the service worker controls it and has cached it. */
async function visit(page: Page, { site }: Host, address: string): Promise<void> {
  await page.goto(site + address);
  // A page that is always cached shows before the worker controls it. What it requests until then is not cached.
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
  await expect.poll(async () => (await readCaches(page)).addresses).toContain(`/${address}`);
}

test("without a network a reader has what was visited, help, the directory, match and search", async ({
  page,
  host,
  context,
}) => {
  const errors = collectErrors(page);
  await visit(page, host, "search/");
  await page.getByRole("combobox", { name: searchMessages.label }).fill("kenya");
  await expect(page.getByRole("link", { name: /Maji Wema/ })).toBeVisible();
  await visit(page, host, "entities/kisima-homecare/");
  await expect(offlineLine(page)).toBeHidden();
  await context.setOffline(true);
  await page.reload();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Kisima Homecare Training Centre");
  await expect(offlineLine(page)).toBeVisible();

  await page.goto(`${host.site}guides/help/`);
  await expect(offlineLine(page)).toBeVisible();
  await page.goto(`${host.site}entities/?issues=debt-bondage`);
  await page.getByRole("checkbox", { name: /^Child labour/ }).check();
  await expect(page).toHaveURL(/issues=child-labour,debt-bondage/);
  await expect(page.locator(".browse .list")).toBeHidden();
  await page.goto(`${host.site}match/?countries=QA&services=ethical-recruitment`);
  await expect(
    page
      .locator("main")
      .getByRole("status")
      .filter({ hasText: /^Organisations: \d+/ }),
  ).toBeVisible();
  await page.goto(`${host.site}search/?q=kenya`);
  await expect(page.getByRole("link", { name: /Maji Wema/ })).toBeVisible();

  await page.goto(`${host.site}entities/tessamer-alliance/`);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(languageMessages.offline.title);
  await expect(offlineLine(page)).toBeVisible();
  await page.getByRole("main").getByRole("link", { name: frameMessages.help.footLink }).click();
  await expect(page).toHaveURL(/\/guides\/help\/$/);
  expect(errors).toEqual([]);
});

test("without a network a first search says that it needs one, and filters work", async ({ page, host, context }) => {
  await visit(page, host, "guides/help/");
  await expect.poll(async () => (await readCaches(page)).addresses).toContain("/search/");
  await context.setOffline(true);
  await page.goto(`${host.site}search/?q=kenya`);
  await expect(page.getByRole("status")).toHaveText(searchScriptMessages.offline);
  await page.goto(`${host.site}entities/?issues=debt-bondage&q=kenya`);
  await expect(page.getByText(directoryMessages.filter.unsearched)).toBeVisible();
  await expect(page.getByRole("checkbox", { name: /^Debt bondage/ })).toBeChecked();
});

test("each language keeps its own pages, and says so in its words", async ({ page, host, context }) => {
  await visit(page, host, "ar/guides/help/");
  await expect.poll(async () => (await readCaches(page)).addresses).toContain("/ar/match/");
  await context.setOffline(true);
  await page.goto(`${host.site}ar/match/?countries=JO`);
  await expect(page.getByText(arabicWords.offline.line.replace("{{day, longDate}}", arabicDay))).toBeVisible();
  await expect(
    page
      .locator("main")
      .getByRole("status")
      .filter({ hasText: /^[\u0600-\u06ff]+: / }),
  ).toBeVisible();
  await page.goto(`${host.site}ar/laws/`);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(arabicWords.offline.title);
});

test("a new edition replaces what is kept, and is fetched of what was visited", async ({ page, host }) => {
  await visit(page, host, "laws/");
  const { names } = await readCaches(page);
  const worker = readSiteFile("offline.js");
  host.changed.set(addressOfServiceWorker, worker.replace(fixtureDate, "2026-09-08"));
  // An edition that can't be had as a whole takes the place of none.
  host.changed.set("/search/", undefined);
  await page.goto(`${host.site}guides/help/`);
  await expect.poll(async () => (await readCaches(page)).names.length).toBe(2);
  await page.goto(`${host.site}tools/`);
  expect((await readCaches(page)).names).toContain(names[0]);

  host.changed.delete("/search/");
  host.changed.set("/laws/", readSiteFile("laws/index.html").replace("<h1>", "<h1>New: "));
  await page.goto(host.site);
  await expect.poll(async () => (await readCaches(page)).names).toEqual([names[0]?.replace(fixtureDate, "2026-09-08")]);
  await page.context().setOffline(true);
  await page.goto(`${host.site}laws/`);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(/^New: /);
});

const login = (response: ServerResponse) => response.writeHead(200, { "content-type": "text/html" }).end("Log in");
const [script = ""] = /\/_astro\/[\w.-]+\.js/.exec(readSiteFile("laws/index.html")) ?? [];
const readCachedType = (page: Page, address: string) =>
  page.evaluate(async (path) => (await caches.match(path))?.headers.get("content-type"), fixtureBase + address);

test("an answer of another type is not kept, nor half a page, and what was kept so is dropped", async ({
  page,
  host,
}) => {
  await visit(page, host, "guides/help/");
  const index = "/data/v1/index/entities.json";
  await expect.poll(() => readCachedType(page, index)).toContain("application/json");
  host.answers.set(index, login);
  // Without its script, which the browser would have in its memory later.
  host.changed.set("/laws/", readSiteFile("laws/index.html").replace(/<script type="module"[^]*/, ""));
  await page.goto(`${host.site}laws/`);
  await page.evaluate((path) => fetch(path).then((response) => response.text()), fixtureBase + index);
  await page.waitForTimeout(500);
  expect(await readCachedType(page, index)).toContain("application/json");
  expect((await readCaches(page)).addresses).not.toContain("/laws/");

  const putWrong = async (path: string) => {
    const cache = await caches.open((await caches.keys())[0] ?? "");
    await cache.put(path, new Response("Log in", { headers: { "content-type": "text/html" } }));
  };
  await page.evaluate(putWrong, fixtureBase + script);
  expect(await readCachedType(page, script)).toBe("text/html");
  host.changed.clear();
  await visit(page, host, "laws/");
  await expect.poll(() => readCachedType(page, script)).toContain("javascript");
});

const [directoryScript = ""] = /\/_astro\/DirectoryIsland[\w.-]+\.js/.exec(readSiteFile("entities/index.html")) ?? [];
const readCachedSize = (page: Page, address: string) =>
  page.evaluate(async (path) => (await (await caches.match(path))?.blob())?.size, fixtureBase + address);
const directoryFilter = (page: Page) => page.getByRole("checkbox", { name: /^Debt bondage/ });

test("a script that arrives cut off is not kept: a reload fetches it again, and so does a new edition", async ({
  page,
  host,
}) => {
  const text = readSiteFile(directoryScript);
  // As hosts send what has a hash in its name: the browser's own cache keeps it too.
  const head = { "content-type": "text/javascript", "cache-control": "max-age=31536000, immutable" };
  const sendHalf = (response: ServerResponse) =>
    response.writeHead(200, head).end(text.slice(0, Math.floor(text.length / 2)));
  host.answers.set(directoryScript, sendHalf);
  await visit(page, host, "guides/help/");
  await page.goto(`${host.site}entities/`);
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await expect(directoryFilter(page)).toHaveCount(0);
  expect((await readCaches(page)).addresses).not.toContain(directoryScript);
  host.answers.delete(directoryScript);
  await page.reload();
  await expect(directoryFilter(page)).toBeVisible();
  await expect.poll(() => readCachedSize(page, directoryScript)).toBe(text.length);

  // As an earlier version of the worker could store it.
  const putHalf = async ({ path, half }: { path: string; half: string }) => {
    const cache = await caches.open((await caches.keys())[0] ?? "");
    await cache.put(path, new Response(half, { headers: { "content-type": "text/javascript" } }));
  };
  await page.evaluate(putHalf, { path: fixtureBase + directoryScript, half: text.slice(0, 1000) });
  expect(await readCachedSize(page, directoryScript)).toBe(1000);
  host.changed.set(addressOfServiceWorker, readSiteFile("offline.js").replace(fixtureDate, "2026-09-08"));
  await page.goto(`${host.site}guides/help/`);
  await expect.poll(async () => (await readCaches(page)).names.join()).toContain("2026-09-08");
  await expect.poll(() => readCachedSize(page, directoryScript)).toBe(text.length);
});

test("of two pages that share a script that fails neither is kept, until it can be loaded", async ({ page, host }) => {
  host.changed.set(directoryScript, undefined);
  await visit(page, host, "guides/help/");
  await expect.poll(async () => (await readCaches(page)).addresses).toContain("/match/");
  await page.waitForTimeout(1000);
  const { addresses } = await readCaches(page);
  expect(addresses.filter((address) => ["/entities/", "/tools/"].includes(address))).toEqual([]);
  host.changed.delete(directoryScript);
  for (const address of ["entities/", "tools/"]) await visit(page, host, address);
});

test("a network that hangs gives way to the copy, and what is gone takes no page that is always kept", async ({
  page,
  host,
}) => {
  // Else the browser's own cache would answer.
  const head = { "content-type": "text/html", "cache-control": "no-store" };
  for (const address of ["guides/help/", "laws/"]) {
    const html = readSiteFile(`${address}index.html`);
    host.answers.set(`/${address}`, (response) => response.writeHead(200, head).end(html));
    await visit(page, host, address);
  }
  const hanging: ServerResponse[] = [];
  host.answers.set("/laws/", (response) => hanging.push(response));
  await page.goto(`${host.site}laws/`, { timeout: 10_000 });
  await expect(offlineLine(page)).toBeVisible();
  // A browser asks for an address again only once the answer to the last request is there.
  hanging.forEach((response) => response.destroy());
  for (const address of ["/guides/help/", "/laws/"])
    host.answers.set(address, (response) => response.writeHead(404, head).end("<h1>Gone"));
  for (const address of ["laws/", "guides/help/"]) {
    await page.goto(host.site + address);
    await expect(page.getByRole("heading", { name: "Gone" })).toBeVisible();
  }
  await expect.poll(async () => (await readCaches(page)).addresses).not.toContain("/laws/");
  expect((await readCaches(page)).addresses).toContain("/guides/help/");
});

test("switched off, nothing is kept; switched on, all is kept again", async ({ page, host }) => {
  await visit(page, host, "guides/privacy/");
  await setting(page, pageWords.settings.offline.off).click();
  const registered = () => page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length);
  await expect.poll(() => readCaches(page)).toEqual({ names: [], addresses: [] });
  await expect.poll(registered).toBe(0);
  await page.goto(`${host.site}guides/help/`);
  await expect(setting(page, pageWords.settings.offline.off)).toHaveAttribute("aria-pressed", "true");
  expect([await registered(), (await readCaches(page)).names]).toEqual([0, []]);
  await setting(page, pageWords.settings.offline.default).click();
  await expect.poll(async () => (await readCaches(page)).addresses).toContain(addressOfOffline);
  await expect.poll(registered).toBe(1);
});

for (const [refuser, refuse] of [
  ["a browser", () => (navigator.serviceWorker.register = () => Promise.reject(new DOMException("", "SecurityError")))],
  ["a browser that has none", () => Object.defineProperty(navigator, "serviceWorker", { value: undefined })],
  ["storage that is blocked", () => Object.defineProperty(window, "localStorage", { get: () => JSON.parse("") })],
] as const) {
  test(`refused by ${refuser}, nothing is said and nothing breaks`, async ({ page, host }) => {
    const errors = collectErrors(page);
    await page.addInitScript(refuse);
    await page.goto(host.site);
    await setting(page, pageWords.settings.offline.off).click();
    await setting(page, pageWords.settings.offline.default).click();
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    expect(errors).toEqual([]);
  });
}
