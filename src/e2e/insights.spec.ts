import AxeBuilder from "@axe-core/playwright";
import { expect, test, type Page } from "@playwright/test";
import { parse } from "csv-parse/sync";
import { schemes, viewports } from "./templates.ts";

const pages = ["/insights/", "/insights/then-and-now/", "/insights/trends/"];
const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

const openAll = (page: Page) =>
  page.evaluate(() => document.querySelectorAll("details").forEach((details) => (details.open = true)));

for (const address of pages) {
  for (const [device, viewport] of Object.entries(viewports)) {
    test.describe(`${address}, ${device}`, () => {
      test.use({ viewport });

      for (const colorScheme of schemes) {
        test(`is accessible with its tables open, ${colorScheme}`, async ({ page }) => {
          test.slow();
          await page.emulateMedia({ colorScheme });
          await page.goto(address);
          await openAll(page);
          const { violations } = await new AxeBuilder({ page }).withTags(tags).analyze();
          expect(
            violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 90)).join(" | ")}`),
          ).toEqual([]);
          expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(viewport.width);
        });
      }

      test("shows one drawing of each figure, with words of 11 px at least", async ({ page }) => {
        await page.goto(address);
        const figures = page.locator("figure.figure:not(:has(table.heat))");
        expect(await figures.count()).toBeGreaterThan(0);
        for (const figure of await figures.all()) {
          await expect(figure.locator("svg.chart:visible")).toHaveCount(1);
          const smallest = await figure.locator("svg.chart:visible").evaluate((svg) => {
            const scale = svg.getBoundingClientRect().width / (svg as SVGSVGElement).viewBox.baseVal.width;
            const texts = Array.from(svg.querySelectorAll("text"));
            return Math.min(...texts.map((text) => Number.parseFloat(getComputedStyle(text).fontSize) * scale));
          });
          expect(smallest).toBeGreaterThanOrEqual(11);
        }
      });
    });
  }
}

test.describe("without script", () => {
  test.use({ javaScriptEnabled: false });

  test("a mark leads to its listings, and a table opens", async ({ page }) => {
    await page.goto("/insights/trends/");
    const figure = page.locator("figure", { has: page.locator("#launched") });
    await figure.getByText("Read as a table").click();
    await expect(figure.locator("table[data-table=launched]")).toBeVisible();
    const mark = figure.locator("svg.chart:visible a[data-count]").last();
    const count = await mark.getAttribute("data-count");
    await mark.click();
    await expect(page.locator("article.entry-row")).toHaveCount(Number(count));
  });
});

test("a figure has an address of its own", async ({ page }) => {
  await page.goto("/insights/trends/#endings");
  await expect(page.locator("#endings")).toBeInViewport();
  await page.goto("/insights/then-and-now/");
  await page.locator("#map-sizes .permalink").click();
  expect(new URL(page.url()).hash).toBe("#map-sizes");
});

test("the keyboard reaches each mark, and it is seen", async ({ page }) => {
  await page.goto("/insights/then-and-now/");
  const mark = page.locator("svg.chart:visible a.mark").first();
  await mark.focus();
  await page.keyboard.press("Tab");
  await page.keyboard.press("Shift+Tab");
  await expect(mark).toBeFocused();
  expect(await mark.evaluate((element) => getComputedStyle(element).outlineStyle)).not.toBe("none");
});

test("the rows to download are those of the table", async ({ page }) => {
  await page.goto("/insights/then-and-now/");
  for (const table of await page.locator("table[data-table]").all()) {
    const id = await table.getAttribute("data-table");
    const response = await page.request.get(`/data/v1/insights/${id}.csv`);
    const rows = parse(await response.text(), { columns: true }) as Record<string, string>[];
    const links = await table
      .locator("tbody tr")
      .evaluateAll((lines) => lines.map((line) => line.querySelector("a[data-count]")?.getAttribute("href") ?? ""));
    expect(links, id ?? "").toEqual(rows.map(({ listings = "" }) => listings));
    const counts = await table
      .locator("tbody tr")
      .evaluateAll((lines) =>
        lines.map((line) => line.querySelector("a[data-count]")?.getAttribute("data-count") ?? ""),
      );
    expect(counts, id ?? "").toEqual(rows.map(({ count = "" }) => count));
  }
});

test("the drawing to download is a picture by itself", async ({ page }) => {
  await page.goto("/insights/then-and-now/");
  const links = page.getByRole("link", { name: /Drawing as SVG/ });
  const href = (await links.first().getAttribute("href")) ?? "";
  const requests: string[] = [];
  page.on("request", (request) => requests.push(request.url()));
  await page.goto(href);
  expect(requests).toHaveLength(1);
  const root = page.locator("svg").first();
  await expect(root.locator("title").first()).toHaveText(/earlier maps/);
  const bar = root.locator("rect.bar").first();
  expect(await bar.evaluate((element) => getComputedStyle(element).fill)).toBe("rgb(29, 74, 143)");
  const size = await root.evaluate((svg) => {
    const { width, height } = svg.getBoundingClientRect();
    const inside = (svg as SVGSVGElement).getBBox();
    return { width, height, right: inside.x + inside.width, bottom: inside.y + inside.height };
  });
  expect(size.right).toBeLessThanOrEqual(size.width);
  expect(size.bottom).toBeLessThanOrEqual(size.height);
});

test("paper keeps the drawings and drops the controls", async ({ page }) => {
  await page.goto("/insights/trends/");
  await page.emulateMedia({ media: "print" });
  await expect(page.locator("figure svg.chart:visible")).toHaveCount(await page.locator("figure").count());
  await expect(page.locator(".figure-files").first()).toBeHidden();
});
