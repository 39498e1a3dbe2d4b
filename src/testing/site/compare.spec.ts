import { expect, test, type Page } from "@playwright/test";
import { measureWidth } from "./page-checks.ts";
import { collectRequests } from "./site.ts";
import { viewports } from "./templates.ts";

const threeIds = "entities/orrevale,entities/k19,tools/first-day-right";
const sixIds = `${threeIds},entities/firmer-footing,tools/murmurline,entities/tessamer-alliance`;

const columnHeads = (page: Page) => page.locator(".compare-table thead th a");
const row = (page: Page, fact: string) =>
  page.getByRole("row").filter({ has: page.getByRole("rowheader", { name: fact }) });
const comparedStatus = (page: Page) => page.locator("#compared");
const controlName = (title: string, name: string) => new RegExp(`^${title} ?: ${name}$`);

/** Opens a comparison and waits until the facts of all columns are loaded. */
async function open(page: Page, ids: string): Promise<void> {
  await page.goto(`compare/?ids=${ids}`);
  await expect(comparedStatus(page)).toHaveText(/differ|^1 listing$/);
}

test("the address holds the listings, and the back button takes a change back", async ({ page }) => {
  await page.goto("compare/");
  await expect(page.getByRole("heading", { name: "Nothing to compare yet" })).toBeVisible();
  const field = page.getByRole("searchbox", { name: "Add a listing" });
  await field.fill("orrevale");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL((url) => url.search === "?ids=entities/orrevale");
  await field.fill("firstday rgt");
  await field.fill("first day ri");
  await page.keyboard.press("Enter");
  await expect(columnHeads(page)).toHaveText(["Orrévale", "First Day Right"]);
  await expect(field).toBeFocused();
  const query = "?ids=entities/orrevale,tools/first-day-right";
  await expect(page).toHaveURL((url) => url.search === query);
  await page.reload();
  await expect(columnHeads(page)).toHaveText(["Orrévale", "First Day Right"]);
  await page.getByRole("button", { name: controlName("Remove", "Orrévale") }).press("Enter");
  await expect(columnHeads(page)).toHaveText(["First Day Right"]);
  await expect(comparedStatus(page)).toBeFocused();
  await page.goBack();
  await expect(page).toHaveURL((url) => url.search === query);
  await expect(columnHeads(page)).toHaveText(["Orrévale", "First Day Right"]);
  await page.goBack();
  await page.goBack();
  await expect(page.getByRole("heading", { name: "Nothing to compare yet" })).toBeVisible();
});

test("only the rows that differ, by a switch", async ({ page }) => {
  await open(page, threeIds);
  const facts = page.getByRole("rowheader");
  const all = await facts.count();
  await page.getByRole("switch", { name: "Only rows that differ" }).press("Space");
  await expect.poll(() => facts.count()).toBeLessThan(all);
  const statedCount = Number((await comparedStatus(page).textContent())?.match(/, (\d+) row/)?.[1]);
  await expect(page.locator(".compare-table tr[data-verdict]")).toHaveCount(statedCount);
  await expect(row(page, "Functions")).toHaveCount(0);
});

test("the page scrolls the table; names and first column stay", async ({ page }) => {
  for (const viewport of [viewports.desktop, viewports.tablet]) {
    await page.setViewportSize(viewport);
    await open(page, sixIds);
    const box = page.getByRole("region", { name: /^Comparison/ });
    const names = page.locator(".compare-names");
    expect(await box.evaluate((element) => element.scrollHeight - element.clientHeight)).toBe(0);
    await expect(names).toBeHidden();
    await box.evaluate((element) => {
      element.scrollTo(400, 0);
      window.scrollTo(0, window.scrollY + element.getBoundingClientRect().top + 900);
    });
    await expect(names).toBeVisible();
    await expect(names.locator("bdi")).toHaveText(await columnHeads(page).allTextContents());
    const readOffsets = () =>
      box.evaluate((element) => {
        const edges = (selector: string) => document.querySelector(selector)?.getBoundingClientRect();
        const column = edges(".compare-table thead th:nth-child(4)");
        const name = edges(".compare-names bdi:nth-child(4)");
        const fact = element.querySelectorAll("tbody th[scope=row]")[4]?.getBoundingClientRect();
        return [
          edges(".compare-names")?.top ?? NaN,
          (name?.left ?? NaN) - (column?.left ?? NaN),
          (name?.width ?? NaN) - (column?.width ?? NaN),
          (fact?.left ?? NaN) - element.getBoundingClientRect().left,
        ].map(Math.round);
      });
    await expect.poll(async () => (await readOffsets()).every((off) => Math.abs(off) <= 1)).toBe(true);
    expect(await box.evaluate((element) => element.scrollLeft)).toBeGreaterThan(0);
    expect(await measureWidth(page)).toBeLessThanOrEqual(viewport.width);
  }
});

