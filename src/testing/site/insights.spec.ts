import { expect, test, type Page } from "@playwright/test";
import { expectLooks } from "./page-checks.ts";
import { looks, viewports } from "./templates.ts";

const pages = ["insights/", "insights/trends/"];

const figurePages = ["insights/trends/", "insights/freshness/", "due-diligence/"];

const openAll = (page: Page) =>
  page.evaluate(() => document.querySelectorAll("details").forEach((details) => (details.open = true)));

for (const address of pages) {
  test(`${address} is accessible with its tables open, and its figures can be read`, async ({ page }) => {
    await page.goto(address);
    await openAll(page);
    for (const { viewport } of looks) {
      await page.setViewportSize(viewport);
      const figures = await page.locator("figure.figure:not(:has(table.heat))").evaluateAll((all) =>
        all.map((figure) => {
          const drawings = [...figure.querySelectorAll<SVGSVGElement>("svg.chart")].filter((svg) =>
            svg.checkVisibility(),
          );
          const sizes = drawings.flatMap((svg) => {
            const scale = svg.getBoundingClientRect().width / svg.viewBox.baseVal.width;
            const texts = [...svg.querySelectorAll("text")];
            return texts.map((text) => Number.parseFloat(getComputedStyle(text).fontSize) * scale);
          });
          return { drawings: drawings.length, smallestWord: Math.min(...sizes) };
        }),
      );
      expect(figures.length).toBeGreaterThan(0);
      for (const { drawings, smallestWord } of figures) {
        expect(drawings).toBe(1);
        expect(smallestWord).toBeGreaterThanOrEqual(11);
      }
    }
    await expectLooks(page);
  });
}

test("the overview leads with what is missing, and compares then and now once", async ({ page }) => {
  await page.goto("insights/");
  const parts = page.locator("main > *");
  await expect(parts.nth(1)).toHaveClass(/page-head/);
  await expect(parts.nth(2).locator("svg.chart").first()).toBeAttached();
  await expect(page.getByRole("heading", { level: 1 })).toContainText(
    /nobody local is listed for \d+ of \d+ kinds of help/,
  );
  await page.setViewportSize(viewports.desktop);
  await expect(page.locator("figure svg.chart:visible").first()).toBeInViewport({ ratio: 0.5 });
  await expect(page.locator("#then-and-now")).toHaveCount(1);
  await expect(page.locator(".in-short")).toHaveCount(0);
  expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBeLessThanOrEqual(4000);
});

test("the guide to the method shows how the shares change with the rule, and the sizes of maps", async ({ page }) => {
  await page.goto("guides/method/#then-and-now-sensitivity");
  await expect(page.locator("#then-and-now-sensitivity")).toBeInViewport();
  await expect(page.locator("#then-and-now-sensitivity + .scroll tbody tr")).toHaveCount(4);
  await expect(page.locator("#map-sizes + .scroll tbody a")).toHaveCount(3);
});

test("on a phone all charts after the third open from a summary, elsewhere all are shown", async ({ page }) => {
  await page.goto("insights/trends/");
  const charts = page.locator("figure .figure-main:visible");
  const all = await page.locator("figure").count();
  expect(all).toBeGreaterThan(4);
  await page.setViewportSize(viewports.phone);
  await expect(charts).toHaveCount(3);
  await page.getByText("Chart, table and files").first().click();
  await expect(charts).toHaveCount(4);
  // An address that names a chart opens it.
  await page.locator("figure .permalink").last().click();
  await expect(charts).toHaveCount(5);
  await page.setViewportSize(viewports.desktop);
  await expect(charts).toHaveCount(all);
});

for (const address of figurePages) {
  test(`${address} says once how far to trust it, and of each figure what it counts`, async ({ page }) => {
    await page.goto(address);
    await expect(page.getByRole("region", { name: "How far to trust this" })).toHaveCount(1);
    const sides = page.locator(".figure-side");
    for (const side of await sides.all())
      await expect(side).toContainText(/(ended ones (left out|included)|only ended ones)/);
    expect(await sides.count()).toBeGreaterThan(0);
    const notes = page.locator(".figure-note");
    expect(await notes.count()).toBe(await sides.count());
    for (const note of await notes.all()) await expect(note).toBeHidden();
    await expect(page.locator("main")).not.toContainText("Darker");
  });
}

test("the headline of freshness counts what its bars count", async ({ page }) => {
  await page.goto("insights/freshness/");
  const figure = page.locator("figure", { has: page.locator("#evidence-year") });
  const n = /n = (\S+)/.exec((await figure.locator(".figure-side").textContent()) ?? "")?.[1];
  await expect(figure.getByRole("heading")).toContainText(`${n} listings`);
  const bars = await figure
    .locator("svg.chart:visible a[data-count]")
    .evaluateAll((all) => all.reduce((sum, bar) => sum + Number(bar.getAttribute("data-count")), 0));
  expect(String(bars)).toBe(n);
});

test.describe("without script", () => {
  test.use({ javaScriptEnabled: false });

  test("a mark leads to its listings, and a table opens", async ({ page }) => {
    await page.goto("insights/trends/");
    const figure = page.locator("figure", { has: page.locator("#launched") });
    await figure.getByText("Read as a table").click();
    await expect(figure.locator("table[data-table=launched]")).toBeVisible();
    const mark = figure.locator("svg.chart:visible a[data-count]").last();
    const count = await mark.getAttribute("data-count");
    await mark.click();
    await expect(page.locator(":target article.entry-row")).toHaveCount(Number(count));
  });
});

test("a figure has an address of its own", async ({ page }) => {
  await page.goto("insights/trends/#endings");
  await expect(page.locator("#endings")).toBeInViewport();
  await page.goto("insights/");
  await page.locator("#then-and-now .permalink").click();
  expect(new URL(page.url()).hash).toBe("#then-and-now");
});

test("the keyboard reaches each mark, and it is seen", async ({ page }) => {
  await page.goto("insights/");
  const mark = page.locator("svg.chart:visible a.mark").first();
  await mark.focus();
  await page.keyboard.press("Tab");
  await page.keyboard.press("Shift+Tab");
  await expect(mark).toBeFocused();
  expect(await mark.evaluate((element) => getComputedStyle(element).outlineStyle)).not.toBe("none");
});

test("paper keeps the drawings and drops the controls", async ({ page }) => {
  await page.goto("insights/trends/");
  await page.emulateMedia({ media: "print" });
  const drawn = page.locator("figure:not(:has(table.heat))");
  await expect(page.locator("figure svg.chart:visible")).toHaveCount(await drawn.count());
  await expect(page.locator(".figure-files").first()).toBeHidden();
});

test("evaluations are filtered by who made them and how, and the address keeps it", async ({ page }) => {
  await page.goto("insights/evaluations/");
  const items = page.locator(".evaluation:visible");
  // Only the newest year is open; a choice opens the years with evaluations that it finds.
  await expect(items).toHaveCount(3);
  await page.getByLabel("Independence").selectOption("own");
  await expect(items).toHaveCount(2);
  await expect(page).toHaveURL(/\?independence=own$/);
  await page.getByLabel("Method").selectOption("randomised");
  await expect(items).toHaveCount(0);
  await expect(page.getByText("No evaluation has these together.")).toBeVisible();
  await page.getByRole("button", { name: "Show all" }).click();
  await expect(items).toHaveCount(3);
});
