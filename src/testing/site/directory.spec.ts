import { readFile } from "node:fs/promises";
import { expect, test, type Page } from "@playwright/test";
import { parse } from "csv-parse/sync";
import { pageSize } from "../../site/ui/pagination.ts";
import { collectRequests, countListings, isSharedFile } from "./site.ts";
import { viewports } from "./templates.ts";

const count = (page: Page) => page.getByRole("heading", { level: 2, name: /^\d+ (of \d+|organisations|tools)$/ });
const ofOrganisations = (count: number) => `${count} of ${countListings("entities")}`;
const all = () => `${countListings("entities")} organisations`;
const rows = (page: Page) => page.locator(".found .entry-row");
const term = (page: Page, facet: string, name: string | RegExp) =>
  page.getByRole("group", { name: facet, exact: true }).getByRole("checkbox", { name });
const readCount = async (page: Page) => Number((await count(page).textContent())?.split(" ")[0]);
/** Returns the number beside a term: the results that choosing it would leave. */
const readTermCount = async (page: Page, facet: string, name: string) =>
  Number(
    await page
      .getByRole("group", { name: facet, exact: true })
      .locator("label", { hasText: name })
      .locator(".num")
      .textContent(),
  );

test.describe("on a wide screen", () => {
  test.use({ viewport: viewports.desktop });

  test("a term leaves as many as it says, and the address holds it", async ({ page }) => {
    await page.goto("entities/");
    const statedCount = await readTermCount(page, "Issue", "Debt bondage");
    await term(page, "Issue", /^Debt bondage/).check();
    await expect(count(page)).toHaveText(ofOrganisations(statedCount));
    await expect(page).toHaveURL(/\/entities\/\?issues=debt-bondage$/);
    await expect(page.getByRole("status")).toHaveText(ofOrganisations(statedCount));
    await expect(rows(page)).toHaveCount(Math.min(statedCount, pageSize));
    await expect(page.locator(".browse .list")).toBeHidden();
  });

  test("the back button takes back one choice, and forward makes it again", async ({ page }) => {
    await page.goto("entities/");
    await term(page, "Issue", /^Debt bondage/).check();
    await term(page, "Industry", /^Apparel/).check();
    await page.goBack();
    await expect(page).toHaveURL(/\?issues=debt-bondage$/);
    await expect(term(page, "Industry", /^Apparel/)).not.toBeChecked();
    await page.goBack();
    await expect(count(page)).toHaveText(all());
    await expect(page.locator(".browse .list")).toBeVisible();
    await page.goForward();
    await expect(term(page, "Issue", /^Debt bondage/)).toBeChecked();
  });

  test("an address asks the same again; what it doesn't know is ignored", async ({ page }) => {
    await page.goto("tools/?utm_source=x&issues=FORCED-LABOUR,nonsense&q=recruitment&sort=newest&colour=red");
    await expect(term(page, "Issue", /^Forced labour/)).toBeChecked();
    await expect(page.getByRole("searchbox")).toHaveValue("recruitment");
    await expect(page.getByLabel("Order")).toHaveValue("newest");
    const total = await readCount(page);
    await page.getByLabel("Order").selectOption("Name");
    await expect(page).toHaveURL(/\/tools\/\?issues=forced-labour&q=recruitment&sort=name$/);
    await page.reload();
    await expect(count(page)).toHaveText(`${total} of ${countListings("tools")}`);
    await page.goto("entities/?nonsense=1&issues=nothing");
    await expect(count(page)).toHaveText(all());
  });

  test("chips take filters away, one or all", async ({ page }) => {
    await page.goto("entities/?issues=debt-bondage&services=training&q=workers");
    await page.getByRole("button", { name: /^Training\s+Remove filter/ }).click();
    await expect(page).toHaveURL(/\?issues=debt-bondage&q=workers$/);
    await expect(page.locator(".chip").last()).toBeFocused();
    await page.getByRole("button", { name: "Clear all" }).click();
    await expect(page).toHaveURL(/\/entities\/$/);
    await expect(page.getByRole("searchbox")).toHaveValue("");
    await expect(page.locator(".chip")).toHaveCount(0);
  });

  test("typing finds in names and summaries, in one step of the history", async ({ page }) => {
    await page.goto("entities/");
    await page.getByRole("searchbox").pressSequentially("orrevale", { delay: 40 });
    await expect(rows(page).first()).toContainText("Orrévale");
    await expect(page).toHaveURL(/\?q=orrevale$/);
    await expect(rows(page).first().locator(".sum")).not.toBeEmpty();
    await page.goBack();
    await expect(page).toHaveURL(/\/entities\/$/);
    await expect(page.getByRole("searchbox")).toHaveValue("");
  });

  test("a country that is typed is offered as a filter", async ({ page }) => {
    await page.goto("entities/");
    await page.getByRole("searchbox").pressSequentially("kenya", { delay: 40 });
    const offer = page.getByRole("button", { name: /^Filter by country: Kenya \(\d+\)$/ });
    const statedCount = Number((await offer.textContent())?.match(/\d+/)?.[0]);
    await offer.click();
    await expect(page).toHaveURL(/\/entities\/\?countries=KE$/);
    await expect(count(page)).toHaveText(ofOrganisations(statedCount));
    await expect(page.getByRole("searchbox")).toHaveValue("");
  });

  test("more rows come a page at a time, and the keyboard goes on with the first of them", async ({ page }) => {
    await page.goto("entities/?sort=newest");
    await expect(rows(page)).toHaveCount(pageSize);
    const total = await readCount(page);
    await page.getByRole("button", { name: `Show ${Math.min(pageSize, total - pageSize)} more` }).press("Enter");
    await expect(rows(page)).toHaveCount(Math.min(2 * pageSize, total));
    await expect(rows(page).nth(pageSize).locator("h3 a")).toBeFocused();
  });

  test("the result is taken along as a table and as data", async ({ page }) => {
    await page.goto("entities/?issues=debt-bondage");
    const total = await readCount(page);
    await expect(rows(page).first().locator(".sum")).not.toBeEmpty();
    const downloadFile = async (name: string) => {
      const [file] = await Promise.all([
        page.waitForEvent("download"),
        page.getByRole("button", { name, exact: true }).click(),
      ]);
      return { name: file.suggestedFilename(), text: await readFile(await file.path(), "utf8") };
    };
    const csv = await downloadFile("CSV");
    expect(csv.name).toMatch(/^entities-\d{4}-\d\d-\d\d\.csv$/);
    const table = parse(csv.text, { columns: true, bom: true }) as Record<string, string>[];
    expect(table).toHaveLength(total);
    expect(table.every(({ issues }) => issues?.split("; ").includes("debt-bondage"))).toBe(true);
    expect(table[0]?.["address"]).toMatch(/^http:\/\/localhost:\d+\/register\/entities\/[^/]+\/$/);
    const { query, listings } = JSON.parse((await downloadFile("JSON")).text) as {
      query: string;
      listings: { id: string }[];
    };
    expect(query).toBe("issues=debt-bondage");
    expect(listings.map(({ id }) => id)).toEqual(table.map(({ id }) => id));
  });

  test("by keyboard alone", async ({ page }) => {
    await page.goto("entities/");
    await term(page, "Issue", /^Forced labour/).focus();
    await page.keyboard.press("Space");
    await expect(page).toHaveURL(/issues=forced-labour/);
    await expect(term(page, "Issue", /^Forced labour/)).toBeFocused();
    await page.keyboard.press("Tab");
    await page.keyboard.press("Space");
    await expect(page.locator(".chip")).toHaveCount(2);
    await page.getByText("Due-diligence step", { exact: true }).first().press("Enter");
    await expect(page.getByRole("group", { name: "Due-diligence step" }).getByRole("checkbox").first()).toBeVisible();
    await page.locator(".chip").first().press("Enter");
    await expect(page.locator(".chip")).toHaveCount(1);
    await expect(page.locator(".chip")).toBeFocused();
    await page.keyboard.press("Enter");
    await expect(count(page)).toBeFocused();
    await expect(count(page)).toHaveText(all());
  });

  test("nothing is asked of the host but files that every reader gets", async ({ page }) => {
    await page.goto("entities/");
    await expect(term(page, "Issue", /^Debt bondage/)).toBeVisible();
    const requests = collectRequests(page);
    await page.getByRole("searchbox").fill("secret");
    await expect(page).toHaveURL(/q=secret$/);
    await page.getByRole("searchbox").fill("");
    await expect(page).toHaveURL(/\/entities\/$/);
    await term(page, "Issue", /^Debt bondage/).check();
    await page.getByLabel("Order").selectOption("Newly listed");
    await expect(page).toHaveURL(/issues=debt-bondage&sort=newest$/);
    expect(requests.filter((address) => !isSharedFile(address))).toEqual([]);
  });

  test("a later page asks at the address of the first, and comes back to itself", async ({ page }) => {
    await page.goto("entities/page/2/");
    await term(page, "Issue", /^Forced labour/).check();
    await expect(page).toHaveURL(/\/entities\/\?issues=forced-labour$/);
    await page.getByRole("button", { name: "Clear all" }).click();
    await expect(page).toHaveURL(/\/entities\/page\/2\/$/);
    await expect(page.locator(".browse .list")).toBeVisible();
  });

  test("nothing moves while the filters arrive", async ({ page }) => {
    await page.addInitScript(() => {
      const shifts: number[] = ((window as unknown as { shifts: number[] }).shifts = []);
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) shifts.push((entry as unknown as { value: number }).value);
      }).observe({ type: "layout-shift", buffered: true });
    });
    await page.goto("entities/");
    await expect(term(page, "Issue", /^Debt bondage/)).toBeVisible();
    const shifts = await page.evaluate(() => (window as unknown as { shifts: number[] }).shifts);
    expect(shifts.reduce((sum, value) => sum + value, 0)).toBeLessThan(0.02);
  });
});