test("on a phone nothing scrolls sideways, each value has its name, and no gap is wide", async ({ page }) => {
  await page.setViewportSize(viewports.phone);
  await open(page, sixIds);
  expect(await measureWidth(page)).toBeLessThanOrEqual(viewports.phone.width);
  const box = page.getByRole("region", { name: /^Comparison/ });
  expect(await box.evaluate((element) => element.scrollWidth - element.clientWidth)).toBe(0);
  const cell = row(page, "Status").getByRole("cell").first();
  await expect(cell.locator(".cell-name")).toBeVisible();
  const gaps = await page.locator(".compare-table").evaluate((table) => {
    const texts = [...table.querySelectorAll("a, bdi, b, th, .missing, .off")].filter((text) => text.checkVisibility());
    const boxes = texts.map((text) => text.getBoundingClientRect()).sort((a, b) => a.top - b.top);
    let bottom = boxes[0]?.bottom ?? 0;
    return boxes.map((textBox) => {
      const gap = textBox.top - bottom;
      bottom = Math.max(bottom, textBox.bottom);
      return gap;
    });
  });
  expect(Math.max(...gaps)).toBeLessThan(80);
});

test("the table scrolls by keyboard", async ({ page }) => {
  await page.setViewportSize(viewports.tablet);
  await open(page, sixIds);
  const box = page.getByRole("region", { name: /^Comparison/ });
  await box.focus();
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("ArrowRight");
  await expect.poll(() => box.evaluate((element) => element.scrollLeft)).toBeGreaterThan(0);
});

test("prints across A4 sheets with its head and the edition, without controls", async ({ page }) => {
  await open(page, threeIds);
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString("latin1");
  const boxes = [...pdf.matchAll(/\/MediaBox\s*\[0 0 ([\d.]+) ([\d.]+)\]/g)].map(([, width, height]) => [
    Math.round(Number(width)),
    Math.round(Number(height)),
  ]);
  expect(boxes.length).toBeGreaterThan(0);
  for (const [width, height] of boxes) expect([width, height]).toEqual([842, 595]);
  await page.emulateMedia({ media: "print" });
  await expect(page.locator(".compare-edition")).toBeVisible();
  await expect(page.getByRole("switch")).toBeHidden();
  await expect(page.getByRole("searchbox")).toBeHidden();
  await expect(page.getByRole("button", { name: /^Remove/ }).first()).toBeHidden();
});

test("only indexes and the files of the listings shown are asked for, and nothing typed", async ({ page }) => {
  const requests = collectRequests(page);
  await page.goto("compare/");
  await expect(page.getByRole("heading", { name: "Nothing to compare yet" })).toBeVisible();
  const field = page.getByRole("searchbox");
  await field.pressSequentially("firmer xyz");
  await field.fill("orrevale");
  await page.keyboard.press("Enter");
  await expect(comparedStatus(page)).toHaveText("1 listing");
  expect(requests.filter((address) => address.startsWith("/data/")).sort()).toEqual([
    "/data/v1/entities/orrevale.json",
    "/data/v1/index/entities.json",
    "/data/v1/index/tools.json",
  ]);
  expect(requests.filter((address) => /firmer|xyz/.test(address))).toEqual([]);
});

test("a listing that can't be had keeps its column, and can be tried again", async ({ page }) => {
  await page.route("**/data/v1/entities/k19.json", (route) => route.abort());
  await open(page, threeIds);
  await expect(page.locator(".notices")).toContainText("The facts of K19 could not be loaded.");
  await expect(row(page, "Services").getByRole("cell").nth(1)).toContainText("Could not be loaded");
  await page.unroute("**/data/v1/entities/k19.json");
  await page.getByRole("button", { name: "Try again" }).click();
  await expect(row(page, "Services").getByRole("cell").nth(1)).toContainText("Hotline");
  await expect(page.locator(".notices")).toHaveCount(0);
});

test("a file that is loading is not asked for again when another listing is removed", async ({ page }) => {
  const loading = Promise.withResolvers<undefined>();
  let requestCount = 0;
  await page.route("**/data/v1/entities/k19.json", async (route) => {
    requestCount += 1;
    await loading.promise;
    await route.continue();
  });
  await page.goto(`compare/?ids=${threeIds}`);
  await expect.poll(() => requestCount).toBe(1);
  await page.getByRole("button", { name: controlName("Remove", "Orrévale") }).click();
  await expect(columnHeads(page)).toHaveText(["K19", "First Day Right"]);
  loading.resolve(undefined);
  await expect(row(page, "Services").getByRole("cell").first()).toContainText("Hotline");
  expect(requestCount).toBe(1);
});

test("an index that can't be had is said", async ({ page }) => {
  await page.route("**/data/v1/index/*", (route) => route.fulfill({ json: { version: "0" } }));
  await page.goto(`compare/?ids=${threeIds}`);
  await expect(page.locator("main")).toContainText("could not be loaded");
});

test("the reader's shortlist is a way to begin", async ({ page }) => {
  await page.goto("404.html");
  await page.evaluate((ids) => localStorage.setItem("shortlist", ids), sixIds);
  await page.goto("compare/");
  await page.getByRole("button", { name: "Compare the first 6 of your shortlist" }).click();
  await expect(columnHeads(page)).toHaveCount(6);
  await expect(page.getByRole("button", { name: controlName("Shortlist", "Orrévale") })).toHaveAttribute(
    "aria-pressed",
    "true",
  );
});

test("without script the page says how to go by hand, and leads to listings", async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`compare/?ids=${threeIds}`);
  for (const name of ["Organisations", "Tools", "Data"])
    await expect(page.locator(".by-hand").getByRole("link", { name })).toBeVisible();
  await expect(page.locator(".compare-page")).toBeHidden();
  await context.close();
});
