import { readFileSync } from "node:fs";
import { parse } from "csv-parse/sync";
import { expect, test, type Page, type Route } from "@playwright/test";
import { queryAnswersMessages, queryMessages } from "../../site/query/words.ts";
import { findBarriers } from "./page-checks.ts";
import { readPublishedJson } from "./site.ts";

const words = { ...queryMessages, ...queryAnswersMessages };

const status = (page: Page) => page.locator("main").getByRole("status");

/** Enters a query in SQL and runs it. */
async function ask(page: Page, sql: string): Promise<void> {
  await page.getByLabel(words.sql, { exact: true }).fill(sql);
  await page.getByRole("button", { name: words.run }).click();
}

test("every question to begin with has an answer, and the answer can be downloaded whole", async ({ page }) => {
  const { tools } = readPublishedJson<{ tools: { functions: string[]; status: { state: string } }[] }>("register.json");
  await page.goto("data/query/");
  for (const name of Object.values(words.questions)) {
    await page.getByRole("button", { name }).click();
    await expect(status(page), name).toHaveText(/^\d+ rows?[.;]/, { timeout: 20_000 });
  }
  await page.getByRole("button", { name: words.questions.crowded }).click();
  await expect(page.getByRole("columnheader", { name: "function" })).toBeVisible();
  const downloading = page.waitForEvent("download");
  await page.getByRole("button", { name: words.save }).click();
  const path = await (await downloading).path();
  const rows = parse(readFileSync(path, "utf8"), { columns: true, bom: true }) as { tools: string }[];
  const open = tools.filter((tool) => tool.status.state !== "discontinued").flatMap(({ functions }) => functions);
  expect(rows.reduce((sum, row) => sum + Number(row.tools), 0)).toBe(open.length);
  expect(await findBarriers(page)).toEqual([]);
});

test("a mistake is said in words, and a statement without rows too", async ({ page }) => {
  await page.goto("data/query/");
  await ask(page, "SELECT thing FROM nowhere");
  await expect(status(page)).toContainText(words.faults.sql({ message: "no such table: nowhere" }), {
    timeout: 20_000,
  });
  await ask(page, "SELECT sumary FROM entities");
  await expect(status(page)).toContainText(words.faults.nearest({ nearest: "summary" }));
  await page.goto("about:blank");
  await page.goto(`data/query/#${new URLSearchParams({ sql: "SELECT 2 AS two" })}`);
  await expect(page.getByLabel(words.sql, { exact: true })).toHaveValue("SELECT 2 AS two");
  await ask(page, "CREATE TABLE mine (a)");
  await expect(status(page)).toHaveText(words.faults.none);
  for (const sql of ["", " \n", "-- nothing", ";"]) {
    await ask(page, "SELECT 1 AS one");
    await expect(status(page), sql).toHaveText("1 row.");
    await ask(page, sql);
    await expect(status(page), sql).toHaveText(words.faults.none);
  }
  await ask(page, "SELECT listing FROM listings ORDER BY listing LIMIT 1");
  const link = page.locator("[data-result] td a");
  await expect(link).toHaveAttribute("href", /\/entities\/[a-z0-9-]+\/$/);
});

test("what runs for too long can be stopped, and the next question is answered", async ({ page }) => {
  await page.goto("data/query/");
  await ask(page, "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT count(*) FROM n");
  await page.getByRole("button", { name: words.stop }).click();
  await expect(status(page)).toHaveText(words.stopped);
  await ask(page, "SELECT 1 AS one");
  await expect(status(page)).toHaveText("1 row.", { timeout: 20_000 });
});

test("a value or an answer that would fill the memory is refused or cut", async ({ page }) => {
  await page.goto("data/query/");
  await ask(page, "SELECT printf('%.*c', 50000000, 'x')");
  await expect(status(page)).toHaveText(words.faults.sql({ message: "string or blob too big" }), { timeout: 20_000 });
  const rows = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n LIMIT 50)";
  await ask(page, `${rows} SELECT printf('%.*c', 900000, 'x') AS long FROM n`);
  await expect(status(page)).toContainText(words.incomplete({ limit: 11 }), { timeout: 20_000 });
  await expect(page.locator("[data-result] td").first()).toHaveText(/^x{1000}…$/);
});

test("nothing is loaded before the first question, and a file that is missing is said to be", async ({ page }) => {
  const requestUrls: string[] = [];
  page.on("request", (request) => requestUrls.push(request.url()));
  await page.route("**/register.sqlite", (route) => route.abort());
  await page.goto("data/query/");
  await expect(page.getByLabel(words.sql, { exact: true })).toBeVisible();
  expect(requestUrls.filter((url) => /sqlite|\.wasm|worker/.test(url))).toEqual([]);
  await page.getByRole("button", { name: words.run }).click();
  await expect(status(page)).toHaveText(words.faults.load, { timeout: 20_000 });
});

for (const [file, pattern] of [
  ["the worker", /\/query-worker[^/]*\.js$/],
  ["the script of SQLite", /\/sqlite3\.js$/],
  ["its code", /\/sqlite3\.wasm$/],
  ["the database", /\/register\.sqlite$/],
] as const) {
  test(`once ${file} can be loaded again, the next question is answered`, async ({ page }) => {
    for (const fail of [
      (route: Route) => route.abort(),
      (route: Route) => route.fulfill({ status: 503, contentType: "text/html", body: "Busy" }),
      (route: Route) => route.fulfill({ status: 200, contentType: "text/html", body: "Log in" }),
      async (route: Route) => {
        const response = await route.fetch();
        await route.fulfill({ response, body: (await response.body()).subarray(0, -500) });
      },
    ]) {
      await page.goto("about:blank");
      await page.route(pattern, fail);
      await page.goto("data/query/");
      await ask(page, "SELECT 1 AS one");
      await expect(status(page)).toHaveText(words.faults.load, { timeout: 20_000 });
      await page.unroute(pattern, fail);
      await ask(page, "SELECT 1 AS one");
      await expect(status(page)).toHaveText("1 row.", { timeout: 20_000 });
    }
  });
}