test.describe("on a phone", () => {
  test.use({ viewport: viewports.phone, hasTouch: true });

  test("facets are in a sheet whose choices apply at once to what is typed and stay, however it is closed", async ({
    page,
  }) => {
    await page.goto("entities/");
    await page.getByRole("button", { name: "Filters" }).click();
    const sheet = page.getByRole("dialog", { name: "Filters" });
    await sheet.getByRole("checkbox", { name: /^Debt bondage/ }).check();
    const button = sheet.getByRole("button", { name: /^Show \d+ listings$/ });
    const statedCount = Number((await button.textContent())?.match(/\d+/)?.[0]);
    expect(statedCount).toBeLessThan(countListings("entities"));
    await button.click();
    await expect(sheet).toBeHidden();
    await expect(count(page)).toHaveText(ofOrganisations(statedCount));
    await expect(page.getByRole("button", { name: /^Filters 1 in force/ })).toBeFocused();
    await page.keyboard.press("Enter");
    await sheet.getByRole("checkbox", { name: /^Debt bondage/ }).uncheck();
    await sheet.getByRole("button", { name: "Close" }).click();
    await expect(sheet).toBeHidden();
    await expect(count(page)).toHaveText(all());
    await page.getByRole("searchbox").fill("hotline");
    await expect(count(page)).not.toHaveText(all());
    const queryCount = await readCount(page);
    await page.getByRole("button", { name: "Filters" }).click();
    await expect(button).toHaveText(`Show ${queryCount} listings`);
    await sheet.getByRole("checkbox", { name: /^Debt bondage/ }).check();
    await expect(button).not.toHaveText(`Show ${queryCount} listings`);
    const remainingCount = Number((await button.textContent())?.match(/\d+/)?.[0]);
    await page.keyboard.press("Escape");
    await expect(sheet).toBeHidden();
    await expect(count(page)).toHaveText(ofOrganisations(remainingCount));
  });

  test("the number of listings is that of the last search until a text is searched", async ({ page }) => {
    const loading = Promise.withResolvers<undefined>();
    await page.route("**/search-rows.json", async (route) => {
      await loading.promise;
      await route.continue();
    });
    await page.goto("entities/");
    await expect(count(page)).toHaveText(all());
    const search = page.waitForRequest("**/search-rows.json");
    await page.getByRole("searchbox").fill("hotline");
    await search;
    await expect(page).toHaveURL(/q=hotline$/);
    await expect(count(page)).toHaveText(all());
    loading.resolve(undefined);
    await expect(count(page)).toHaveText(/^\d+ of \d+$/);
    expect(await readCount(page)).toBeLessThan(countListings("entities"));
  });

  test("everything to touch is 44 px high", async ({ page }) => {
    await page.goto("entities/?issues=forced-labour&services=training");
    await page.getByRole("button", { name: /^Filters/ }).click();
    const smallTargets = await page
      .locator(":is(.island, .sheet) :is(button, .check, summary, select, .input)")
      .evaluateAll((all) =>
        all
          .map((each) => ({ text: each.textContent, height: each.getBoundingClientRect().height }))
          .filter(({ height }) => height > 0 && height < 44),
      );
    expect(smallTargets).toEqual([]);
  });
});

test("without script the list, its letters and the other ways in are there, and no controls", async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto("entities/?issues=debt-bondage");
  await expect(page.locator(".entry-row")).toHaveCount(pageSize);
  await expect(page.getByRole("navigation", { name: "A to Z" })).toBeVisible();
  await expect(page.getByRole("navigation", { name: "Browse by" })).toBeVisible();
  await expect(page.getByRole("navigation", { name: "Pages" })).toBeVisible();
  await expect(page.locator(".found :is(input, select, button)")).toHaveCount(0);
  await context.close();
});

test("without the index the page stays as it is without script", async ({ page }) => {
  await page.route("**/data/v1/index/*", (route) => route.fulfill({ json: { version: "0" } }));
  await page.goto("entities/");
  await expect(page.getByRole("navigation", { name: "Browse by" })).toBeVisible();
  await expect(page.locator(".island")).toBeHidden();
});
